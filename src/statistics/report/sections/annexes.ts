import type { FigureValue } from '../../evaluate.ts';
import { precisionInChinese } from '../../precision.ts';
import type { CheckedRelation } from '../../relations/check.ts';
import type { ReportData } from '../../report-data.ts';
import { type Block, heading, type Run } from '../document.ts';

/** 说明 — what a person wrote to a relation that does not hold. */
export interface WrittenExplanation {
  readonly relation: string;
  readonly base: string | null;
  readonly explanation: string;
}

const cell = ({ id, shown }: FigureValue): readonly Run[] => [{ figure: id, shown }];

/** 附一 与上年比较. */
export function comparison({ figures, before }: ReportData): readonly Block[] {
  const last = new Map(before.map((value) => [value.id, value]));
  const compared = figures.filter(
    ({ kind, id }) => (kind === 'flow' || kind === 'stock' || kind === 'registered') && !id.endsWith('@2'),
  );
  return [
    heading(1, '附一　与上年同期比较'),
    {
      kind: 'table',
      title: '本年与上年',
      head: ['统计数', '本年', '上年同期', '增减'],
      rows: compared.map((value) => {
        const was = last.get(value.id);
        return [[value.zh], cell(value), [was?.shown ?? '—'], [changeOf(value, was)]];
      }),
      numeric: [1, 2, 3],
    },
  ];
}

function changeOf(now: FigureValue, was: FigureValue | undefined): string {
  if (now.exact === null || was?.exact == null || was.exact === 0) return '—';
  const percent = ((now.exact - was.exact) / was.exact) * 100;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(1)}%`;
}

/** 附二 口径. */
export function bases({ figures }: ReportData): readonly Block[] {
  return [
    heading(1, '附二　统计数的期间、口径和精度'),
    {
      kind: 'table',
      title: '口径',
      head: ['统计数', '数值', '期间', '口径', '精度'],
      rows: figures.map((value) => [
        [value.zh],
        cell(value),
        [value.period.zh],
        [value.base],
        [precisionInChinese(value.precision, value.unit)],
      ]),
      numeric: [1],
    },
  ];
}

/** 附三 勾稽关系. */
export function relationTable(
  relations: readonly CheckedRelation[],
  explanations: readonly WrittenExplanation[],
): readonly Block[] {
  const said = new Map(explanations.map((one) => [one.relation, one]));
  const shown = relations.filter(
    ({ severity, holds }) => severity !== 'explanation' && !(holds === null && severity === 'info'),
  );
  return [
    heading(1, '附三　勾稽关系的核对'),
    {
      kind: 'table',
      title: '勾稽关系',
      head: ['关系', '结果', '核对', '说明'],
      rows: shown.map((relation) => [
        [relation.zh],
        [verdictOf(relation)],
        [relation.finding],
        [explained(relation, said.get(relation.id))],
      ]),
    },
  ];
}

const verdictOf = ({ holds }: CheckedRelation): string => (holds === null ? '—' : holds ? '相符' : '不符');

function explained({ blocks, bases: offered }: CheckedRelation, said: WrittenExplanation | undefined): string {
  if (said) return `${said.base === null ? '' : `口径：${said.base}。`}${said.explanation}`;
  const bases = offered.map(({ zh, left, right }) => `${zh}（${left}，${right}）`).join('；');
  const open = blocks ? '尚未说明理由。' : '';
  return `${open}${bases === '' ? '' : `可以相符的口径：${bases}。`}`;
}
