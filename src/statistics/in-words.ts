import type { Counted, FigureDefinition, Period } from './figure.ts';
import { precisionInChinese } from './precision.ts';

const registers = {
  'enforcement-units': '登记簿：有办案人员的科室和所',
  'entrusted-units': '登记簿：稽查大队',
  businesses: '登记簿：存续的经营主体',
  'powers-due': '权责清单：应主动履职、没有剔除的事项',
  'powers-performed': '权责清单：应主动履职、期间内行使过的事项',
} as const;

/** What a definition counts, as indicators and filters. */
export function countedInWords(definition: FigureDefinition): string {
  switch (definition.kind) {
    case 'flow':
    case 'stock':
      return definition.counted.map(termInWords).join('');
    case 'registered':
      return registers[definition.register];
    case 'ratio':
      return `${definition.part} ÷ ${definition.whole}`;
    case 'growth':
      return `${definition.of.join('＋')}，与上年同日相比`;
    case 'ruled':
      return `规则 \`${definition.rule}\``;
    case 'again':
      return `同 ${definition.of}`;
  }
}

function termInWords({ indicator, category, source, cause, sign }: Counted): string {
  const filters = [
    ...(category ? [`category=${category.join('/')}`] : []),
    ...(source ? [`source=${source.join('/')}`] : []),
    ...(cause ? [`cause=${cause.join('/')}`] : []),
  ];
  return `${sign === -1 ? '－' : '＋'}\`${indicator}\`${filters.length > 0 ? `（${filters.join('，')}）` : ''}`;
}

const kinds = {
  flow: '流量',
  stock: '存量',
  registered: '存量（登记簿）',
  ratio: '比率',
  growth: '增长率',
  ruled: '法定的数',
  again: '重述',
} as const satisfies Record<FigureDefinition['kind'], string>;

export const kindInWords = (definition: FigureDefinition): string => kinds[definition.kind];

export function periodInWords(period: Period | undefined): string {
  if (period === undefined || period === 'until-day') return '年初至截止日';
  return period === 'whole-year' ? '全年' : '专项开始（本年的，否则年初）至截止日';
}

/** One line of the catalogue of figures. */
export function figureLine(definition: FigureDefinition): readonly string[] {
  const counted = countedInWords(definition);
  if (definition.kind === 'again') return [definition.id, definition.zh, kindInWords(definition), '', counted, '', ''];
  const { id, zh, unit, base, precision = { kind: 'exact' } as const } = definition;
  const period =
    definition.kind === 'flow' ? periodInWords(definition.period) : definition.kind === 'stock' ? '截止日' : '';
  return [id, zh, kindInWords(definition), period, counted, `${unit}，${precisionInChinese(precision, unit)}`, base];
}
