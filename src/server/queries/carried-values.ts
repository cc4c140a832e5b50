import type { ActDefinition } from '../../law/procedure.ts';
import { type DeclaredField, isSameField, mayBeCarried } from '../../law/same-field.ts';
import type { Act } from '../../record/act.ts';
import type { AnyDuty } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { namedMatters } from '../../record/named-matters.ts';
import type { Visitor } from '../access.ts';
import { findVisibleMatter } from '../act-routes.ts';
import type { OpenBureau } from '../bureau.ts';

/** 沿用的内容 — what an earlier act said in the same field: which act, on which day, and of which other matter. */
export interface Carried {
  readonly value: unknown;
  readonly zh: string;
  readonly doneOn: string;
  /** The name of the other matter; null where it is the same one. */
  readonly of: string | null;
}

type Data = Readonly<Record<string, unknown>>;
type Schema = DeclaredField & {
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
};
/** One act as a source: its data by today's shape, under the fields that it was asked. */
interface Source extends Omit<Carried, 'value'> {
  readonly data: Data;
  readonly fields: Readonly<Record<string, Schema>>;
  readonly type: string;
  readonly anytime: boolean;
}

/**
 * 沿用 — what the form of an act is filled in with: of the fields that an earlier act of the matter was asked too, what the
 * newest of them said; of an act that says again what stands, how it stands; of one whose last proposal came back, all
 * that was proposed. Then what `from`, the matter that
 * the person has just named, says in the same fields, and then the matters that the opening act named. Sealed values never.
 */
export async function carriedValues(
  bureau: OpenBureau,
  visitor: Visitor,
  asked: {
    readonly duty: AnyDuty;
    readonly act: string;
    readonly matter?: Matter | undefined;
    readonly from?: Matter | undefined;
  },
): Promise<Readonly<Record<string, Carried>>> {
  const { duty, act, matter, from } = asked;
  const definition = duty.procedure.acts[act];
  if (!definition) return {};
  const own = matter ? await bureau.record.actsOf(matter.stream) : [];
  const opening = own[0] && duty.procedure.acts[own[0].type];
  const named = opening && own[0] ? namedMatters(opening, own[0].body.data) : [];
  const linked = [from, ...(await Promise.all(named.map((stream) => findVisibleMatter(bureau, visitor, stream))))];
  const wanted = fieldsOf(definition);
  const found: Record<string, Carried> = {};
  for (const other of linked.reverse()) {
    if (!other) continue;
    const acts = await bureau.record.actsOf(other.stream);
    Object.assign(found, saidBefore(wanted, { act: '', anytime: false }, sourcesOf(bureau, other, acts)));
  }
  if (!matter) return found;
  const sources = sourcesOf(bureau, matter, own).map((source) => ({ ...source, of: null }));
  Object.assign(found, saidBefore(wanted, { act, anytime: definition.anytime === true }, sources));
  return { ...found, ...asItStands(duty, wanted, act, own), ...cameBack(duty, wanted, act, own) };
}

/** 现状 — what the act would say again, as the newest act that said some of it left it. */
function asItStands(
  { procedure, restates }: AnyDuty,
  wanted: Readonly<Record<string, Schema>>,
  act: string,
  acts: readonly Act[],
): Record<string, Carried> {
  const found: Record<string, Carried> = {};
  for (const [name, said] of Object.entries(restates?.[act]?.(acts) ?? {})) {
    const field = wanted[name];
    const last = acts.findLast(({ type, body }) => procedure.acts[type] !== undefined && body.data[name] !== undefined);
    const value = field && offered(field, said);
    if (last && value !== undefined)
      found[name] = { value, zh: procedure.acts[last.type]?.zh ?? '', doneOn: last.doneOn, of: null };
  }
  return found;
}

const fieldsOf = (definition: ActDefinition): Readonly<Record<string, Schema>> =>
  definition.data.properties as Readonly<Record<string, Schema>>;

function sourcesOf(bureau: OpenBureau, matter: Matter, acts: readonly Act[]): Source[] {
  const duty = bureau.record.duties.get(matter.procedure);
  if (!duty) return [];
  const { title } = duty.describe(matter.facts, matter);
  const of = `${duty.procedure.zh} ${matter.numbers.at(-1) ?? title}`;
  return acts.flatMap(({ type, doneOn, body }) => {
    const definition = duty.procedure.acts[type];
    if (!definition) return [];
    const data = duty.upcast?.[type]?.(body.data) ?? body.data;
    const { zh, anytime = false } = definition;
    return [{ type, zh, doneOn, of, data, fields: fieldsOf(definition), anytime }];
  });
}

/** Of each field, what the newest act said that was asked it. One that left it empty says so, unless it may be many things. */
function saidBefore(
  wanted: Readonly<Record<string, Schema>>,
  { act, anytime }: { readonly act: string; readonly anytime: boolean },
  sources: readonly Source[],
): Record<string, Carried> {
  const found: Record<string, Carried> = {};
  for (const [name, field] of Object.entries(wanted)) {
    if (!mayBeCarried(name, field, anytime)) continue;
    const source = sources.findLast(
      (one) =>
        !(anytime && one.type === act) &&
        isSame(name, field, one.fields[name]) &&
        (!one.anytime || one.data[name] !== undefined),
    );
    const value = source && offered(field, source.data[name]);
    if (source && value !== undefined) found[name] = { value, zh: source.zh, doneOn: source.doneOn, of: source.of };
  }
  return found;
}

const isSame = (name: string, field: Schema, earlier: Schema | undefined): boolean =>
  earlier !== undefined && isSameField(name, field, earlier);

/** 退回的呈报 — everything that was proposed and came back unsigned, where the act was not proposed again since. */
function cameBack(
  { procedure }: AnyDuty,
  wanted: Readonly<Record<string, Schema>>,
  act: string,
  acts: readonly Act[],
): Record<string, Carried> {
  const proposed = acts.findLast(({ type, body }) => type === act || (type === 'ActProposed' && body.data.act === act));
  const number = proposed?.type === 'ActProposed' ? proposed.body.data.proposal : undefined;
  const ended = acts.findLast(({ type, body }) => type.startsWith('Proposal') && body.data.proposal === number);
  if (!proposed || number === undefined || (ended?.type !== 'ProposalReturned' && ended?.type !== 'ProposalWithdrawn'))
    return {};
  const zh = `${ended.type === 'ProposalReturned' ? '退回' : '撤回'}的呈报：${procedure.acts[act]?.zh ?? act}`;
  const found: Record<string, Carried> = {};
  for (const [name, field] of Object.entries(wanted)) {
    const value = offered(field, (proposed.body.data.data as Data)[name]);
    if (value !== undefined) found[name] = { value, zh, doneOn: proposed.doneOn, of: null };
  }
  return found;
}

/** A value without its sealed parts; undefined where nothing is left, or where the field takes it no longer. */
function offered(field: Schema, value: unknown): unknown {
  if (value === undefined || field['x-sealed']) return undefined;
  if (field.enum && !field.enum.includes(value)) return undefined;
  if (Array.isArray(value))
    return value.map((one) => offered(field.items ?? {}, one)).filter((one) => one !== undefined);
  if (field.properties && value !== null && typeof value === 'object') {
    const parts = Object.entries(field.properties).map(([name, part]) => [name, offered(part, (value as Data)[name])]);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }
  return value;
}
