/** 系统内的名称 — what an id that an act asks for may be, by its Chinese name: nobody types an id. */
import { hearingScope } from '../../duties/penalty-case/rules/index.ts';
import type { DataSchema, IdOf } from '../../law/fields.ts';
import type { RuleItem } from '../../law/kinds.ts';
import { alertRules } from '../../supervision/alert-rules/index.ts';
import type { OpenBureau } from '../bureau.ts';

/** One field of a form as far as it names something of the system. */
interface IdField {
  readonly title?: string;
  readonly 'x-id-of'?: IdOf;
  readonly 'x-within'?: string;
}

/** The Chinese name behind an id, or undefined; of an act by `procedure/Act`. */
export function nameOfId({ record, rules }: Pick<OpenBureau, 'record' | 'rules'>, of: string, id: string) {
  if (of === 'rule' || of === 'amount-rule') return rules.find(id)?.zh;
  if (of === 'period-rule') return rules.find(id)?.zh ?? alertsByPeriod(id);
  if (of !== 'act') return record.duties.get(id)?.procedure.zh;
  const [procedure = '', act = ''] = id.split('/');
  return record.duties.get(procedure)?.procedure.acts[act]?.zh;
}

/** 预警的地方时限 — named after the alerts that it is for. */
function alertsByPeriod(period: string): string | undefined {
  const named = alertRules.filter((rule) => rule.period === period).map(({ zh }) => zh);
  return named.length === 0 ? undefined : `预警：${named.join('、')}`;
}

/** The schema of a form in which the fields that name something of the system are chosen and not typed. */
export function withOffers(bureau: OpenBureau, schema: DataSchema): DataSchema {
  const fields = Object.entries(schema.properties as Readonly<Record<string, IdField>>);
  if (!fields.some(([, field]) => field['x-id-of'])) return schema;
  const properties = Object.fromEntries(fields.map(([name, field]) => [name, offering(bureau, field)]));
  return { ...schema, properties } as unknown as DataSchema;
}

interface Offered extends IdField {
  readonly enum?: readonly string[];
  readonly 'x-offers'?: Readonly<Record<string, { readonly enum: readonly string[] }>>;
}

/** 不在可选之列 — the first field that names what its form does not offer, in words; null where every one is offered. */
export function notOffered(bureau: OpenBureau, schema: DataSchema, data: Readonly<Record<string, unknown>>) {
  const fields = Object.entries(withOffers(bureau, schema).properties as Readonly<Record<string, Offered>>);
  for (const [name, { title, enum: all, ...field }] of fields) {
    const said = data[name];
    if (!field['x-id-of'] || all === undefined || said === undefined) continue;
    const within = field['x-within'];
    const offered = within === undefined ? all : (field['x-offers']?.[String(data[within])]?.enum ?? []);
    if (!offered.includes(String(said))) return `${title ?? name}：${said}`;
  }
  return null;
}

function offering(bureau: OpenBureau, field: IdField) {
  if (field['x-within'] !== undefined) return { ...choosing(field, []), 'x-offers': actsByProcedure(bureau, field) };
  const items = itemsOf(bureau, field['x-id-of']);
  return items === undefined ? field : choosing(field, items);
}

const choosing = (field: IdField, items: readonly RuleItem[]) => ({
  ...field,
  'x-field': 'choice',
  enum: items.map(({ code }) => code),
  'x-labels': items.map(({ zh }) => zh),
});

/** 由本局规定的 — undefined where the law or the system fills the id in and no form asks for it. */
function itemsOf(bureau: OpenBureau, of: IdOf | undefined): readonly RuleItem[] | undefined {
  if (of === 'amount-rule') return [{ code: hearingScope.id, zh: hearingScope.zh }];
  if (of === 'procedure')
    return [...bureau.record.duties.values()].map(({ procedure: { id, zh } }) => ({ code: id, zh }));
  if (of !== 'period-rule') return undefined;
  const clocks = [...bureau.record.duties.values()].flatMap(({ procedure }) => Object.values(procedure.clocks));
  const left = clocks.filter(({ rule }) => rule.versions.some(({ value }) => value === null));
  const ids = [...left.map(({ rule }) => rule.id), ...alertRules.flatMap(({ period }) => period ?? [])];
  return [...new Set(ids)].map((code) => ({ code, zh: nameOfId(bureau, of, code) ?? code }));
}

/** What people do in each procedure: acts that happen of themselves take nobody's time. */
function actsByProcedure(bureau: OpenBureau, field: IdField) {
  const offered = [...bureau.record.duties.values()].map(({ procedure }) => {
    const acts = Object.entries(procedure.acts).filter(([, { reaction, shared }]) => !reaction && !shared);
    return [
      procedure.id,
      choosing(
        field,
        acts.map(([code, { zh }]) => ({ code, zh })),
      ),
    ];
  });
  return Object.fromEntries(offered);
}
