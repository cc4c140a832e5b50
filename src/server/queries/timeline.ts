import { type Post, posts } from '../../law/posts.ts';
import type { Act, Signature } from '../../record/act.ts';
import { type ActRow, actColumns, actOf } from '../../record/chain.ts';
import type { AnyDuty } from '../../record/duty.ts';
import { actName } from '../act-routes.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownCite } from '../rule-index.ts';
import { type Names, type ShownField, shownData } from './shown-data.ts';
import { nameOfId } from './system-ids.ts';

/** The acts of a matter as they stand on the record, oldest first. */
export function actRowsOf(bureau: OpenBureau, stream: number): Promise<ActRow[]> {
  return bureau.database.query<ActRow>(
    `select ${actColumns} from act where bureau = $1 and stream = $2 order by version`,
    [bureau.bureau, stream],
  );
}

/** 办理经过 — one act as a reader of the dossier sees it, with the articles of its day and its place in the chain. */
export function shownAct(bureau: OpenBureau, duty: AnyDuty, row: ActRow, names: Names) {
  const act = actOf(row);
  const { body } = act;
  const form = duty.procedure.acts[act.type]?.form;
  return {
    position: act.position,
    version: act.version,
    type: act.type,
    zh: titleOf(duty, act),
    doneOn: act.doneOn,
    ...(act.doneAt === undefined ? {} : { doneAt: act.doneAt }),
    recordedAt: row.recorded_at,
    actor: { id: act.actor, name: nameOf(bureau, act.actor) },
    officers: (body.officers ?? []).map(({ id, certificate }) => ({ id, name: nameOf(bureau, id), certificate })),
    signatures: (body.signatures ?? []).map((signature) => shownSignature(bureau, signature)),
    ...(body.number ? { number: body.number.text } : {}),
    ...powerOf(bureau, act),
    observed: body.observed === true,
    articles: articlesOf(bureau, act),
    data: dataOf(duty, act, names),
    hash: row.hash,
    previous: row.previous,
    ...(form === undefined ? {} : { form }),
  };
}

/** The power that the act names, with its name on the list of the day. */
function powerOf(bureau: OpenBureau, { body: { power: code }, doneOn }: Act) {
  if (code === undefined) return {};
  return { power: { code, name: bureau.record.powers.findOn(code, doneOn)?.name ?? '' } };
}

export const nameOf = (bureau: OpenBureau, id: string): string => bureau.record.world().findPerson(id)?.name ?? id;

/** 名称 — of what data name by an id. */
export function namesOf(bureau: OpenBureau): Names {
  return { findPerson: bureau.record.world().findPerson, nameId: (of, id) => nameOfId(bureau, of, id) };
}

export const postName = (post: string): string => posts[post as Post] ?? post;

export function shownSignature(bureau: OpenBureau, { person, post, on, opinion }: Signature) {
  return { person, name: nameOf(bureau, person), post, postZh: postName(post), on, opinion };
}

/** 呈报：立案 — the kernel's acts say which act they are about. */
function titleOf(duty: AnyDuty, act: Act): string {
  if (duty.actTitle && duty.procedure.acts[act.type]) return duty.actTitle(act);
  const zh = actName(duty, act.type);
  const about = duty.procedure.acts[act.type] ? undefined : act.body.data.act;
  return typeof about === 'string' ? `${zh}：${actName(duty, about)}` : zh;
}

function articlesOf(bureau: OpenBureau, act: Act) {
  return (act.body.basis ?? []).map(([rule, ruleFrom]) => {
    const version = bureau.rules.findVersion(rule, ruleFrom);
    return {
      rule,
      ruleZh: bureau.rules.find(rule)?.zh ?? rule,
      ruleFrom,
      verified: version?.verified ?? false,
      ...(version?.note === undefined ? {} : { note: version.note }),
      cite: (version?.cite ?? []).map(shownCite),
    };
  });
}

function dataOf(duty: AnyDuty, act: Act, names: Names): ShownField[] {
  const { data } = act.body;
  const definition = duty.procedure.acts[act.type];
  if (definition) return shownData(definition.data, duty.upcast?.[act.type]?.(data) ?? data, names);
  const proposed = duty.procedure.acts[String(data.act)];
  if (act.type === 'ActProposed' && proposed) return shownData(proposed.data, data.data as typeof data, names);
  return typeof data.opinion === 'string' ? [{ title: '意见', value: data.opinion, raw: data.opinion }] : [];
}
