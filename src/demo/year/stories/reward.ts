import type { CasePlan } from '../case-plans.ts';
import type { CaseStage } from '../stage.ts';
import { receiptOf, type Story, type ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

/** How many among a hundred informants whose case of food or drugs is closed ask for a reward. */
const asking = 14;

/** A tip-off and the case that came of it, as matters; `by` handles the tip-off. */
export interface ClosedTipOff {
  readonly tipOff: number;
  readonly case: number;
  readonly by: string;
}

/**
 * 举报奖励 — proposed, assessed, and given up by the informant: the report says that no reward was performed in the year, so
 * none is decided, declined or paid.
 */
export function* rewardGivenUp(
  stage: CaseStage,
  plan: CasePlan,
  { tipOff, case: penaltyCase, by }: ClosedTipOff,
): Story {
  const chance = stage.chance.fork('reward').fork(plan.index);
  const closedOn = stage.closed.get(plan.index);
  if (closedOn === undefined || !chance.of(asking)) return;
  const act = (name: string, data: ToldAct['data']): ToldAct => ({ act: name, by, data });
  const verified = '经查证属实，已经作出处罚并结案（演示）。';
  const on = workdaysAfter(closedOn, chance.between(2, 6));
  const proposed = yield {
    on,
    procedure: 'tip-off',
    stream: tipOff,
    acts: [act('RewardProposed', { verified, asked: true })],
  };
  const stream = receiptOf(proposed).position + 1;
  const assessed = { ...assessment(plan), case: penaltyCase, concludedOn: closedOn };
  const assessedOn = workdaysAfter(on, chance.between(2, 6));
  yield { on: assessedOn, procedure: 'reward', stream, acts: [act('RewardAssessed', assessed)] };
  yield {
    on: workdaysAfter(assessedOn, chance.between(2, 9)),
    procedure: 'reward',
    stream,
    acts: [
      act('InformantConsulted', { wishes: false, way: '电话（演示）' }),
      act('RewardWaived', { stated: '了解领取手续后表示不领取（演示）。' }),
      act('RewardArchived', { pages: chance.between(4, 9) }),
    ],
  };
}

const assessment = ({ penalty }: CasePlan) => ({
  scheme: 'tianjin',
  scope: [],
  exclusions: [],
  insider: false,
  grade: 'third',
  special: false,
  base: (penalty?.fine ?? 0) + (penalty?.gains ?? 0),
  reason: '提供了违法事实的线索，与查办结论相符（演示）。',
});
