/**
 * A case in the shape of a table of transcribed notices (`doc_no`, `events`, `checks`), turned into our own shape. Only
 * what the notice states is taken: derived sums are left out, and of `checks` nothing but what they quote from the page.
 * Fields that we do not know go through under their own names, so that the reader of our shape names them as unknown.
 */
import { type Statement, statedStrengths } from './stated-strengths.ts';

type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a case is in that shape rather than in ours. */
export const isSampleCase = (row: Row): boolean => 'doc_no' in row;

const renamed: Readonly<Record<string, string>> = { id: 'id', region: 'division', source_case: 'origin' };
const amounts: Readonly<Record<string, string>> = {
  fine: 'fine',
  illegal_income: 'gains',
  goods_value: 'goodsValue',
  sales: 'sales',
  total_fine_confiscation: 'total',
  confiscation: 'confiscated',
};
const papers: Readonly<Record<string, string>> = {
  coercion_doc: 'coercion',
  preservation_doc: 'preservation',
  interview_doc: 'questioning',
  sampling_report: 'sampling-report',
};
const columns: readonly string[] = ['summary_fields', 'public_columns'];
const ownHandling: readonly string[] = [
  'doc_no',
  'bureau',
  'party_type',
  'party',
  'uscc',
  'uscc_note',
  'violation',
  'url',
  'kind',
  'goods',
  'events',
  'checks',
];
/** What the transcriber worked out is left to our own rules. */
const workedOut: readonly string[] = ['fine_derived', 'goods_value_derived', 'derived'];

const goodsFields: Readonly<Record<string, string>> = {
  qty: 'quantity',
  got: 'acquired',
  bought: 'acquired',
  found: 'left',
  buy: 'cost',
};
const steps: Readonly<Record<string, string>> = {
  clue: 'ClueReceived',
  onsite: 'OnSiteInspected',
  filed: 'CaseFiled',
  registered_preservation: 'EvidencePreserved',
  seizure: 'CoerciveMeasureImposed',
  identification: 'IdentificationReceived',
  interview: 'PartyQuestioned',
  concluded: 'InvestigationConcluded',
  decided: 'PenaltyDecided',
  published: 'DecisionPublished',
};
const dates: Readonly<Record<string, string>> = {
  purchase: 'purchase',
  period_from: 'violation-began',
  period_to: 'violation-ended',
  interview_notice: 'questioning-notice',
};
const partyKinds: Readonly<Record<string, string>> = {
  个体工商户: 'individual-business',
  单位: 'organisation',
  企业: 'enterprise',
  自然人: 'person',
};
const pageKinds: Readonly<Record<string, string>> = {
  'secondary copy of a bureau notice': '转载页面',
  'bureau page': '机关网页',
  'bureau page with the 行政处罚信息摘要 form': '机关网页（行政处罚信息摘要表）',
  'bureau page (sanction part not stored)': '机关网页（处罚部分未存）',
  'mirror of a government page': '政府网页的镜像',
  'mirror (amounts not stored)': '政府网页的镜像（金额未存）',
  'scan with OCR text': '扫描件及识别文字',
};
const notes: Readonly<Record<string, string>> = {
  'printed as "\\" (masked or missing)': '印作“\\”（遮盖或者缺失）',
  'lost in OCR': '扫描识别时丢失',
};
const places: Readonly<Record<string, string>> = { 'inspection paragraph': '现场检查部分', findings: '查明事实部分' };

export function fromSample(row: Row): Row {
  const known = [renamed, amounts, papers].flatMap((names) => Object.keys(names));
  const handled = new Set([...known, ...columns, ...ownHandling, ...workedOut]);
  const unknown = Object.entries(row).filter(([name]) => !handled.has(name));
  return present({
    ...Object.fromEntries(unknown),
    ...Object.fromEntries(Object.entries(renamed).map(([from, to]) => [to, row[from]])),
    ...pageOf(row),
    organ: chinese(row.bureau),
    number: readableNumber(row.doc_no),
    party: present({
      kind: worded(partyKinds, row.party_type),
      name: row.party,
      code: row.uscc ?? undefined,
      codeNote: worded(notes, row.uscc_note),
    }),
    violation: chinese(row.violation),
    amounts: filled(present(amountsOf(row))),
    goods: goodsOf(row.goods, quotesOf(row.checks)),
    papers: listed(Object.entries(papers), ([from, kind]) =>
      row[from] === undefined ? [] : [{ kind, number: row[from] }],
    ),
    ...eventsOf(row.events),
    ...quoted(quotesOf(row.checks)),
    columns: chineseList(columns.map((name) => row[name]).find((value) => value !== undefined)),
  });
}

