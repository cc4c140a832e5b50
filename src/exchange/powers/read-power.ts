import { exclusions, procedures, type termUnits } from '../../duties/powers/choices.ts';
import { itemFields } from '../../duties/powers/item-fields.ts';
import { type EnteredPower, unlawfulItem } from '../../duties/powers/lawful-item.ts';
import * as field from '../../law/fields.ts';
import { dateInChinese, type PlainDate, parseDate } from '../../law/kinds.ts';
import { powerKinds } from '../../law/power-kinds.ts';
import { errorsIn } from '../../record/validate.ts';
import { type Column, columnOf } from './columns.ts';

/** 导入的错误 — in which row of the file (from 1; 0: the file itself), which field, and a sentence that says so. */
export interface RowError {
  readonly row: number;
  readonly field: string;
  readonly code:
    | 'not-a-table'
    | 'beyond-headings'
    | 'field'
    | 'choice'
    | 'term'
    | 'basis'
    | 'day'
    | 'unlawful'
    | 'repeated'
    | 'refused';
  readonly zh: string;
}

export type RawRow = Readonly<Record<string, unknown>>;

interface Fault {
  readonly field: string;
  readonly code: RowError['code'];
  readonly zh: string;
}

const shape = field.data(itemFields);

/** Kinds whose powers the bureau exercises of its own motion: where a list does not say, they are 应主动履职. */
const ownMotion: readonly string[] = ['penalty', 'inspection', 'coercion'];

/**
 * 读一行 — one power of a list as the duty enters it, or everything that is wrong with the row. What a list says under a
 * heading that we have no name for goes into the remark: nothing is lost. `organ` stands where the list names no organ;
 * `assumed` names what stands there without the list saying so.
 */
export function readPower(
  raw: RawRow,
  row: number,
  { organ, today }: { readonly organ: string; readonly today: PlainDate },
): { readonly item: EnteredPower; readonly assumed: readonly string[] } | { readonly errors: readonly RowError[] } {
  const faults: Fault[] = [];
  const said = saidIn(raw);
  const item: Record<string, unknown> = {
    organ,
    ...plainFields(said),
    ...basisOf(said, faults),
    ...termsOf(said, faults),
    ...choicesOf(said, faults),
    ...dayOf(said, faults),
  };
  const assumed = [...(said.organ === undefined ? ['organ'] : []), ...(item.active === undefined ? ['active'] : [])];
  item.active ??= ownMotion.includes(String(item.kind));
  const code = typeof item.code === 'string' ? item.code : '';
  if (faults.length === 0) faults.push(...shapeFaults(item));
  const unlawful = faults.length === 0 ? unlawfulItem(item as unknown as EnteredPower, today) : null;
  if (unlawful) faults.push({ field: '', code: 'unlawful', zh: unlawful.zh });
  if (faults.length === 0) return { item: item as unknown as EnteredPower, assumed };
  return { errors: faults.map((fault) => rowError(row, code, fault)) };
}

/** A fault as a sentence that names the row. */
export function rowError(row: number, code: string, fault: Fault): RowError {
  return { ...fault, row, zh: `第${row}行${code === '' ? '' : `（${code}）`}：${fault.zh}。` };
}

type Said = Partial<Record<Column, string>>;

function saidIn(raw: RawRow): Said {
  const said: Said = {};
  const others: string[] = [];
  for (const [heading, value] of Object.entries(raw)) {
    const text = (Array.isArray(value) ? value.join('、') : String(value ?? '')).trim();
    if (text === '') continue;
    const column = columnOf(heading);
    if (column === undefined) others.push(`${heading}：${text}`);
    else said[column] = text;
  }
  const remark = [...(said.remark === undefined ? [] : [said.remark]), ...others].join('\n');
  return remark === '' ? said : { ...said, remark };
}

const plain = ['code', 'name', 'subItems', 'moreBasis', 'level', 'organ', 'body'] as const;
const more = ['responsibility', 'liability', 'delegatedTo', 'exclusionReason', 'remark'] as const;

function plainFields(said: Said): Record<string, string> {
  return Object.fromEntries(
    [...plain, ...more].flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])),
  );
}

