import { findVersionOn, lengthInChinese, type PlainDate, type Rule } from '../../law/kinds.ts';
import { type Post, posts } from '../../law/posts.ts';
import { powerKindInChinese } from '../../law/power-kinds.ts';
import type { ActDefinition, ClockDefinition } from '../../law/procedure.ts';
import { valueInChinese } from '../../law/rule-in-chinese.ts';
import { localPeriodOn } from '../../record/bureau.ts';
import type { AnyDuty } from '../../record/duty.ts';
import { articleOn } from '../../record/refusal.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownArticle } from '../rule-index.ts';
import { postName } from './timeline.ts';

/** 岗位 — every post, with how many acts it does and signs and who holds it on the day. */
export function listPosts(bureau: OpenBureau, day: PlainDate) {
  return (Object.keys(posts) as Post[]).map((post) => {
    const acts = [...bureau.record.duties.values()].flatMap(({ procedure }) => ownActs(procedure.acts));
    return {
      post,
      zh: posts[post],
      does: acts.filter(([, act]) => act.by.includes(post)).length,
      signs: acts.filter(([, act]) => act.signatures?.includes(post)).length,
      holders: bureau.roster.people
        .filter((person) =>
          person.posts.some((held) => held.post === post && held.from <= day && (held.until ?? day) >= day),
        )
        .map(({ id, name, unit }) => ({ id, name, unit: bureau.roster.findUnit(unit)?.name ?? unit })),
    };
  });
}

const ownActs = (acts: Readonly<Record<string, ActDefinition>>): [string, ActDefinition][] =>
  Object.entries(acts).filter(([, act]) => act.reaction !== true && act.shared !== true);

/**
 * 岗位手册 — what a post does and signs on a day, out of the procedures' tables: with whose signature, under which articles,
 * which clocks run with which periods, which powers it exercises. Nothing in it is written by hand.
 */
export function manualOf(bureau: OpenBureau, post: Post, day: PlainDate) {
  const duties = [...bureau.record.duties.values()];
  const shared = duties.find(({ procedure }) => !procedure.withoutHandlers);
  const common = shared ? Object.entries(shared.procedure.acts).filter(([, act]) => act.shared && !act.reaction) : [];
  const chapters = [
    ...duties.map((duty) => chapterOf(bureau, duty, ownActs(duty.procedure.acts), post, day)),
    ...(shared
      ? [{ ...chapterOf(bureau, shared, common, post, day), procedure: 'shared', zh: '各程序共有的行为', clocks: [] }]
      : []),
  ];
  return { post, zh: posts[post], day, chapters: chapters.filter(({ does, signs }) => does.length + signs.length > 0) };
}

function chapterOf(
  bureau: OpenBureau,
  duty: AnyDuty,
  acts: readonly (readonly [string, ActDefinition])[],
  post: Post,
  day: PlainDate,
) {
  const { procedure } = duty;
  const done = acts.filter(([, act]) => act.by.includes(post));
  const signed = acts.filter(([, act]) => act.signatures?.includes(post) && !act.by.includes(post));
  const used = new Set(
    done.flatMap(([, act]) => [...(act.starts ?? []), ...(act.ends ?? [])].map(({ clock }) => clock)),
  );
  const kinds = [...new Set([...done, ...signed].flatMap(([, act]) => act.exercises ?? []))];
  const powers = bureau.record.powers.listedOn(day).filter(({ kind }) => kinds.includes(kind));
  return {
    procedure: procedure.id,
    zh: procedure.zh,
    does: done.map(([name, act]) => shownAct(duty, name, act, day)),
    signs: signed.map(([name, act]) => shownAct(duty, name, act, day)),
    clocks: [...used].flatMap((id) => {
      const clock = procedure.clocks[id];
      return clock ? [shownClock(bureau, clock, day)] : [];
    }),
    powers: {
      kinds: kinds.map(powerKindInChinese),
      count: powers.filter((power) => power.procedure === undefined || power.procedure === procedure.id).length,
    },
  };
}

function shownAct({ procedure }: AnyDuty, act: string, definition: ActDefinition, day: PlainDate) {
  const nameOf = ({ clock }: { readonly clock: string }): string => procedure.clocks[clock]?.zh ?? clock;
  const articles = (definition.basis as readonly Rule[]).map((rule) => articleOn(rule, day));
  const stateName = (state: string): string => (state === 'none' ? '新开' : (procedure.states[state]?.zh ?? state));
  return {
    act,
    zh: definition.zh,
    states: definition.from.map(stateName),
    officers: definition.officers ?? 0,
    signatures: (definition.signatures ?? []).map(postName),
    articles: articles.filter((article) => article !== undefined).map(shownArticle),
    starts: [...new Set((definition.starts ?? []).map(nameOf))],
    ends: [...new Set((definition.ends ?? []).map(nameOf))],
  };
}

function shownClock(bureau: OpenBureau, clock: ClockDefinition, day: PlainDate) {
  const rule = clock.rule as Rule;
  const version = findVersionOn(rule, day);
  const article = articleOn(rule, day);
  return {
    zh: clock.zh,
    nature: clock.nature,
    period: version ? periodInChinese(bureau, rule, version.value, day) : '该日没有规定',
    article: article ? shownArticle(article) : null,
  };
}

/** The length in force on the day: the law's, the bureau's own, or the words that a paper names the day. */
function periodInChinese(bureau: OpenBureau, rule: Rule, value: unknown, day: PlainDate): string {
  if (typeof value === 'string') return '以文书（证件）载明之日为准';
  if (value !== null) return valueInChinese(rule.kind, value);
  const local = localPeriodOn(bureau.record.settings, rule.id, day);
  return local ? `${lengthInChinese(local)}（本局设定）` : '法律没有规定，本局没有设定';
}
