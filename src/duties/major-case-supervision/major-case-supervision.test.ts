import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { Asked } from '../../record/duty.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { majorCaseSupervisionDuty } from './index.ts';
import { majorCaseSupervision } from './procedure.ts';

/** The refusals that the gates give about a case with these facts, reviewed by 卫某寅. */
function refusedOf(facts: object): (string | undefined)[] {
  const asked = {
    matter: { facts: majorCaseSupervisionDuty.start },
    day: date('2023-07-03'),
    data: exampleData.CaseSupervised,
    actor: { id: 'wei' },
    linked: () => ({ procedure: 'penalty-case', facts }),
  } as unknown as Asked<unknown, Readonly<Record<string, unknown>>>;
  return (majorCaseSupervisionDuty.gates.CaseSupervised ?? []).map((gate) => gate(asked)?.code).filter(Boolean);
}

describe('重大案件监督', () => {
  it.each(Object.entries(majorCaseSupervision.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });

  it('纠正责任人看得到本事项，不论在哪个机构', () => {
    const rehearsal = new Rehearsal(majorCaseSupervisionDuty);
    const found = { faults: ['dossier'], responsible: ['wang'], correctBy: '2023-07-15' };
    const data = { ...exampleData.CaseSupervised, ...found };
    expect(rehearsal.perform({ act: 'CaseSupervised', doneOn: date('2023-07-03'), data })).toBeNull();
    const { matter } = rehearsal;
    expect(matter && majorCaseSupervisionDuty.describe(matter.facts, matter).officers).toEqual(['wang']);
  });

  it('办案人员不评查自己的案卷；不在法制审核范围的不是重大案件，经过听证的是', () => {
    const plain = { handlers: ['wang'], conclusion: { legalReviewGrounds: [] }, heardUntil: null };
    expect(refusedOf(plain)).toEqual(['major-case-supervision/not-major']);
    expect(refusedOf({ ...plain, heardUntil: '2023-06-01' })).toEqual([]);
    expect(refusedOf({ ...plain, conclusion: { legalReviewGrounds: ['complex'] } })).toEqual([]);
    const own = { ...plain, handlers: ['wei'], heardUntil: '2023-06-01' };
    expect(refusedOf(own)).toEqual(['major-case-supervision/own-case']);
  });
});
