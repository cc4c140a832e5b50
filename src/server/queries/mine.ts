import type { PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import { postsOn, type Scope, visibleWhere } from '../../people/permission.ts';
import { bureauStream } from '../../record/bureau.ts';
import type { AnyDuty } from '../../record/duty.ts';
import type { Person } from '../../record/person.ts';
import type { OpenBureau } from '../bureau.ts';

/** A condition over `m`; what it compares with is added to the values. */
export type Narrowing = (values: unknown[]) => string;

const overBureau: readonly Post[] = ['bureau-head', 'bureau-chief', 'supervisor'];

/** 全局共用的岗位 — they serve every unit: what waits for the post is theirs, whoever of the bureau handles the matter. */
const deskPosts: readonly Post[] = ['case-reviewer', 'legal-reviewer', 'review-head', 'personnel', 'statistician'];

/**
 * 本人的事项 — which matters a person has to see to, within those that may be seen: everybody their own, heads of units
 * those of their unit, reviewers and other desks what waits for their post, heads of the bureau and supervisors all, the
 * supervising body outside its own letters. What was observed in another bureau's publications is nobody's to do.
 */
export function mineWhere(bureau: OpenBureau, scope: Scope, person: Person, today: PlainDate): Narrowing {
  const held = postsOn(person, today);
  const turns = turnsOf([...bureau.record.duties.values()], held);
  return (values) => {
    const own = [`m.officers @> $${values.push([person.id])}::text[]`];
    if (held.some((post) => overBureau.includes(post))) own.push('true');
    if (scope.kind === 'supervision') own.push(`m.procedure = $${values.push('enforcement-supervision')}`);
    if (held.includes('unit-head')) {
      const unit = `$${values.push(person.unit)}`;
      own.push(`m.unit = ${unit}`, `m.joint_unit = ${unit}`);
    }
    if (turns.length > 0) {
      const waiting = `$${values.push(turns)}::text[]`;
      own.push(
        `m.procedure || '/' || m.state = any(${waiting})`,
        `m.procedure || '/' || m.next_clock = any(${waiting})`,
      );
    }
    const visible = visibleWhere(scope, values.length + 1);
    values.push(...visible.values);
    return `(${own.join(' or ')}) and ${visible.sql} and not m.observed and m.stream <> ${bureauStream}`;
  };
}

/**
 * 轮到的岗位 — the states and terms, as `procedure/state` and `procedure/期限`, that wait for one of the posts: the act that
 * leads on from the state, or ends the term, names a desk first.
 */
function turnsOf(duties: readonly AnyDuty[], held: readonly Post[]): string[] {
  return duties.flatMap(({ procedure }) => {
    const acts = Object.values(procedure.acts).filter((act) => !act.reaction && !act.counted);
    const waits = ({ by }: { readonly by: readonly Post[] }): boolean =>
      by[0] !== undefined &&
      deskPosts.includes(by[0]) &&
      held.some((post) => deskPosts.includes(post) && by.includes(post));
    const states = Object.keys(procedure.states).filter((state) => {
      const leading = acts.find((act) => !act.anytime && act.from.includes(state));
      return leading !== undefined && waits(leading);
    });
    const ended = acts.filter(waits).flatMap((act) => (act.ends ?? []).map(({ clock }) => procedure.clocks[clock]?.zh));
    return [...states, ...ended].map((turn) => `${procedure.id}/${turn}`);
  });
}
