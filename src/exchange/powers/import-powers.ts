import type { EnteredPower } from '../../duties/powers/lawful-item.ts';
import { type CatalogueItem, currentItem, type PowersFacts } from '../../duties/powers/procedure.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { canonical } from '../../record/canonical.ts';
import { sha256 } from '../../record/contributions.ts';
import type { Matter } from '../../record/matter.ts';
import type { Outcome, Request } from '../../record/receipt.ts';
import type { BureauRecord } from '../../record/record.ts';
import type { Refusal } from '../../record/refusal.ts';
import { refuse } from '../../record/refusals.ts';
import { type RowError, rowError } from './read-power.ts';
import { type ReadPower, readPowers } from './read-powers.ts';

export interface ImportOptions {
  /** The person of the bureau who imports. */
  readonly actor: string;
  /** 清单名称, where the list is drafted for the first time. */
  readonly name?: string;
  /** The day of the drafting; today by default. */
  readonly on?: PlainDate;
  /** The bureau's list, where there is one already: drafted or published. */
  readonly stream?: number;
  /** What one bad row does: `none` (usual) imports nothing, `keep-good` leaves only it out. */
  readonly onBad?: 'none' | 'keep-good';
  readonly onProgress?: (done: number, total: number) => void;
}

/** 导入结果 — what became of the rows; `stream`: the list on which they are drafted, absent where nothing was. */
export interface ImportResult {
  readonly rows: number;
  /** Acts that this import put on the record. */
  readonly acts: number;
  readonly added: number;
  readonly adjusted: number;
  readonly unchanged: number;
  readonly errors: readonly RowError[];
  readonly stream?: number;
}

const batchSize = 200;

/**
 * 导入权责清单 — the rows of a file become a draft: entered where the bureau's list has no such power, adjusted where it
 * says something else, left alone where it says the same. Nothing counts before the draft is reviewed, approved and
 * published. An import that broke off is simply run again.
 */
export async function importPowers(record: BureauRecord, text: string, options: ImportOptions): Promise<ImportResult> {
  const { list, plan, told } = await prepare(record, text, options);
  const stops = told.errors.length > 0 && (options.onBad ?? 'none') === 'none';
  if (stops || told.added + told.adjusted === 0) return { ...told, added: 0, adjusted: 0 };
  const importing = new Importing(record, options.actor, options.on ?? record.today(), text);
  const opened = await importing.open(list, options.name ?? `${record.settings.name}权责清单`);
  if (!opened.ok) return { ...told, added: 0, adjusted: 0, errors: [refusedFile(opened.refusal)] };
  const { stream } = opened.receipt;
  const total = told.added + told.adjusted;
  const done = await importing.draft(stream, plan, (count) => options.onProgress?.(count, total));
  return { ...told, ...done, acts: importing.acts, errors: inOrder([...told.errors, ...done.errors]), stream };
}

/** 核对权责清单 — what an import of the file would draft, and every error in it; records nothing. */
export async function checkPowers(
  record: BureauRecord,
  text: string,
  options: Pick<ImportOptions, 'on' | 'stream'>,
): Promise<ImportResult> {
  const { list, told } = await prepare(record, text, options);
  const closed = told.added + told.adjusted > 0 ? refuseClosed(list) : undefined;
  return closed ? { ...told, errors: [refusedFile(closed)] } : told;
}

/** The file read, against the list as it stands. */
async function prepare(record: BureauRecord, text: string, options: Pick<ImportOptions, 'on' | 'stream'>) {
  const at = { organ: record.settings.name, today: options.on ?? record.today() };
  const read = await readPowers(text, at);
  const list = options.stream === undefined ? undefined : await record.findMatter(options.stream);
  const plan = planOf(read.powers, list);
  const told: ImportResult = {
    rows: read.rows,
    acts: 0,
    added: plan.added.length,
    adjusted: plan.adjusted.length,
    unchanged: plan.unchanged,
    errors: inOrder([...read.errors, ...plan.errors]),
    ...(list ? { stream: list.stream } : {}),
  };
  return { list, plan, told };
}

/** A list that is being reviewed or approved takes no import. */
function refuseClosed(list: Matter | undefined): Refusal | undefined {
  if (!list || list.state === 'published' || list.state === 'drafting') return undefined;
  return refuse('wrong-state', { detail: '清单正在审核、批准，或者已经停用，不能导入' });
}

interface Plan {
  readonly added: readonly ReadPower[];
  readonly adjusted: readonly (ReadPower & { readonly changed: object })[];
  readonly unchanged: number;
  readonly errors: readonly RowError[];
}

