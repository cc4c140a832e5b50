import type { YearBusiness } from '../businesses.ts';
import type { CasePlan } from '../case-plans.ts';
import type { Chance } from '../chance.ts';
import { fictitiousName } from '../members.ts';
import { type CaseStage, partyOf, someBusiness, stories } from '../stage.ts';
import { type Planned, receiptOf, type Story, type ToldAct } from '../story.ts';
import { workdayWithin } from '../working-year.ts';
import { caseGoesOn, summaryOf } from './penalty-case.ts';
import { rewardGivenUp } from './reward.ts';

/** Tip-offs that the year brings; those that become clues are told with their cases. */
export const tipOffsOfYear = 2_640;

/** 举报：转入线索核查、按其他程序处理、移交或者告知另行提出。 */
export function tipOffStories(stage: CaseStage): Planned[] {
  const clues = stage.cases.filter((plan) => plan.source === 'tip-off');
  return [
    ...clues.map((plan) => ({
      name: `tip-off-clue-${plan.index}`,
      on: plan.clueOn,
      tell: () => becomesCase(stage, plan),
    })),
    ...stories(stage, 'tip-off', tipOffsOfYear - clues.length / stage.scale, ({ on, chance }) =>
      endsWithoutCase(stage, someBusiness(chance), on, chance),
    ),
  ];
}

const procedure = 'tip-off';
type Identity = 'named' | 'anonymous';
const officerOf = (stage: CaseStage, { station }: YearBusiness): string =>
  stage.roster.holders(station, 'complaint-officer').at(-1)?.id ?? '';

/** What the old food and drug rule gives, in calendar days. */
const daysToAccept = 5;

/** Food, drugs, devices and cosmetics: their laws have the informant told of the result. */
const toldByLaw: readonly string[] = ['food', 'drug', 'medical-device', 'cosmetics'];

function receivedData(business: YearBusiness, identity: Identity, chance: Chance) {
  return {
    channel: chance.weighted({ platform: 66, hotline: 24, mail: 6, window: 4 }),
    identity,
    ...(identity === 'named' ? { informantName: fictitiousName(chance.below(600)) } : {}),
    ...partyOf(business),
    partyAddress: business.address,
    field: business.field,
    clue: '反映经营中有违法行为，附照片（演示）。',
    timed: 'none',
    untimed: toldByLaw.includes(business.field) ? [business.field] : [],
    containsComplaint: false,
  };
}

const resultTold = (by: string): ToldAct => ({
  act: 'ResultTold',
  by,
  data: { content: '已经核查处理（演示）。', written: false, way: 'telephone' },
});

function* endsWithoutCase(stage: CaseStage, business: YearBusiness, on: Planned['on'], chance: Chance): Story {
  const by = officerOf(stage, business);
  const identity = chance.of(70) ? 'named' : 'anonymous';
  const received: ToldAct = { act: 'TipOffReceived', by, data: receivedData(business, identity, chance) };
  const archived: ToldAct = { act: 'TipOffArchived', by, data: { pages: chance.between(3, 12) } };
  const ending = chance.weighted({ handled: 48, redirected: 38, transferred: 14 });
  const opened = yield { on, procedure, acts: [received] };
  const { stream } = receiptOf(opened);
  const endsOn = workdayWithin(on, chance.between(1, 4), daysToAccept);
  if (ending === 'handled') {
    const data = { way: 'other', result: '现场核查没有发现所反映的违法行为（演示）。', identity };
    const told = identity === 'named' && toldByLaw.includes(business.field) ? [resultTold(by)] : [];
    yield { on: endsOn, procedure, stream, acts: [{ act: 'HandledOtherwise', by, data }, ...told, archived] };
    return;
  }
  const data =
    ending === 'redirected'
      ? {
          within: 'market',
          organ: '某某区市场监督管理局（演示）',
          way: identity === 'named' ? 'telephone' : 'unreachable',
        }
      : {
          kind: 'other-department',
          organ: '某某区某某委员会（演示）',
          informantToldInWriting: identity === 'named',
          reason: '属于该部门职责（演示）。',
        };
  const act = ending === 'redirected' ? 'NoPowerTold' : 'TipOffTransferred';
  yield { on: endsOn, procedure, stream, acts: [{ act, by, data }, archived] };
}

/** The clue is verified as a matter of its own; what is decided there is noted here, and a reward asked for afterwards. */
function* becomesCase(stage: CaseStage, plan: CasePlan): Story {
  const { business, chance } = plan;
  const by = officerOf(stage, business);
  const identity = 'named';
  const received: ToldAct = {
    act: 'TipOffReceived',
    by,
    data: { ...receivedData(business, identity, chance), field: plan.field },
  };
  const handedOver: ToldAct = {
    act: 'ClueHandedOver',
    by,
    data: { ...partyOf(business), field: plan.field, summary: summaryOf(plan) },
  };
  const receipts = yield { on: plan.clueOn, procedure, acts: [received, handedOver] };
  const { stream } = receiptOf(receipts);
  const clue = receiptOf(receipts, 1).position + 1;
  const noted: ToldAct[] = [
    { act: 'CaseFilingNoted', by, data: { case: clue, identity } },
    ...(toldByLaw.includes(plan.field) ? [resultTold(by)] : []),
  ];
  yield* caseGoesOn(stage, plan, clue, { on: plan.filedOn, procedure, stream, acts: noted });
  if (toldByLaw.includes(plan.field)) yield* rewardGivenUp(stage, plan, { tipOff: stream, case: clue, by });
}
