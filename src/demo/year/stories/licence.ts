import { decisionTermOf, issueTermOf, type LicenceItem } from '../../../duties/licence/choices.ts';
import { addDays, addMonths, date, type PlainDate } from '../../../law/kinds.ts';
import type { BusinessField, YearBusiness } from '../businesses.ts';
import type { Chance } from '../chance.ts';
import { PowerBook } from '../power-book.ts';
import { type CaseStage, type Cue, partyOf, someBusiness, stories } from '../stage.ts';
import { inOrder, type Planned, type Story, type Told, type ToldAct, told } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

const applicationsOfYear = 110;
/** 程序暂行规定 — what it brought: before, an application neither lapses nor is terminated. */
const procedureSince = date('2019-10-01');
const procedure = 'licence';

/** What is applied for, how often among a hundred, and by which businesses. */
const items: Readonly<Record<string, readonly [name: string, weight: number, field: BusinessField]>> = {
  'food-business': ['食品经营许可', 62, 'food'],
  'food-production': ['食品生产许可', 6, 'food'],
  'drug-retail': ['药品零售许可', 12, 'drug'],
  'medical-device': ['第三类医疗器械经营许可', 8, 'medical-device'],
  'special-equipment': ['特种设备使用登记', 9, 'special-equipment'],
  metrology: ['计量标准器具核准', 3, 'product-quality'],
};
const weights = Object.fromEntries(Object.entries(items).map(([item, [, weight]]) => [item, weight]));

/** One application, and what stays the same until its end. */
interface Application {
  readonly by: string;
  readonly second: string;
  readonly business: YearBusiness;
  readonly item: LicenceItem;
  readonly itemName: string;
  readonly kind: 'grant' | 'change' | 'renewal';
  readonly priorValidUntil: PlainDate;
  readonly number: string;
  readonly chance: Chance;
}

/** 行政许可：申请、补正、受理、核查、决定、发证、公开；少数不予受理、不予许可、终止、注销. */
export function licenceStories(stage: CaseStage): Planned[] {
  const powers = new PowerBook();
  return stories(stage, 'licence', applicationsOfYear, (cue) => applied(stage, cue, powers));
}

function applicationOf(stage: CaseStage, { index, on, chance }: Cue): Application {
  const item = chance.weighted(weights) as LicenceItem;
  const [itemName, , field] = items[item] as (typeof items)[string];
  const handlers = stage.roster.holders('approval', 'case-handler');
  const place = chance.below(handlers.length);
  return {
    by: handlers[place]?.id ?? '',
    second: handlers[(place + 1) % handlers.length]?.id ?? '',
    business: someBusiness(chance, field),
    item,
    itemName: `${itemName}（演示）`,
    kind: chance.weighted({ grant: 60, change: 22, renewal: 18 }),
    priorValidUntil: addDays(on, chance.between(60, 90)),
    number: `演示许${String(index + 1).padStart(4, '0')}`,
    chance,
  };
}

function applied(stage: CaseStage, cue: Cue, powers: PowerBook): Story {
  const { on, chance } = cue;
  const application = applicationOf(stage, cue);
  const { by } = application;
  const ending = chance.weighted({ granted: 86, refused: 5, 'not-accepted': 6, terminated: 3 });
  const opening: Told = [on, received(application)];
  if (ending === 'not-accepted') {
    const data = {
      ground: 'not-our-power',
      reason: '由市级部门许可（演示）。',
      referredTo: '某某市某某委员会（演示）',
    };
    return inOrder(procedure, [...opening, told(by, 'ApplicationNotAccepted', { ...data, sealedReceipt: true })]);
  }
  const [supplement, acceptedOn] = supplemented(by, on, chance);
  const accepted = told(by, 'ApplicationAccepted', {
    acceptedOn,
    term: decisionTermOf(application.item, false),
    needsVerification: true,
    sealedReceipt: true,
  });
  const entered: [Told, ...Told[]] =
    supplement.length === 0 ? [[...opening, accepted]] : [opening, ...supplement, [acceptedOn, accepted]];
  if (ending === 'terminated' && acceptedOn >= procedureSince) {
    const data = { ground: 'applicant-asked', reason: '申请人书面申请终止（演示）。', sealedReceipt: true };
    return inOrder(procedure, ...entered, [workdaysAfter(acceptedOn, 3), told(by, 'ApplicationTerminated', data)]);
  }
  const power = powers.next('licence');
  return inOrder(procedure, ...entered, ...examined(application, acceptedOn, ending === 'refused', power));
}