/** What each row means for the list as it stands and for what is drafted on it already. */
function planOf(powers: readonly ReadPower[], list: Matter | undefined): Plan {
  const facts = list?.facts as PowersFacts | undefined;
  const drafted = new Map(facts?.draft.map((entry) => [entry.code, entry]));
  const added: ReadPower[] = [];
  const adjusted: (ReadPower & { changed: object })[] = [];
  const errors: RowError[] = [];
  let unchanged = 0;
  for (const power of powers) {
    const { code, kind } = power.item;
    const entry = drafted.get(code);
    const listed = facts && currentItem(facts, code);
    if (entry !== undefined) {
      if ('item' in entry && Object.keys(changedIn(power, entry.item)).length === 0) unchanged += 1;
      else errors.push(wrong(power, '本轮方案中已有这一项，内容不同'));
    } else if (listed === undefined) added.push(power);
    else if (listed.kind !== kind) errors.push(wrong(power, '职权类型与在列的不同，应当先取消原事项'));
    else {
      const changed = changedIn(power, listed);
      if (Object.keys(changed).length === 0) unchanged += 1;
      else adjusted.push({ ...power, changed });
    }
  }
  return { added, adjusted, unchanged, errors };
}

const wrong = ({ row, item }: ReadPower, zh: string): RowError =>
  rowError(row, item.code, { field: 'code', code: 'repeated', zh });

/** What the file says and the list does not; what the file is silent about stays. */
function changedIn({ item, assumed }: ReadPower, known: EnteredPower | CatalogueItem): object {
  const listed = known as unknown as Readonly<Record<string, unknown>>;
  const isChanged = ([name, value]: [string, unknown]) => !assumed.includes(name) && listed[name] !== value;
  return Object.fromEntries(Object.entries(item).filter(isChanged));
}

class Importing {
  readonly #record: BureauRecord;
  readonly #actor: string;
  readonly #day: PlainDate;
  readonly #key: string;
  /** So many acts it has put on the record. */
  acts = 0;

  constructor(record: BureauRecord, actor: string, day: PlainDate, text: string) {
    this.#record = record;
    this.#actor = actor;
    this.#day = day;
    // Of the file and where the record stands: no two imports share their requests.
    const file = sha256(canonical([actor, day, text])).slice(0, 16);
    this.#key = `import-powers/${record.head.position}/${file}`;
  }

  /** The list, open for drafting: drafted for the first time, in a new round, or as somebody has begun. */
  async open(list: Matter | undefined, name: string): Promise<Outcome> {
    const explanation = '由文件导入，来源见所列事项。';
    if (!list) return this.#perform('open', 'ListDrafted', { name, ground: 'first', explanation });
    if (list.state === 'published')
      return this.#perform('open', 'RoundOpened', { ground: 'other', explanation }, list.stream);
    const closed = refuseClosed(list);
    if (closed) return { ok: false, refusal: closed };
    const { stream, version, state, position } = list;
    return { ok: true, receipt: { stream, version, state, position, hash: '', type: '', doneOn: this.#day } };
  }

  async draft(stream: number, plan: Plan, onProgress: (count: number) => void) {
    const errors: RowError[] = [];
    let added = 0;
    for (let from = 0; from < plan.added.length; from += batchSize) {
      const batch = plan.added.slice(from, from + batchSize);
      const items = batch.map(({ item }) => item);
      const outcome = await this.#perform(`add/${from}`, 'PowersEntered', { items }, stream);
      if (outcome.ok) added += batch.length;
      else errors.push(...batch.map((power) => refused(power, outcome.refusal)));
      onProgress(from + batch.length);
    }
    const outcomes = await this.#record.performAll(plan.adjusted.map((power) => this.#adjustment(stream, power)));
    this.acts += outcomes.filter(({ ok }) => ok).length;
    for (const [index, outcome] of outcomes.entries())
      if (!outcome.ok) errors.push(refused(plan.adjusted[index] as ReadPower, outcome.refusal));
    onProgress(plan.added.length + plan.adjusted.length);
    return { added, adjusted: outcomes.filter(({ ok }) => ok).length, errors };
  }

  #adjustment(stream: number, { item: { code }, changed }: Plan['adjusted'][number]): Request {
    const data = { ...changed, code, reason: 'other', explanation: '按导入的文件调整。', cleared: [] };
    return this.#request(`adjust/${code}`, 'PowerAdjusted', data, stream);
  }

  async #perform(key: string, act: string, data: Readonly<Record<string, unknown>>, stream?: number): Promise<Outcome> {
    const outcome = await this.#record.perform(this.#request(key, act, data, stream));
    if (outcome.ok) this.acts += 1;
    return outcome;
  }

  #request(key: string, act: string, data: Readonly<Record<string, unknown>>, stream?: number): Request {
    const wish = { procedure: 'powers', act, actor: this.#actor, doneOn: this.#day, data };
    return { key: `${this.#key}/${key}`, ...(stream === undefined ? {} : { stream }), wish };
  }
}

const sentenceOf = ({ zh, fields }: Refusal): string =>
  fields ? `${zh}：${fields.map((one) => one.zh).join('；')}` : zh;

const refused = ({ row, item }: ReadPower, refusal: Refusal): RowError =>
  rowError(row, item.code, { field: '', code: 'refused', zh: sentenceOf(refusal) });

const refusedFile = (refusal: Refusal): RowError => ({
  row: 0,
  field: '',
  code: 'refused',
  zh: `${sentenceOf(refusal)}。`,
});

const inOrder = (errors: readonly RowError[]): RowError[] => [...errors].sort((one, other) => one.row - other.row);
