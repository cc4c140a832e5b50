import { date } from '../../law/kinds.ts';
import { getBusiness, registeredHere } from '../businesses.ts';
import { party, type Scenario, type Step } from './scenario.ts';

const { name: company, code } = registeredHere;

const entryAt = (address: string) => ({
  name: company,
  uscc: code,
  address,
  representative: '邱某（演示）',
  capital: 200_000_000,
  scope: '食品销售；食品生产。依法须经批准的项目，经批准后方可开展经营活动（演示）。',
});

const leaver = '某某老街餐饮有限公司（演示）';
const leaving = { entityType: 'company', entityName: leaver, entityCode: getBusiness(leaver).code };

/** At the counter: decided on the day on which the application is handed in. */
const registered = (ago: number, applied: object, granted: NonNullable<Step['told']>, handling: string): Step[] => [
  { ago, act: 'ApplicationReceived', data: { entityName: company, ...applied } },
  { ago, act: 'RegistrationGranted', told: granted },
  { ago, act: 'LicenceIssued', data: { handling } },
  { ago: ago - 1, act: 'RegistrationPublished' },
];

/** 登记许可 — a company set up, moved and licensed, one that left, applications on their way, a licence in force, a pledge. */
export const registers: readonly Scenario[] = [
  {
    name: 'licence-asked',
    procedure: 'licence',
    steps: [
      { ago: 6, act: 'ApplicationReceived', data: party('某某检测有限公司（演示）') },
      { ago: 5, act: 'ApplicationAccepted', days: { acceptedOn: 5 } },
    ],
  },
  {
    name: 'licence',
    procedure: 'licence',
    steps: [
      { ago: 60, act: 'ApplicationReceived', data: party('某某计量器具有限公司（演示）') },
      { ago: 58, act: 'ApplicationAccepted', days: { acceptedOn: 58 } },
      { ago: 50, act: 'LicenceGranted', days: { validFrom: 50, validUntil: -1700 } },
      { ago: 48, act: 'CertificateIssued' },
      { ago: 47, act: 'LicencePublished' },
    ],
  },
  {
    name: 'set-up',
    procedure: 'registration',
    steps: registered(
      310,
      { kind: 'set-up' },
      ({ on }) => ({ kind: 'set-up', entry: entryAt(registeredHere.addressBefore), licenceDatedOn: on(310) }),
      'new',
    ),
  },
  {
    name: 'move',
    procedure: 'registration',
    steps: registered(
      190,
      {
        kind: 'change',
        entityCode: code,
        changed: ['address'],
        materials: '变更登记申请书、股东会决议、新住所使用证明。',
      },
      ({ on }) => ({ kind: 'change', entry: entryAt(registeredHere.address), licenceDatedOn: on(190) }),
      'replaced',
    ),
  },
  {
    name: 'food-licence',
    procedure: 'licence',
    steps: [
      {
        ago: 300,
        act: 'ApplicationReceived',
        data: {
          ...party(company),
          item: 'food-business',
          itemName: '食品经营许可',
          materials: '申请书、经营场所布局图、食品安全管理制度（演示）。',
        },
      },
      { ago: 298, act: 'ApplicationAccepted', data: { term: 'food-business' }, days: { acceptedOn: 298 } },
      {
        ago: 290,
        act: 'LicenceGranted',
        data: { content: '准予食品销售，散装熟食除外（演示）。', issueTerm: 'food-business' },
        days: { validFrom: 290, validUntil: -1500 },
      },
      { ago: 288, act: 'CertificateIssued', data: { certificateNumber: '演示食经许〔演示〕第001号' } },
      { ago: 287, act: 'LicencePublished' },
    ],
  },
  {
    name: 'leaving',
    procedure: 'registration',
    since: date('2022-03-01'),
    steps: [
      { ago: 60, act: 'SimpleDeregistrationAnnounced', data: leaving, days: { announcedOn: 60 } },
      { ago: 35, act: 'SimpleDeregistrationApplied' },
      {
        ago: 34,
        act: 'RegistrationGranted',
        data: { kind: 'deregistration', opinion: '简易注销公示期满，没有异议，准予注销（演示）。' },
        without: ['entry', 'licenceDatedOn'],
      },
      { ago: 33, act: 'LicenceRecovered' },
      { ago: 33, act: 'RegistrationPublished' },
    ],
  },
  {
    name: 'company',
    procedure: 'registration',
    steps: [
      { ago: 3, act: 'ApplicationReceived', data: { entityName: '某某餐饮管理有限公司（演示）' } },
      { ago: 2, act: 'SupplementTold' },
    ],
  },
  {
    name: 'pledge',
    procedure: 'pledge-confirmation',
    steps: [
      {
        ago: 40,
        act: 'SetUpApplied',
        data: {
          company: '某某科技有限公司（演示）',
          companyCode: getBusiness('某某科技有限公司（演示）').code,
          pledgor: '某某投资有限公司（演示）',
        },
      },
      { ago: 40, act: 'SetUpRegistered' },
      { ago: 39, act: 'PledgePublished' },
    ],
  },
];
