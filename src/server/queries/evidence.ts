import { type Contesting, evidenceKinds } from '../../law/contested-conduct.ts';
import type { ActBody } from '../../record/act.ts';
import type { AnyDuty } from '../../record/duty.ts';
import { type EvidenceItem, evidenceBundle } from '../../record/evidence-bundle.ts';
import type { Matter } from '../../record/matter.ts';
import { actName } from '../act-routes.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownCite } from '../rule-index.ts';
import { shownData } from './shown-data.ts';
import { nameOf, namesOf } from './timeline.ts';

const remedies: readonly string[] = ['reconsideration', 'litigation'];

/**
 * 证据、依据清单 — of the matter that a reconsideration or suit contests, as it stood when it was answered; of any other
 * matter its own. The caller has made sure that the reader may see the matter asked for. A suit names what it contests, and
 * whoever works on the suit must hand the evidence in: so the list is theirs to read, though not the contested dossier. It
 * holds names of acts and papers, days, people, articles: nothing of what the acts say but what paper was served how.
 */
export async function evidenceOf(bureau: OpenBureau, asked: Matter) {
  const contesting = remedies.includes(asked.procedure) ? (asked.facts as Contesting) : undefined;
  const stream = contesting ? contesting.contested : asked.stream;
  const matter = stream === null ? undefined : await bureau.record.findMatter(stream);
  const further = contesting ? await furtherOf(bureau, asked) : { evidence: [], basis: [] };
  return {
    asked: nameOfMatter(bureau, asked),
    matter: matter ? nameOfMatter(bureau, matter) : null,
    answered: contesting !== undefined && contesting.answeredAt !== null,
    ...(matter ? await listOf(bureau, matter, contesting?.answeredAt ?? undefined) : { evidence: [], basis: [] }),
    further,
  };
}

const dutyOf = (bureau: OpenBureau, matter: Matter): AnyDuty => {
  const duty = bureau.record.duties.get(matter.procedure);
  if (!duty) throw new Error(`没有程序 ${matter.procedure}`);
  return duty;
};

function nameOfMatter(bureau: OpenBureau, matter: Matter) {
  const duty = dutyOf(bureau, matter);
  const { title, number } = duty.describe(matter.facts, matter);
  const { stream, numbers } = matter;
  return { stream, procedureZh: duty.procedure.zh, title, number: numbers.at(-1) ?? number ?? null };
}

async function listOf(bureau: OpenBureau, matter: Matter, before: number | undefined) {
  const duty = dutyOf(bureau, matter);
  const acts = await bureau.record.actsOf(matter.stream);
  const { evidence, basis } = evidenceBundle(duty.procedure, acts, before);
  return {
    evidence: evidence.map((item) => shownItem(bureau, duty, item)),
    basis: basis.map(({ number, rule, ruleFrom }) => {
      const version = bureau.rules.findVersion(rule, ruleFrom);
      const cite = (version?.cite ?? []).map(shownCite);
      const ruleZh = bureau.rules.find(rule)?.zh ?? rule;
      return { number, rule, ruleZh, ruleFrom, verified: version?.verified ?? false, cite };
    }),
  };
}

function shownItem(bureau: OpenBureau, duty: AnyDuty, { number, act, served, basis }: EvidenceItem) {
  const { body } = act;
  const officers = (body.officers ?? []).map(({ id }) => id);
  const form = duty.procedure.acts[act.type]?.form;
  return {
    number,
    zh: duty.actTitle?.(act) ?? actName(duty, act.type),
    ...(served ? { detail: servedHow(bureau, duty, act.type, body) } : {}),
    served,
    doneOn: act.doneOn,
    position: act.position,
    people: (officers.length > 0 ? officers : [act.actor]).map((id) => nameOf(bureau, id)),
    ...(body.number ? { documentNumber: body.number.text } : {}),
    ...(form === undefined ? {} : { form }),
    documents: body.documents ?? [],
    basis,
  };
}

/** Which paper was served and in which way: the choices that the act recorded. */
function servedHow(bureau: OpenBureau, duty: AnyDuty, type: string, { data }: ActBody): string {
  const definition = duty.procedure.acts[type];
  if (!definition) return '';
  const choices = new Set(
    Object.values(definition.data.properties as Record<string, { title?: string; 'x-field'?: string }>)
      .filter((schema) => schema['x-field'] === 'choice')
      .map(({ title }) => title),
  );
  return shownData(definition.data, data, namesOf(bureau))
    .filter(({ title }) => choices.has(title))
    .map(({ value }) => value)
    .join('，');
}

interface FurtherRow {
  readonly name: string;
  readonly kind: string;
  readonly collectedOn: string;
  readonly proves: string;
}

/** 记录以外的证据、依据 — what was handed in besides, as the acts of the reconsideration or suit list it. */
async function furtherOf(bureau: OpenBureau, { stream }: Matter) {
  const acts = await bureau.record.actsOf(stream);
  const rows = <T>(name: string) => acts.flatMap(({ body }) => (body.data[name] as readonly T[] | undefined) ?? []);
  const kindOf = (code: string) => evidenceKinds.find((kind) => kind.code === code)?.zh ?? code;
  return {
    evidence: [...rows<FurtherRow>('furtherEvidence'), ...rows<FurtherRow>('evidence')].map((row) => ({
      ...row,
      kind: kindOf(row.kind),
    })),
    basis: rows<{ readonly instrument: string; readonly article: string }>('furtherBasis'),
  };
}
