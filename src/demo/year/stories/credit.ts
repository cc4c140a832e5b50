import { type CaseStage, type Cue, partyOf, someBusiness, stories } from '../stage.ts';
import { type Planned, receiptOf, type Story } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

/** 准予信用风险分类修复. */
const repairsOfYear = 32;

/** 信用风险分类及其修复，由信用科办理. */
export function creditStories(stage: CaseStage): Planned[] {
  return stories(stage, 'credit-repair', repairsOfYear, (cue) => repaired(stage, cue), {
    last: workdaysAfter(stage.last, -12),
  });
}

function* repaired(stage: CaseStage, { on, chance }: Cue): Story {
  const by = chance.one(stage.roster.holders('credit', 'case-handler')).id;
  const business = someBusiness(chance);
  const facts = {
    asOf: on,
    penalties: 2,
    sum: 600_000,
    abnormalListed: false,
    refusesInspection: false,
    seriousListed: false,
    courtDefaulter: false,
  };
  const classed = yield {
    on,
    procedure: 'credit-class',
    acts: [
      { act: 'LocalClassComputed', by, data: { businessName: business.name, creditCode: business.code, ...facts } },
    ],
  };
  const { stream } = receiptOf(classed);
  const asked = {
    ...partyOf(business),
    kind: 'credit-class',
    business: stream,
    information: '市场主体信用风险分类（演示）',
    materials: ['application', 'pledge', 'performance'],
    shared: ['identity'],
  };
  const granted = {
    business: stream,
    met: [],
    fraudFound: false,
    endangers: false,
    toClass: 'good',
    otherProvince: false,
    opinion: '已经履行义务、纠正违法行为（演示）。',
  };
  const procedure = 'credit-repair';
  const applied = yield {
    on: workdaysAfter(on, 2),
    procedure,
    acts: [
      { act: 'RepairApplied', by, data: asked },
      { act: 'RepairAccepted', by, data: { kind: 'credit-class' } },
    ],
  };
  const repair = receiptOf(applied).stream;
  const found = { way: 'written', lostContact: false, found: '罚款已缴清，已经改正（演示）。' };
  yield {
    on: workdaysAfter(on, 2 + chance.between(2, 6)),
    procedure,
    stream: repair,
    acts: [
      { act: 'RepairVerified', by, data: found },
      { act: 'RepairGranted', by, data: granted },
      { act: 'RepairExecuted', by, data: { channels: [], note: '已经调整分类（演示）。' } },
    ],
  };
}
