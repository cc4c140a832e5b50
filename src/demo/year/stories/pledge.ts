import { yuan } from '../../../law/kinds.ts';
import { type CaseStage, type Cue, someBusiness, stories } from '../stage.ts';
import { inOrder, type Planned, type Story, type ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

/** 行政确认六件：四件设立，其中一件随后变更、一件随后注销. */
const setUps = 4;

export function pledgeStories(stage: CaseStage): Planned[] {
  return stories(stage, 'pledge', setUps, (cue) => pledged(stage, cue), { last: workdaysAfter(stage.last, -90) });
}

function pledged(stage: CaseStage, { index, on, chance }: Cue): Story {
  const by = chance.one(stage.roster.holders('approval', 'case-handler')).id;
  const business = someBusiness(chance, 'registration');
  const applied = {
    company: business.name,
    companyCode: business.code,
    equityKind: 'limited',
    pledgorKind: 'organisation',
    pledgor: '某某投资有限公司（演示）',
    pledgeeKind: 'organisation',
    pledgee: '某某银行某某支行（演示）',
    held: yuan(8_000_000),
    amount: yuan(2_000_000),
    registeredHere: true,
    frozen: false,
    bothApply: true,
    complete: true,
    contract: `演示质字第${index + 1}号`,
  };
  const act = (name: string, data: ToldAct['data']): ToldAct => ({ act: name, by, data });
  const registered = { opinion: '材料齐全，符合规定（演示）。' };
  const later = workdaysAfter(on, 40 + chance.below(20));
  const place = index % setUps;
  return inOrder(
    'pledge-confirmation',
    [on, act('SetUpApplied', applied), act('SetUpRegistered', registered), act('PledgePublished', {})],
    ...(place === 1
      ? [
          [
            later,
            act('ChangeApplied', {
              bothApply: true,
              frozen: false,
              amount: yuan(3_000_000),
              materials: '变更申请书。',
            }),
            act('ChangeRegistered', registered),
            act('PledgePublished', {}),
          ] as const,
        ]
      : []),
    ...(place === 2
      ? [
          [
            later,
            act('CancellationApplied', { bothApply: true, ground: 'debt-gone', materials: '注销申请书、还款证明。' }),
            act('CancellationRegistered', registered),
            act('PledgePublished', {}),
          ] as const,
        ]
      : []),
  );
}
