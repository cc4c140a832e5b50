import type { PlainDate, Rule, RuleVersion } from '../../law/kinds.ts';
import { type Post, posts } from '../../law/posts.ts';
import { valueInChinese } from '../../law/rule-in-chinese.ts';
import type { Scope } from '../../people/permission.ts';
import { holdsPost } from '../../record/person.ts';
import { changesBetween, type LawChange } from '../../statistics/law-changes/changes.ts';
import { actsRestingOn, type RestingAct } from '../../statistics/law-changes/resting.ts';
import {
  type OpenStep,
  readOpenSteps,
  readTouchedClocks,
  type TouchedClock,
} from '../../statistics/law-changes/touched-matters.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownCite } from '../rule-index.ts';
import { withFullTitles } from './matter-titles.ts';

type Places = Pick<OpenBureau, 'bureau' | 'database' | 'record' | 'roster' | 'rules'>;

/**
 * 法律变动 — the rules that changed from `from` to `until`, each with its old and new value, the open matters whose clocks
 * or next acts rest on it, and who does those acts: as far as the visitor may see matters and people.
 */
export async function lawChanges(
  bureau: Places,
  visitor: Pick<Visitor, 'scope' | 'today'>,
  from: PlainDate,
  until: PlainDate,
) {
  const changes = changesBetween(bureau.rules.all, from, until);
  const ids = [...new Set(changes.map(({ rule }) => rule.id))];
  const [touched, steps] = await Promise.all([
    readTouchedClocks(bureau.database, bureau.bureau, visitor.scope, ids),
    readOpenSteps(bureau.database, bureau.bureau, visitor.scope),
  ]);
  const clocks = await withFullTitles(bureau, visitor.scope, touched);
  return { from, until, changes: changes.map((change) => shownChange(bureau, visitor, change, clocks, steps)) };
}

function shownChange(
  bureau: Places,
  visitor: Pick<Visitor, 'scope' | 'today'>,
  { rule, on, kind, before, after }: LawChange,
  clocks: readonly TouchedClock[],
  steps: readonly OpenStep[],
) {
  const acts = actsRestingOn(rule.id, bureau.record.duties.values());
  const own = clocks.filter((clock) => clock.rule === rule.id);
  return {
    rule: rule.id,
    ruleZh: rule.zh,
    on,
    kind,
    before: before && shownVersion(rule, before),
    after: after && shownVersion(rule, after),
    acts: acts.map((act) => ({
      procedureZh: act.procedureZh,
      zh: act.zh,
      posts: act.posts.map((post) => posts[post]),
    })),
    clocks: {
      total: own[0]?.total ?? 0,
      named: own.map((clock) => ({
        stream: clock.stream,
        number: clock.number,
        title: clock.title,
        procedureZh: bureau.record.duties.get(clock.procedure)?.procedure.zh ?? clock.procedure,
        zh: clock.zh,
        due: clock.due,
        byOld: clock.ruleFrom < on,
      })),
    },
    steps: stepsOf(bureau, acts, steps),
    people: peopleOf(bureau, visitor, [...new Set(acts.flatMap((act) => act.posts))]),
  };
}

function shownVersion(rule: Rule, version: RuleVersion<unknown>) {
  return {
    from: version.from,
    valueZh: valueInChinese(rule.kind, version.value),
    citation: version.cite.map(shownCite),
    verified: version.verified,
    note: version.note ?? null,
  };
}

/** 下一步将依据此规则的在办事项 — by step: each opens as a list. */
function stepsOf(bureau: Places, acts: readonly RestingAct[], steps: readonly OpenStep[]) {
  const named = new Set(acts.flatMap(({ procedure, states }) => states.map((state) => `${procedure}/${state}`)));
  return steps
    .filter(({ procedure, state }) => named.has(`${procedure}/${state}`))
    .map(({ procedure, state, count }) => {
      const table = bureau.record.duties.get(procedure)?.procedure;
      return {
        procedure,
        procedureZh: table?.zh ?? procedure,
        state,
        stateZh: table?.states[state]?.zh ?? state,
        count,
      };
    });
}

/** 由谁办理 — the people who hold a post that does or signs such an act today: all, or those of the visitor's own units. */
function peopleOf(
  { roster }: Places,
  { scope, today }: Pick<Visitor, 'scope' | 'today'>,
  wanted: readonly Post[],
): readonly { readonly id: string; readonly name: string; readonly unit: string }[] {
  return roster.people
    .filter((person) => maySeePeopleOf(scope, person.unit) && wanted.some((post) => holdsPost(person, post, today)))
    .map(({ id, name, unit }) => ({ id, name, unit: roster.findUnit(unit)?.name ?? unit }));
}

const maySeePeopleOf = (scope: Scope, unit: string): boolean =>
  scope.kind === 'bureau' || (scope.kind === 'unit' && scope.units.includes(unit));
