import { date, type PlainDate } from '../../../law/kinds.ts';
import type { Chance } from '../chance.ts';
import { fictitiousName } from '../members.ts';
import type { CaseStage } from '../stage.ts';
import { type Planned, receiptOf, type Story, type ToldAct } from '../story.ts';
import { monthsAfter, spreadOver, workdaysAfter } from '../working-year.ts';

/** 一审结果 — how the suits of the year end in the first instance, or that they have not; five of them go on to the second. */
const outcomesOfYear = {
  'suit-dismissed': 10,
  'claims-dismissed': 2,
  withdrawn: 35,
  annulled: 5,
  open: 19,
} as const;
const suitsOfYearBefore = 47;
const afterReview = 7;
const appeals = { all: 5, upheld: 4 } as const;
/** Hearings that a head of the bureau attends. */
const withHead = 2;

type Outcome = keyof typeof outcomesOfYear;

/** 诉讼安排. */
interface Suit {
  readonly name: string;
  readonly index: number;
  readonly on: PlainDate;
  readonly outcome: Outcome;
  readonly afterReview: boolean;
  readonly appeal: 'none' | 'upheld' | 'open';
  readonly headAttends: boolean;
  readonly chance: Chance;
}

const procedure = 'litigation';
/** Until then a suit that is to end in the year has been brought; appeals earlier still. */
const lastToEnd = date('2019-07-31');
const lastToAppeal = date('2019-03-29');

/** 行政诉讼：本局为被告. */
export function litigationStories(stage: CaseStage): Planned[] {
  return [...suitsBefore(stage), ...suitsOf(stage)].map((suit) => ({
    name: suit.name,
    on: suit.on,
    tell: () => told(stage, suit),
  }));
}

function suitsOf(stage: CaseStage): Suit[] {
  const chance = stage.chance.fork('litigation');
  const repeated = <T>(list: readonly T[]): T[] => Array.from({ length: stage.scale }, () => list).flat();
  const dismissed = repeated(Array.from({ length: 10 }, () => 'suit-dismissed' as const));
  const appealed = dismissed.slice(0, appeals.all * stage.scale);
  const others = repeated([
    ...Array.from({ length: outcomesOfYear['suit-dismissed'] - appeals.all }, () => 'suit-dismissed' as const),
    ...(['claims-dismissed', 'withdrawn', 'annulled'] as const).flatMap((outcome) =>
      Array.from({ length: outcomesOfYear[outcome] }, () => outcome),
    ),
  ]);
  const open = repeated(Array.from({ length: outcomesOfYear.open }, () => 'open' as const));
  const groups: [readonly Outcome[], PlainDate, PlainDate][] = [
    [appealed, stage.first, lastToAppeal],
    [chance.shuffled(others), stage.first, lastToEnd],
    [open, date('2019-09-02'), stage.last],
  ];
  let serial = 0;
  return groups.flatMap(([outcomes, first, last], group) =>
    spreadOver(outcomes.length, first, last, chance).map((on, index): Suit => {
      serial += 1;
      return {
        name: `suit-${serial}`,
        index: serial,
        on,
        outcome: outcomes[index] as Outcome,
        afterReview: group === 1 && index < afterReview * stage.scale,
        appeal: group > 0 ? 'none' : index < appeals.upheld * stage.scale ? 'upheld' : 'open',
        headAttends: group === 0 && index < withHead * stage.scale,
        chance: chance.fork(serial),
      };
    }),
  );
}

/** The suits of 2018 were all withdrawn: they are told for the growth of the year. */
function suitsBefore(stage: CaseStage): Suit[] {
  const chance = stage.chance.fork('litigation-2018');
  return spreadOver(suitsOfYearBefore * stage.scale, date('2018-02-05'), date('2018-07-31'), chance).map(
    (on, index) => ({
      name: `suit-2018-${index}`,
      index: index + 1,
      on,
      outcome: 'withdrawn',
      afterReview: false,
      appeal: 'none',
      headAttends: false,
      chance: chance.fork(index),
    }),
  );
}

