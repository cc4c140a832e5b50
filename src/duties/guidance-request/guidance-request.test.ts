import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { FigureRow } from '../../record/duty.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData as precedentData } from '../guidance-precedent/example-data.ts';
import { guidancePrecedentDuty } from '../guidance-precedent/index.ts';
import { guidancePrecedent } from '../guidance-precedent/procedure.ts';
import { exampleData } from './example-data.ts';
import { guidanceRequestDuty } from './index.ts';
import { guidanceRequest } from './procedure.ts';

type Step = readonly [act: keyof typeof exampleData, on: string, by?: string];

const answered: readonly Step[] = [
  ['GuidanceAsked', '2026-03-02'],
  ['GuidanceRouted', '2026-03-03'],
  ['GuidanceAnswered', '2026-03-16', 'qian'],
  ['AnswerReviewed', '2026-03-17'],
  ['GuidanceIssued', '2026-03-17', 'qian'],
  ['OutcomeReported', '2026-03-20'],
];

function played(steps: readonly Step[], days?: number): { rehearsal: Rehearsal; rows: FigureRow[] } {
  const period = { rule: 'guidance-answer', unit: 'working-day' as const, basis: '某某规定', from: date('2026-01-01') };
  const rehearsal = new Rehearsal(
    guidanceRequestDuty,
    days === undefined ? {} : { localPeriods: [{ ...period, count: days }] },
  );
  const rows = steps.flatMap(([act, on, by]) => {
    const who = by === undefined ? {} : { actor: by };
    expect(rehearsal.perform({ act, doneOn: date(on), data: exampleData[act], ...who })).toBeNull();
    return rehearsal.figures();
  });
  return { rehearsal, rows };
}

describe('示例数据', () => {
  it.each(Object.entries(guidanceRequest.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
  it.each(Object.entries(guidancePrecedent.acts))('先例的 %s 也符合', (name, act) => {
    expect(errorsIn(act.data, precedentData[name as keyof typeof precedentData])).toEqual([]);
  });
});

describe('统计', () => {
  const of = (rows: readonly FigureRow[], indicator: string) =>
    rows.filter((row) => row.indicator === indicator).map(({ value, category }) => [value, category]);

  it.each([
    [20, 'in-time'],
    [5, 'late'],
    [undefined, 'no-term'],
  ] as const)('本局规定%s个工作日：%s', (days, kept) => {
    const { rows } = played(answered, days);
    expect(of(rows, 'guidance-asked')).toEqual([[1, 'ordinary']]);
    expect(of(rows, 'guidance-answered')).toEqual([[1, kept]]);
    expect(of(rows, 'guidance-answer-days')).toEqual([[15, kept]]);
    expect(of(rows, 'guidance-outcomes')).toEqual([[1, 'adopted']]);
  });
});

describe('先例', () => {
  it('由请示产生，带上案由、依据和文号', () => {
    const { rehearsal } = played([...answered, ['PrecedentSelected', '2026-03-23']]);
    const act = rehearsal.acts.at(-1);
    if (!act || !rehearsal.matter) throw new Error('没有行为');
    const wished = guidancePrecedentDuty.reactions?.['guidance-request/PrecedentSelected'];
    const [opened] = wished?.(act, rehearsal.matter, () => undefined) ?? [];
    expect(opened).toMatchObject({ act: 'PrecedentPublished', data: { request: 1, section: '食品经营监管科' } });
    expect(errorsIn(guidancePrecedent.acts.PrecedentPublished.data, opened?.data ?? {})).toEqual([]);
  });

  it('不得写出相关案件当事人的名称', () => {
    const { rehearsal } = played(answered);
    const [gate] = guidanceRequestDuty.gates.PrecedentSelected ?? [];
    const matter = { ...rehearsal.matter, facts: { ...(rehearsal.matter?.facts as object), about: 7 } };
    const asked = {
      matter,
      day: date('2026-03-23'),
      data: { ...exampleData.PrecedentSelected, question: '某某区甲食品有限公司闭店后……' },
      linked: () => ({ facts: { partyName: '某某区甲食品有限公司' } }),
    } as unknown as Parameters<NonNullable<typeof gate>>[0];
    expect(gate?.(asked)?.code).toBe('guidance-request/names-party');
    expect(gate?.({ ...asked, data: exampleData.PrecedentSelected })).toBeNull();
  });
});
