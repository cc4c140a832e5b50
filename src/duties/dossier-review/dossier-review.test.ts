import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { errorsIn } from '../../record/validate.ts';
import { rectificationDuty } from '../rectification/index.ts';
import { rectification } from '../rectification/procedure.ts';
import { exampleData } from './example-data.ts';
import { dossierReviewDuty } from './index.ts';
import { dossierReview } from './procedure.ts';
import { gradeOf } from './total.ts';

const linked = {
  5: { procedure: 'dossier-review', state: 'in-force', facts: { kind: 'penalty', sheetFrom: date('2026-01-05') } },
  7: { procedure: 'penalty-case', state: 'closed', openedBy: 'wang', facts: { handlers: ['wang', 'zhao'] } },
};

type Step = readonly [act: keyof typeof exampleData, on: string, by: string];
const confirmed: readonly Step[] = [
  ['DossierChosen', '2026-03-02', 'wei'],
  ['SheetTaken', '2026-03-02', 'wei'],
  ['ReviewersAppointed', '2026-03-03', 'wei'],
  ['DossierScored', '2026-03-09', 'zheng'],
  ['FindingsSent', '2026-03-10', 'wei'],
  ['UnitHeard', '2026-03-16', 'li'],
  ['ObjectionDecided', '2026-03-18', 'wei'],
  ['ResultConfirmed', '2026-03-20', 'wei'],
];

function played(steps: readonly Step[]): { act: Act; matter: Matter; rows: FigureRow[] } {
  const rehearsal = new Rehearsal(dossierReviewDuty, {}, linked);
  const rows = steps.flatMap(([act, on, actor]) => {
    expect(rehearsal.perform({ act, doneOn: date(on), data: exampleData[act], actor })).toBeNull();
    return rehearsal.figures();
  });
  const act = rehearsal.acts.at(-1);
  if (!act || !rehearsal.matter) throw new Error('没有行为');
  return { act, matter: rehearsal.matter, rows };
}

describe('示例数据', () => {
  it.each(Object.entries(dossierReview.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('等次', () => {
  const bounds = { excellentFrom: 90, goodFrom: 80, qualifiedFrom: 60 };
  it.each([
    [100, false, 'excellent'],
    [90, false, 'excellent'],
    [89, false, 'good'],
    [60, false, 'qualified'],
    [59, false, 'unqualified'],
    [100, true, 'unqualified'],
  ] as const)('%s分，否决项%s：%s', (total, fatal, grade) => {
    expect(gradeOf(total, fatal, bounds)).toBe(grade);
  });
});

describe('统计', () => {
  it('结果确定时按等次计一件，得分之和，扣分按法定事项', () => {
    const { rows } = played(confirmed);
    const of = (indicator: string) =>
      rows.filter((row) => row.indicator === indicator).map(({ value, category }) => [value, category]);
    expect(of('dossiers-reviewed')).toEqual([[1, 'excellent']]);
    expect(of('dossier-points')).toEqual([[95, 'excellent']]);
    expect(of('dossier-deductions')).toEqual([
      [1, 'procedure'],
      [1, 'dossier'],
    ]);
    expect(of('dossier-objections')).toEqual([[1, 'upheld']]);
  });
});

describe('关联', () => {
  it('选定案卷时，把所用标准载入本次评查', () => {
    const { act, matter } = played(confirmed.slice(0, 1));
    const sheet = { facts: { sheet: exampleData.SheetTaken } } as unknown as Matter;
    const [taken] = dossierReviewDuty.reactions?.['dossier-review/DossierChosen']?.(act, matter, () => sheet) ?? [];
    expect(taken).toMatchObject({ stream: 1, act: 'SheetTaken' });
    expect(errorsIn(dossierReview.acts.SheetTaken.data, taken?.data ?? {})).toEqual([]);
  });

  it('需要整改的项目开立一件承办机构的整改，没有的不开', () => {
    const { act, matter } = played(confirmed);
    const react = rectificationDuty.reactions?.['dossier-review/ResultConfirmed'];
    const [opened] = react?.(act, matter, () => undefined) ?? [];
    expect(opened?.data).toMatchObject({ subject: 'bureau-unit', partyName: '某某监管所', responsible: ['li'] });
    expect(String(opened?.data.content)).toContain('证据没有编页');
    expect(errorsIn(rectification.acts.RectificationOpened.data, opened?.data ?? {})).toEqual([]);
    const sound = { ...matter, facts: { ...(matter.facts as object), shortcomings: [] } } as Matter;
    expect(react?.(act, sound, () => undefined)).toEqual([]);
  });
});