function* told(stage: CaseStage, suit: Suit): Story {
  const { on, index, outcome, chance } = suit;
  const by = chance.one(stage.roster.holders('law', 'legal-reviewer')).id;
  const year = on.slice(0, 4);
  const served = {
    partyKind: 'person',
    partyName: `${fictitiousName(chance.below(600))}（演示）`,
    court: '某某区人民法院（演示）',
    number: `（${year}）演示行初${index}号`,
    origin: 'first',
    acceptedOn: workdaysAfter(on, -2),
    trial: 'ordinary',
    conduct: outcome === 'annulled' ? 'registration' : chance.one(['tip-off', 'complaint'] as const),
    afterReview: suit.afterReview,
    codefendant: false,
    claims: '请求判令依法处理（演示）。',
    handlers: [by],
  };
  const receipts = yield { on, procedure, acts: [{ act: 'ComplaintServed', by, data: served }] };
  const { stream } = receiptOf(receipts);
  const evidence = {
    name: '处理记录（演示）',
    kind: 'document',
    collectedOn: workdaysAfter(on, -30),
    proves: '已依法处理',
  };
  const answer = {
    answer: '已依法处理，请求驳回（演示）。',
    dossier: false,
    furtherEvidence: [evidence],
    furtherBasis: [],
  };
  yield { on: workdaysAfter(on, 7), procedure, stream, acts: [{ act: 'AnswerSubmitted', by, data: answer }] };
  if (outcome === 'open') return;
  if (suit.headAttends) yield* heard(stream, by, workdaysAfter(on, 22));
  const decidedOn = workdaysAfter(on, chance.between(30, 55));
  const isRuling = outcome === 'withdrawn' || outcome === 'suit-dismissed';
  const judgment = {
    form: isRuling ? 'ruling' : 'judgment',
    outcome,
    document: served.number,
    decidedOn,
    reasons: '（演示）',
    procedural: false,
    obligation: 'none',
  };
  yield { on: decidedOn, procedure, stream, acts: [{ act: 'JudgmentReceived', by, data: judgment }] };
  if (suit.appeal !== 'none') yield* appealed(suit, stream, by, workdaysAfter(decidedOn, 4));
  else yield { on: monthsAfter(decidedOn, 1), procedure, stream, acts: over(by) };
}

const over = (by: string): ToldAct[] => [
  { act: 'JudgmentTookEffect', by, data: {} },
  { act: 'SuitClosed', by, data: {} },
];

function* heard(stream: number, by: string, heldOn: PlainDate): Story {
  const appearance = { heldOn, head: 'chen', rank: 'deputy', sealed: false, staff: [by], lawyers: 0 };
  const session = { head: 'chen', staff: [by], spoke: true, content: '举证、质证、辩论（演示）。' };
  yield {
    on: workdaysAfter(heldOn, -3),
    procedure,
    stream,
    acts: [{ act: 'AppearanceDecided', by, data: appearance }],
  };
  yield { on: heldOn, procedure, stream, acts: [{ act: 'HearingHeld', by, data: session }] };
}

function* appealed(suit: Suit, first: number, by: string, on: PlainDate): Story {
  const filed = { by: 'plaintiff', claims: '请求撤销一审裁定（演示）。' };
  const receipts = yield { on, procedure, stream: first, acts: [{ act: 'AppealFiled', by, data: filed }] };
  const stream = receiptOf(receipts).position + 1;
  const number = `（2019）演示行终${suit.index}号`;
  const notice = { court: '某某市中级人民法院（演示）', number, acceptedOn: workdaysAfter(on, 6), toAnswer: true };
  const noticedOn = workdaysAfter(on, 8);
  yield { on: noticedOn, procedure, stream, acts: [{ act: 'AppealNoticeReceived', by, data: notice }] };
  const answer = { answer: '一审正确，请求维持（演示）。' };
  yield { on: workdaysAfter(noticedOn, 5), procedure, stream, acts: [{ act: 'AppealAnswered', by, data: answer }] };
  if (suit.appeal === 'open') return;
  const decidedOn = workdaysAfter(noticedOn, 35);
  const judgment = {
    result: 'upheld',
    document: number,
    decidedOn,
    reasons: '（演示）',
    procedural: false,
    obligation: 'none',
  };
  yield { on: decidedOn, procedure, stream, acts: [{ act: 'ReviewJudgmentReceived', by, data: judgment }] };
}
