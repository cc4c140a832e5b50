import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { normativeDocumentDuty } from './index.ts';
import { normativeDocument } from './procedure.ts';

type Step = readonly [act: keyof typeof exampleData, on: string, data?: object];
const made: readonly Step[] = [
  ['DraftBegun', '2026-02-24', { impacts: ['rights'] }],
  ['NecessityAssessed', '2026-02-25'],
  ['LegalityReviewRequested', '2026-03-02'],
  ['LegalityNotPassed', '2026-03-06'],
  ['LegalityReviewRequested', '2026-03-09'],
  ['LegalityPassed', '2026-03-12'],
  ['CollectivelyDecided', '2026-03-16'],
  ['DocumentIssued', '2026-03-18'],
  ['DocumentPublished', '2026-03-20'],
];

function played(steps: readonly Step[]): { rehearsal: Rehearsal; rows: FigureRow[] } {
  const rehearsal = new Rehearsal(normativeDocumentDuty);
  const rows = steps.flatMap(([act, on, more]) => {
    const actor = act.startsWith('Legality') && act !== 'LegalityReviewRequested' ? { actor: 'zheng' } : {};
    const data = { ...exampleData[act], ...more };
    expect(rehearsal.perform({ act, doneOn: date(on), data, ...actor })).toBeNull();
    return rehearsal.figures();
  });
  return { rehearsal, rows };
}

describe('示例数据', () => {
  it.each(Object.entries(normativeDocument.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  it('合法性审核率可数：印发一件，审核合法一件；审核按结论各计一次', () => {
    const { rows } = played(made);
    const of = (indicator: string) => rows.filter((row) => row.indicator === indicator).map(({ category }) => category);
    expect(of('normative-documents-issued')).toEqual(['reviewed']);
    expect(of('normative-legality-reviews')).toEqual(['amend', 'lawful']);
  });
});

describe('公开', () => {
  it('公布以前没有，公布以后有名称、有效期和状态；废止以后写明已废止', () => {
    const before = played(made.slice(0, 8)).rehearsal.matter as Matter;
    expect(normativeDocumentDuty.publications?.(before.facts, before)).toEqual([]);
    const { rehearsal } = played(made);
    const shown = () => {
      const matter = rehearsal.matter as Matter;
      return normativeDocumentDuty.publications?.(matter.facts, matter)[0];
    };
    expect(shown()).toMatchObject({
      publishedOn: '2026-03-20',
      content: { standing: '有效', validUntil: '2031-05-31' },
    });
    const repealed = { act: 'DocumentRepealed', doneOn: date('2027-03-01'), data: exampleData.DocumentRepealed };
    expect(rehearsal.perform(repealed)).toBeNull();
    expect(shown()).toMatchObject({ content: { standing: '已废止', endedOn: '2027-03-01' } });
  });
});

describe('关联', () => {
  const react = normativeDocumentDuty.reactions?.['normative-document/DocumentPublished'];

  it('公布时载明届满前六个月的评估之日；代替的旧文件随之终止', () => {
    const { rehearsal } = played(made);
    const act = rehearsal.acts.at(-1);
    const matter = rehearsal.matter as Matter;
    if (!act) throw new Error('没有行为');
    expect(react?.(act, matter, () => undefined)).toEqual([
      {
        stream: 1,
        procedure: 'normative-document',
        act: 'EvaluationScheduled',
        data: { evaluateBy: '2030-11-30', validUntil: '2031-05-31' },
      },
    ]);
    const replacing = { ...matter, facts: { ...(matter.facts as object), replaces: 4 } } as Matter;
    const old = { state: 'in-force' } as Matter;
    const [, ended] = react?.(act, replacing, () => old) ?? [];
    expect(ended).toMatchObject({ stream: 4, act: 'DocumentAmended', data: { by: 1 } });
  });
});