/** 《食品安全法》第一百二十四条第一款: the instrument and the article, apart. */
function basisOf(said: Said, faults: Fault[]): Record<string, string> {
  if (said.instrument !== undefined && said.article !== undefined)
    return { instrument: said.instrument, article: said.article };
  if (said.basis === undefined) {
    faults.push({ field: 'basis', code: 'basis', zh: '没有写明实施依据，无依据的不得列入' });
    return {};
  }
  const found = /^《?([^《》]+?)》?\s*(第[零一二三四五六七八九十百\d]+条.*)$/su.exec(said.basis);
  if (!found) {
    faults.push({ field: 'basis', code: 'basis', zh: `实施依据“${said.basis}”没有写明条款` });
    return {};
  }
  const [first = '', ...rest] = (found[2] ?? '').split(/\n|；|;/u);
  const others = rest.map((one) => one.trim()).filter((one) => one !== '');
  return {
    instrument: (found[1] ?? '').trim(),
    article: first.trim(),
    ...(others.length > 0 && said.moreBasis === undefined ? { moreBasis: others.join('；') } : {}),
  };
}

function termsOf(said: Said, faults: Fault[]): Record<string, unknown> {
  const terms: Record<string, unknown> = {};
  for (const name of ['statutoryTerm', 'promisedTerm'] as const) {
    const text = said[name];
    if (text === undefined || /^[无\-—/]+$/u.test(text)) continue;
    const found = /^(\d{1,4})\s*(个?工作日|日|天|个月|月)?$/u.exec(text);
    if (!found) {
      faults.push({ field: name, code: 'term', zh: `时限“${text}”应如90日、20个工作日、3个月` });
      continue;
    }
    const unit = unitOf(found[2]);
    if (terms.termUnit !== undefined && terms.termUnit !== unit)
      faults.push({ field: name, code: 'term', zh: '法定时限和承诺时限的单位应当相同' });
    terms[name] = Number(found[1]);
    terms.termUnit = unit;
  }
  return terms;
}

/** A number without a unit is in days, as the printed lists have it. */
function unitOf(text: string | undefined): (typeof termUnits)[number]['code'] {
  if (text?.includes('工作日')) return 'working-day';
  return text?.includes('月') ? 'month' : 'calendar-day';
}

interface Option {
  readonly code: string;
  readonly zh: string;
}

const yesNo: readonly (Option & { readonly value: boolean })[] = [
  { code: 'true', zh: '是', value: true },
  { code: 'false', zh: '否', value: false },
];

function choicesOf(said: Said, faults: Fault[]): Record<string, unknown> {
  const chosen: Record<string, unknown> = {};
  const choose = (name: Column, zh: string, options: readonly Option[]): Option | undefined => {
    const text = said[name];
    if (text === undefined) return undefined;
    const option = options.find((one) => one.code === text || one.zh === text || one.zh === `行政${text}`);
    const list = options.map((one) => one.zh).join('、');
    if (!option) faults.push({ field: name, code: 'choice', zh: `${zh}“${text}”应为${list}之一` });
    return option;
  };
  const kind = choose('kind', '职权类型', powerKinds);
  const procedure = choose('procedure', '行使程序', procedures);
  const excluded = choose('excluded', '剔除情形', exclusions);
  const active = choose('active', '应主动履职', yesNo);
  if (kind) chosen.kind = kind.code;
  if (procedure) chosen.procedure = procedure.code;
  if (excluded) chosen.excluded = excluded.code;
  if (active) chosen.active = active.code === 'true';
  return chosen;
}

function dayOf({ validUntil: text }: Said, faults: Fault[]): { readonly validUntil?: PlainDate } {
  if (text === undefined) return {};
  const day = parseDate(
    text
      .replace(/年|月|\//gu, '-')
      .replace('日', '')
      .replace(/-(\d)(?=-|$)/gu, '-0$1'),
  );
  if (day) return { validUntil: day };
  const example = dateInChinese('2019-11-30' as PlainDate);
  faults.push({ field: 'validUntil', code: 'day', zh: `有效期“${text}”不是日历上的日期，应如2019-11-30、${example}` });
  return {};
}

function shapeFaults(item: Record<string, unknown>): readonly Fault[] {
  return errorsIn(shape, item).map(({ path, zh }) => ({ field: path.slice(1), code: 'field' as const, zh }));
}
