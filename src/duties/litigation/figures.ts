/** 统计 — suits by instance and by what came of them, heads in court, answers and performance in time. */
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { LitigationFacts } from './facts.ts';
import type { LitigationAct } from './gates/gate.ts';

const wasLate = (act: Act, matter: Matter): 'late' | 'in-time' =>
  matter.clocks.some(({ ended }) => ended?.position === act.position && ended.late) ? 'late' : 'in-time';

type Counted = (act: Act, matter: Matter<LitigationFacts>) => readonly (readonly [string, string, ('件' | '次')?])[];

const outcomes: Counted = (_act, { facts }) =>
  facts.judgment === null ? [] : [['suit-outcomes', facts.judgment.outcome]];

const opened: Counted = (_act, { facts }) => [
  ['suits', facts.instance],
  ...(facts.afterReview && facts.instance === 'first' ? ([['suits-after-review', facts.instance]] as const) : []),
];

const counting: { readonly [N in LitigationAct]?: Counted } = {
  ComplaintServed: opened,
  AppealOpened: opened,
  RetrialOpened: opened,
  AnswerSubmitted: (act, matter) => [['suit-answers', wasLate(act, matter)]],
  AppealAnswered: (act, matter) => [['suit-answers', wasLate(act, matter)]],
  HearingHeld: ({ body }) =>
    body.data.head === undefined
      ? [['suit-hearings', 'head-absent', '次']]
      : [
          ['suit-hearings', 'head-attended', '次'],
          ['heads-in-court', 'head-attended', '次'],
        ],
  JudgmentReceived: outcomes,
  ReviewJudgmentReceived: outcomes,
  AppealFiled: ({ body }) => [['suit-appeals', String(body.data.by)]],
  JudgmentPerformed: (act, matter) => [['judgments-performed', wasLate(act, matter)]],
  JudicialSuggestionReceived: () => [['judicial-suggestions', 'received']],
  JudicialSuggestionAnswered: () => [['judicial-suggestions', 'answered']],
};

/**
 * The instance is the category of `suits` and the source of everything else; `cause` is the conduct contested.
 * Those open on a day are the `suits` of an instance less its `suit-outcomes` up to that day.
 */
export function figures(act: Act, matter: Matter<LitigationFacts>): readonly FigureRow[] {
  const { instance, conduct } = matter.facts;
  const counted = counting[act.type as LitigationAct]?.(act, matter) ?? [];
  return counted.map(([indicator, category, unit = '件']) => ({
    indicator,
    value: 1,
    unit,
    category,
    source: indicator === 'suits' ? conduct : instance,
    cause: conduct,
  }));
}
