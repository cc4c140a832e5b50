import { hearingGrounds } from '../../../duties/penalty-case/penalties.ts';
import { date, type PlainDate, yuan } from '../../../law/kinds.ts';
import type { CasePlan } from '../case-plans.ts';
import { caseWords } from '../case-words.ts';
import { type CaseStage, partyOf } from '../stage.ts';
import { type Planned, receiptOf, type Sitting, type Story, type ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';
import { type CaseDays, daysOfCase, extensionsOf, putOffUntil } from './case-timeline.ts';
import { hearing, reviewedPoints } from './hearing.ts';
import { supervised } from './major-case.ts';
import { referred } from './referral.ts';
import { confiscate, impose, lengthen, release } from './seizure.ts';

const procedure = 'penalty-case';
/** Who deliberates: two heads of the bureau. */
const heads = ['chen', 'chu'] as const;

/** Before this day no rule that is held says how long the party may wait: the parties of the demonstration waive. */
const windowKnownSince = date('2019-04-01');

/** A case and those who handle it. */
export interface CaseAtHand {
  readonly stage: CaseStage;
  readonly plan: CasePlan;
  readonly stream: number;
  readonly by: string;
  readonly officers: readonly [string, string];
}

/** 案件：由本局自行登记线索的；投诉、举报、检查发现的随其来处讲述。 */
export function penaltyCaseStories(stage: CaseStage): Planned[] {
  return stage.cases
    .filter(({ source }) => !['tip-off', 'complaint', 'inspection', 'sampling'].includes(source))
    .map((plan) => ({ name: `case-${plan.index}`, on: plan.clueOn, tell: () => fromClue(stage, plan) }));
}

function* fromClue(stage: CaseStage, plan: CasePlan): Story {
  const [by] = stage.roster.pair(plan.business.station, plan.chance.fork('clue'));
  const data = { ...partyOf(plan.business), source: plan.source, field: plan.field, summary: summaryOf(plan) };
  const receipts = yield { on: plan.clueOn, procedure, acts: [{ act: 'ClueReceived', by, data }] };
  yield* caseGoesOn(stage, plan, receiptOf(receipts).stream);
}

export const summaryOf = ({ field }: Pick<CasePlan, 'field'>): string => `${caseWords[field].found}（演示）。`;

/**
 * From the clue on: filed, investigated, decided, performed, closed, or as far as the plan goes. `noted` is a sitting
 * elsewhere that follows the filing on its day.
 */
export function* caseGoesOn(stage: CaseStage, plan: CasePlan, stream: number, noted?: Sitting): Story {
  const officers = stage.roster.pair(plan.business.station, plan.chance);
  const atHand: CaseAtHand = { stage, plan, stream, by: officers[0], officers };
  if (plan.ending === 'not-filed') {
    yield* notFiled(atHand);
    return;
  }
  const filed = yield { on: plan.filedOn, procedure, stream, acts: filing(atHand) };
  stage.filed.set(plan.index, stream);
  if (noted) yield noted;
  if (plan.corrected) yield* rechecked(atHand, receiptOf(filed, orderOfFiling).position + 1);
  if (plan.ending === 'closed' || plan.ending === 'late') yield* untilClosed(atHand, daysOfCase(plan));
  else {
    if (plan.crime !== 'none') yield* referred(atHand, plan.crime === 'filed-by-police');
    yield* putOff(atHand);
  }
}

/** The order to correct is followed until somebody has looked. */
function* rechecked({ stage, plan, by, officers }: CaseAtHand, order: number): Story {
  const head = stage.roster.holders(plan.business.station, 'unit-head')[0]?.id ?? '';
  yield {
    on: workdaysAfter(plan.filedOn, 1),
    procedure: 'rectification',
    stream: order,
    acts: [
      { act: 'RecheckPassed', by, officers, data: { way: 'on-site', found: '现场核对，已经改正（演示）。' } },
      { act: 'RectificationClosed', by: head, data: { note: '已经改正（演示）。' } },
    ],
  };
}

function* notFiled({ plan, stream, by }: CaseAtHand): Story {
  yield {
    on: plan.filedOn,
    procedure,
    stream,
    acts: [
      {
        act: 'CaseNotFiled',
        by,
        data: { grounds: ['minor-corrected-no-harm'], reason: '情节轻微，已经改正，没有造成危害后果（演示）。' },
      },
      archived(by),
    ],
  };
}

/** The place of the order to correct among the acts of the filing. */
const orderOfFiling = 3;

const archived = (by: string): ToldAct => ({
  act: 'DossierArchived',
  by,
  data: { mainPages: 40, secondaryPages: 12, retention: '按档案管理规定', archivedBy: by },
});

function filing({ plan, by, officers }: CaseAtHand): ToldAct[] {
  const { business, corrected } = plan;
  const words = caseWords[plan.field];
  const filed = {
    cause: words.cause,
    facts: summaryOf(plan),
    conditions: ['prima-facie-evidence', 'penalty-due', 'own-jurisdiction', 'within-limitation'],
    handlers: [...officers],
  };
  const place = { place: business.address, found: summaryOf(plan), partyPresent: true, signedBy: 'signed' };
  const order = { immediately: true, requirements: '立即停止违法行为（演示）。' };
  return [
    { act: 'CaseFiled', by, data: filed },
    { act: 'RightsTold', by, officers, data: { certificatesShown: true, told: '告知陈述、申辩和申请回避的权利。' } },
    { act: 'OnSiteInspected', by, officers, data: place },
    ...(corrected ? [{ act: 'CorrectionOrdered', by, officers, data: order }] : []),
  ];
}

/** The term is lengthened on lawful grounds; the case stays undecided. */
function* putOff(atHand: CaseAtHand): Story {
  const { plan, stream, by } = atHand;
  const held = plan.measure === 'none' ? undefined : yield* impose(atHand);
  if (held !== undefined) yield* release(atHand, held, workdaysAfter(plan.filedOn, 15));
  const { first, second, days } = extensionsOf(plan.filedOn, putOffUntil);
  yield { on: first, procedure, stream, acts: [extended(by)] };
  yield { on: second, procedure, stream, acts: [extendedAgain(days)] };
}

const extended = (by: string): ToldAct => ({
  act: 'CaseTermExtended',
  by,
  data: { reason: '须向外地供货商核实，案情复杂（演示）。' },
});

const extendedAgain = (days: number): ToldAct => ({
  act: 'CaseTermExtendedAgain',
  by: heads[0],
  data: { days, attendees: [...heads], reason: '案情特别复杂，集体讨论继续延期（演示）。' },
});

function* untilClosed(atHand: CaseAtHand, days: CaseDays): Story {
  const { stage, plan, stream, by, officers } = atHand;
  const held = plan.measure === 'none' ? undefined : yield* impose(atHand);
  yield { on: days.evidenceOn, procedure, stream, acts: evidence(by, officers) };
  const { first, days: more } = extensionsOf(plan.filedOn, days.decidedOn);
  if (plan.ending === 'late') yield { on: first, procedure, stream, acts: [extended(by)] };
  const again = plan.ending === 'late' ? [extendedAgain(more)] : [];
  yield { on: days.concludedOn, procedure, stream, acts: [concluded(atHand), ...again] };
  if (held !== undefined)
    yield* plan.measure === 'released'
      ? release(atHand, held, days.concludedOn)
      : lengthen(atHand, held, days.concludedOn);
  yield { on: days.reviewedOn, procedure, stream, acts: [reviewed(atHand)] };
  yield { on: days.noticedOn, procedure, stream, acts: [noticed(atHand, days.noticedOn)] };
  if (days.noticedOn < windowKnownSince)
    yield { on: workdaysAfter(days.noticedOn, 1), procedure, stream, acts: [waived(by)] };
  if (plan.heard) yield* hearing(atHand, days.noticedOn);
  const decisions = yield { on: days.decidedOn, procedure, stream, acts: [deliberated(), decided(atHand)] };
  if (held !== undefined && plan.measure === 'confiscated')
    yield* confiscate(atHand, held, { on: days.decidedOn, number: receiptOf(decisions, 1).number ?? '' });
  if (plan.heard) yield* supervised(atHand, days.decidedOn);
  yield { on: days.servedOn, procedure, stream, acts: served(by) };
  yield { on: days.paidOn, procedure, stream, acts: performed(atHand) };
  yield { on: days.closedOn, procedure, stream, acts: closed(by, days.paidOn) };
  stage.closed.set(plan.index, days.closedOn);
}

const evidence = (by: string, officers: readonly string[]): ToldAct[] => [
  {
    act: 'PartyQuestioned',
    by,
    officers,
    data: { questioned: '当事人负责人（演示）', isParty: true, content: '询问经营情况。', signedBy: 'signed' },
  },
  {
    act: 'EvidenceCollected',
    by,
    officers,
    data: {
      evidence: '证据1',
      kind: 'documentary',
      content: '进货和销售记录。',
      provider: '当事人',
      fromParty: true,
      original: true,
    },
  },
];

const noPenalty = { fine: yuan(0), gains: yuan(0), goods: yuan(0) };

function penaltyData({ field, penalty }: CasePlan) {
  const { basis, range } = caseWords[field];
  const { fine, gains, goods } = penalty ?? noPenalty;
  const below = fine < range[0];
  return {
    penalties: [
      'fine',
      ...(gains > 0 ? ['confiscation-of-gains'] : []),
      ...(goods > 0 ? ['confiscation-of-goods'] : []),
    ],
    fine,
    gains,
    goods,
    basisText: basis,
    rangeMin: range[0],
    rangeMax: range[1],
    rangeProvision: basis,
    tier: below ? 'mitigated' : 'ordinary',
    tierGrounds: below ? ['removed-or-reduced-harm'] : [],
    tierReasons: below ? '主动消除危害后果，依法减轻（演示）。' : '没有从轻、减轻、从重的情形（演示）。',
  };
}

function concluded({ plan, by }: CaseAtHand): ToldAct {
  const words = caseWords[plan.field];
  return {
    act: 'InvestigationConcluded',
    by,
    data: {
      party: plan.business.name,
      course: '经立案调查（演示）。',
      facts: summaryOf(plan),
      evidence: [{ evidence: '证据1' }],
      nature: words.cause,
      proposal: 'penalty',
      ...penaltyData(plan),
      crimeSuspected: false,
      refundDue: false,
      legalReviewGrounds: [],
    },
  };
}

const reviewed = ({ stage, plan }: CaseAtHand): ToldAct => ({
  act: 'CaseReviewed',
  by: plan.chance.one(stage.roster.holders('law', 'case-reviewer')).id,
  data: { outcome: 'agree', checked: reviewedPoints, opinion: '事实清楚，证据充分，同意处理意见（演示）。' },
});

function noticed({ plan, by }: CaseAtHand, on: PlainDate): ToldAct {
  const penalty = penaltyData(plan);
  const { partyKind } = partyOf(plan.business);
  const grounds = hearingGrounds(penalty, partyKind as Parameters<typeof hearingGrounds>[1], on, { localAmounts: [] });
  const told = { facts: summaryOf(plan), defenceRightTold: true, hearingRightTold: grounds.length > 0, way: 'direct' };
  return { act: 'PenaltyNoticeServed', by, data: { ...penalty, ...told } };
}

const waived = (by: string): ToldAct => ({
  act: 'RightsWaived',
  by,
  data: { written: true, content: '书面放弃陈述、申辩（演示）。' },
});

const deliberated = (): ToldAct => ({
  act: 'CollectiveDeliberationHeld',
  by: heads[0],
  data: { attendees: [...heads], opinions: '同意处罚建议（演示）。', conclusion: '给予行政处罚。' },
});

const contents = [
  'party',
  'facts-and-evidence',
  'defence-treatment',
  'penalty-and-basis',
  'performance',
  'remedy',
  'bureau-and-date',
];

function decided({ stage, plan, by }: CaseAtHand): ToldAct {
  const { otherFields = [] } = plan.penalty ?? {};
  return {
    act: 'PenaltyDecided',
    by,
    power: stage.powers.next('penalty', plan.field),
    data: {
      ...penaltyData(plan),
      ...(otherFields.length > 0 ? { otherFields: [...otherFields] } : {}),
      facts: summaryOf(plan),
      evidence: [{ evidence: '证据1' }],
      defence: '当事人没有提出陈述、申辩意见。',
      performance: '自收到决定书之日起十五日内到指定银行缴纳。',
      remedy: '六十日内申请行政复议，或者六个月内提起行政诉讼。',
      contents,
      sealed: true,
      deviates: false,
      alreadyFined: false,
      publish: true,
    },
  };
}

const shown = (by: string, channel: string): ToldAct => ({
  act: 'DecisionPublished',
  by,
  data: { channel, summary: '行政处罚信息摘要（演示）。', secrecyReviewed: true, personalDataHandled: true },
});

const served = (by: string): ToldAct[] => [
  {
    act: 'DocumentServed',
    by,
    data: {
      document: 'penalty-decision',
      way: 'direct',
      recipient: '当事人负责人（演示）',
      moneyDue: true,
      publicationTold: true,
    },
  },
  shown(by, 'government-platform'),
  shown(by, 'national-system'),
];

function performed({ stage, plan, by, officers }: CaseAtHand): ToldAct[] {
  const { fine, gains, goods } = plan.penalty ?? noPenalty;
  const paid = (item: string, amount: number): ToldAct => ({
    act: 'PaymentReceived',
    by,
    data: { item, amount, through: 'bank' },
  });
  const supervisor = stage.roster.holders(plan.business.station, 'unit-head')[0]?.id;
  const disposed: ToldAct = {
    act: 'GoodsDisposed',
    by,
    officers,
    data: { way: 'destroyed', goods: '没收的物品（演示）', proceeds: 0, supervisor },
  };
  return [paid('fine', fine), ...(gains > 0 ? [paid('gains', gains)] : []), ...(goods > 0 ? [disposed] : [])];
}

const closed = (by: string, conditionOn: PlainDate): ToldAct[] => [
  { act: 'ExecutionEnded', by, data: { ground: 'performed', conditionOn } },
  { act: 'CaseClosed', by, data: { condition: 'performed', note: '罚没款已缴清（演示）。' } },
  archived(by),
];
