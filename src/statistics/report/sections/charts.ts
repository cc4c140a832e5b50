import type { Author } from '../author.ts';
import type { Block } from '../document.ts';

const chart = (title: string, unit: string, author: Author, ids: readonly string[]): Block => ({
  kind: 'chart',
  title,
  shape: 'bar',
  labels: ids.map((id) => author.value(id).zh),
  series: [
    { name: `${author.year - 1}年同期`, values: ids.map((id) => author.before(id).exact ?? 0) },
    { name: `${author.year}年`, values: ids.map((id) => author.value(id).exact ?? 0) },
  ],
  unit,
});

/** 立案数按领域、按来源, with the year before beside it. */
export const caseCharts = (author: Author): readonly Block[] => [
  chart('各领域立案数', '件', author, ['cat.food', 'cat.advert', 'cat.drug', 'cat.trademark', 'cat.registration']),
  chart('案件线索来源', '件', author, ['src.complaint', 'src.inspection', 'src.sampling', 'src.transfer', 'src.other']),
];

/** 罚没款按领域. */
export const moneyChart = (author: Author): Block =>
  chart('各领域罚没款（按违法行为）', '万元', author, [
    'amt.food',
    'amt.special_equipment',
    'amt.trademark',
    'amt.advert',
    'amt.drug',
  ]);