/** Derived sums are not published: `fine_derived`, `goods_value_derived`. */
function amountsOf(row: Row): Row {
  const isDerived = (name: string) => row[`${name}_derived`] === true;
  return Object.fromEntries(Object.entries(amounts).map(([from, to]) => [to, isDerived(from) ? undefined : row[from]]));
}

/** `https://… (where; address not stored)` — the address, and what is said of it. */
function pageOf({ url, kind }: Row): Row {
  const [, address, note] = typeof url === 'string' ? (/^(\S+) \((.+)\)$/u.exec(url) ?? []) : [];
  const said = note?.replace('address not stored', '具体网址未存');
  return { address: address ?? url, addressNote: chinese(said), pageKind: worded(pageKinds, kind) };
}

/** A serial that nobody could read is written □, as transcriptions do. */
const readableNumber = (number: unknown): unknown =>
  typeof number === 'string' ? number.replace(/\[number unreadable[^\]]*\]/u, '□号') : number;

function goodsOf(goods: unknown, quotes: readonly string[]): unknown {
  if (!Array.isArray(goods)) return goods;
  return goods.map((line: unknown) => {
    if (!isRow(line)) return line;
    const own = Object.fromEntries(Object.entries(line).map(([name, value]) => [goodsFields[name] ?? name, value]));
    return present({ ...own, perPack: perPackOf(own, quotes) });
  });
}

/** `34 = 17 x 2` — how many are in a pack, where it speaks of this line. */
function perPackOf({ quantity, packs }: Row, quotes: readonly string[]): number | undefined {
  const match = quotes.map((quote) => /^(\d+) = (\d+) x (\d+)$/u.exec(quote)).find((found) => found !== null);
  return match && Number(match[1]) === quantity && Number(match[2]) === packs ? Number(match[3]) : undefined;
}

function eventsOf(events: unknown): Row {
  if (!isRow(events)) return { steps: events };
  const stray = Object.keys(events).filter((name) => !(name in steps) && !(name in dates));
  return {
    steps: listed(Object.entries(steps), ([from, act]) =>
      events[from] === undefined ? [] : [{ act, on: events[from] }],
    ),
    dates: listed(Object.entries(dates), ([from, what]) =>
      events[from] === undefined ? [] : [{ what, on: events[from] }],
    ),
    ...Object.fromEntries(stray.map((name) => [`events.${name}`, events[name]])),
  };
}

/** The texts of the checks, in which words of the page are quoted. Whether a check holds is never looked at. */
function quotesOf(checks: unknown): readonly string[] {
  if (!Array.isArray(checks)) return [];
  return checks
    .filter(isRow)
    .flatMap(({ check, detail }) => [check, detail].filter((text) => typeof text === 'string'));
}

function quoted(quotes: readonly string[]): Row {
  const printed = quotes.flatMap((quote) => {
    const columns = /columns printed as "([^"]+)"/u.exec(quote)?.[1];
    const masked = /masked \(([^)]+)\)/u.exec(quote)?.[1];
    const noise = /read as ([^,]+), ([^,]+),/u.exec(quote);
    return [
      ...(columns === undefined ? [] : [{ what: 'amount-columns', text: columns }]),
      ...(masked === undefined ? [] : [{ what: 'amount', text: masked }]),
      ...(noise ? [noise[1], noise[2]].map((text) => ({ what: 'scan', text })) : []),
    ];
  });
  return { statements: filled(quotes.flatMap(statementsIn)), printed: filled(printed) };
}

/** `50%vol in the inspection paragraph, 53%vol in the findings: …` */
function statementsIn(quote: string): readonly Statement[] {
  return quote.split(/[,:;]/u).flatMap((clause) => {
    const [, value, place] = /^\s*(\S+) in the (.+)$/u.exec(clause) ?? [];
    return value === undefined || place === undefined ? [] : statedStrengths(value, places[place] ?? place);
  });
}

/** Chinese text with the punctuation of Chinese. */
function chinese(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  const wide: Readonly<Record<string, string>> = { ';': '；', ',': '，', '(': '（', ')': '）' };
  return text.replace(/([;,()]) ?/gu, (_, mark: string) => wide[mark] ?? mark);
}

const chineseList = (texts: unknown): unknown => (Array.isArray(texts) ? texts.map(chinese) : texts);

const worded = (words: Readonly<Record<string, string>>, value: unknown): unknown =>
  typeof value === 'string' ? (words[value] ?? value) : value;

const present = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const filled = <T extends Row | readonly unknown[]>(value: T): T | undefined =>
  Object.keys(value).length === 0 ? undefined : value;

const listed = <T>(entries: readonly T[], rows: (entry: T) => readonly unknown[]): readonly unknown[] | undefined =>
  filled(entries.flatMap(rows));