function received({ by, business, item, itemName, kind, number, priorValidUntil }: Application): ToldAct {
  const prior = {
    ...(kind === 'grant' ? {} : { priorNumber: `${number}（原）` }),
    ...(kind === 'renewal' ? { priorValidUntil } : {}),
  };
  return told(by, 'ApplicationReceived', {
    ...partyOf(business),
    kind,
    item,
    itemName,
    joint: false,
    channel: 'window',
    materials: '申请书和规定的材料（演示）。',
    ...prior,
  });
}

/** One in six lacks something, is told of it once, and brings it. */
function supplemented(by: string, on: PlainDate, chance: Chance): readonly [Told[], PlainDate] {
  if (!chance.of(17)) return [[], on];
  const toldOn = workdaysAfter(on, chance.between(0, 3));
  const broughtOn = workdaysAfter(toldOn, chance.between(2, 6));
  const missing = { missing: '平面布局图没有签章（演示）。', until: workdaysAfter(toldOn, 10), returned: false };
  const acts: Told[] = [
    [toldOn, told(by, 'SupplementTold', { ...missing, way: 'direct' })],
    [broughtOn, told(by, 'SupplementReceived', { materials: '补正的平面布局图（演示）。' })],
  ];
  return [acts, broughtOn];
}

/** 核查、决定，准予的发证、公开. */
function examined(application: Application, acceptedOn: PlainDate, fails: boolean, power: string): Told[] {
  const { by, second, item, chance, number } = application;
  const visitedOn = workdaysAfter(acceptedOn, chance.between(2, 7));
  const decidedOn = workdaysAfter(visitedOn, chance.between(1, 9));
  const visit = told(by, 'MaterialsVerified', {
    reviewers: [by, second],
    onSite: true,
    found: fails ? '现场布局不符合规定（演示）。' : '现场与申请材料一致（演示）。',
    passed: !fails,
  });
  const decision = { onTheSpot: false, othersConcerned: false };
  const served = { way: 'direct', received: '申请人签收（演示）。' };
  if (fails) {
    const data = { ...decision, reasons: '经营场所不符合规定的条件（演示）。', remedyTold: true };
    const refused = { ...told(by, 'LicenceRefused', data), power };
    return [
      [visitedOn, visit],
      [decidedOn, refused, told(by, 'DecisionServed', served)],
    ];
  }
  const data = { ...decision, ...validity(application, decidedOn), issueTerm: issueTermOf(item) };
  const granted = { ...told(by, 'LicenceGranted', { ...data, reasons: '符合法定条件（演示）。' }), power };
  const issuedOn = workdaysAfter(decidedOn, chance.between(1, 4));
  return [
    [visitedOn, visit],
    [decidedOn, granted],
    [
      issuedOn,
      told(by, 'CertificateIssued', { ...served, certificateNumber: number }),
      told(by, 'LicencePublished', { channel: 'government-platform', cleared: true }),
    ],
    ...(chance.of(4) ? [givenUp(by, workdaysAfter(issuedOn, chance.between(20, 60)))] : []),
  ];
}

function validity({ kind, priorValidUntil, itemName }: Application, decidedOn: PlainDate) {
  const validFrom = kind === 'renewal' ? addDays(priorValidUntil, 1) : decidedOn;
  return { content: `准予${itemName}。`, validFrom, validUntil: addDays(addMonths(validFrom, 60), -1) };
}

const givenUp = (by: string, on: PlainDate): Told => [
  on,
  told(by, 'LicenceDeregistered', {
    ground: 'other',
    way: 'on-application',
    underInvestigation: false,
    certificate: 'recovered',
    reasons: '被许可人不再经营，申请注销（演示）。',
  }),
];
