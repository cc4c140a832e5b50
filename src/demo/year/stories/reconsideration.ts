import { date, type PlainDate } from '../../../law/kinds.ts';
import { fictitiousName } from '../members.ts';
import type { CaseStage } from '../stage.ts';
import { type Planned, receiptOf, type Story } from '../story.ts';
import { spreadOver, workdaysAfter } from '../working-year.ts';

/** What becomes of each reconsideration; the year before, for the growth of the year, is told the same way. */
const ofYear = [
  ...Array.from({ length: 12 }, () => 'maintained' as const),
  ...Array.from({ length: 5 }, () => 'withdrawn' as const),
  ...Array.from({ length: 2 }, () => 'application-dismissed' as const),
  ...Array.from({ length: 2 }, () => 'not-accepted' as const),
];
const ofYearBefore = Array.from(
  { length: 14 },
  (_, index) => (index % 4 === 3 ? 'withdrawn' : 'maintained') as Outcome,
);
/** Every so many of them went to the district government, the others to the city's commission. */
const byGovernment = 4;

type Outcome = (typeof ofYear)[number];

const procedure = 'reconsideration';

/** 行政复议：本局为被申请人. */
export function reconsiderationStories(stage: CaseStage): Planned[] {
  const chance = stage.chance.fork('reconsideration');
  const told = (outcomes: readonly Outcome[], name: string, first: PlainDate, last: PlainDate): Planned[] => {
    const all = Array.from({ length: stage.scale }, () => outcomes).flat();
    const mixed = chance.shuffled(all);
    return spreadOver(mixed.length, first, last, chance).map((on, index) => ({
      name: `${name}-${index}`,
      on,
      tell: () => told1(stage, on, mixed[index] as Outcome, index, name),
    }));
  };
  return [
    ...told(ofYearBefore, 'reconsideration-2018', date('2018-02-05'), date('2018-09-20')),
    ...told(ofYear, 'reconsideration', stage.first, date('2019-09-20')),
  ];
}

function* told1(stage: CaseStage, on: PlainDate, outcome: Outcome, index: number, name: string): Story {
  const chance = stage.chance.fork(`${name}/${index}`);
  const by = chance.one(stage.roster.holders('law', 'legal-reviewer')).id;
  const isGovernment = index % ofYear.length < byGovernment;
  const organ = {
    organ: isGovernment ? 'people-government' : 'superior-department',
    organName: isGovernment ? '某某区人民政府（演示）' : '某某市市场监督管理委员会（演示）',
    number: `演示复〔${on.slice(0, 4)}〕${index + 1}号`,
  };
  const applicant = { partyKind: 'person', partyName: `${fictitiousName(chance.below(600))}（演示）` };
  const conduct = {
    conduct: chance.one(['complaint', 'tip-off', 'tip-off'] as const),
    conductNumber: `演示告字第${index + 1}号`,
  };
  if (outcome === 'not-accepted') {
    const declined = { ...applicant, ...organ, decidedOn: on, ...conduct, reason: '超过法定申请期限（演示）。' };
    yield { on, procedure, acts: [{ act: 'ApplicationNotAccepted', by, data: declined }] };
    return;
  }
  const received = {
    ...applicant,
    ...organ,
    acceptedOn: workdaysAfter(on, -2),
    trial: 'ordinary',
    ...conduct,
    claims: '不服对投诉举报的处理（演示）。',
    handlers: [by],
  };
  const receipts = yield { on, procedure, acts: [{ act: 'ApplicationCopyReceived', by, data: received }] };
  const { stream } = receiptOf(receipts);
  const answer = {
    answer: '事实清楚，程序合法，请求维持（演示）。',
    dossier: false,
    furtherEvidence: [
      { name: '处理记录（演示）', kind: 'document', collectedOn: workdaysAfter(on, -30), proves: '已依法处理' },
    ],
    furtherBasis: [],
  };
  yield { on: workdaysAfter(on, 4), procedure, stream, acts: [{ act: 'ReplySubmitted', by, data: answer }] };
  const decidedOn = workdaysAfter(on, chance.between(20, 36));
  const document = `演示复决〔${decidedOn.slice(0, 4)}〕${index + 1}号`;
  if (outcome === 'withdrawn') {
    const ended = { ground: 'withdrawn', document, decidedOn };
    yield { on: decidedOn, procedure, stream, acts: [{ act: 'ReconsiderationTerminated', by, data: ended }] };
    return;
  }
  const decision = {
    outcome,
    document,
    decidedOn,
    reasons: '认定事实清楚（演示）。',
    procedural: false,
    obligation: 'none',
  };
  yield {
    on: decidedOn,
    procedure,
    stream,
    acts: [
      { act: 'DecisionReceived', by, data: decision },
      { act: 'ReconsiderationClosed', by, data: {} },
    ],
  };
}
