import { party, type Scenario } from './scenario.ts';

/** 登记许可 — applications on their way, a licence in force, a pledge. */
export const registers: readonly Scenario[] = [
  {
    name: 'licence-asked',
    procedure: 'licence',
    steps: [
      { ago: 6, act: 'ApplicationReceived', data: party('某某检测有限公司（演示）', 'organisation') },
      { ago: 5, act: 'ApplicationAccepted', days: { acceptedOn: 5 } },
    ],
  },
  {
    name: 'licence',
    procedure: 'licence',
    steps: [
      { ago: 60, act: 'ApplicationReceived', data: party('某某计量器具有限公司（演示）', 'organisation') },
      { ago: 58, act: 'ApplicationAccepted', days: { acceptedOn: 58 } },
      { ago: 50, act: 'LicenceGranted', days: { validFrom: 50, validUntil: -1700 } },
      { ago: 48, act: 'CertificateIssued' },
      { ago: 47, act: 'LicencePublished' },
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
        data: { company: '某某科技有限公司（演示）', pledgor: '某某投资有限公司（演示）' },
      },
      { ago: 40, act: 'SetUpRegistered' },
      { ago: 39, act: 'PledgePublished' },
    ],
  },
];
