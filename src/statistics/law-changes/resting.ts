/** 依据此规则的行为和期限 — where the tables of procedures rest on a rule: pure. */
import type { Post } from '../../law/posts.ts';
import type { AnyDuty } from '../../record/duty.ts';

/** 依据此规则的行为 — an act, the steps in which it is done, and the posts that do or sign it. */
export interface RestingAct {
  readonly procedure: string;
  readonly procedureZh: string;
  readonly act: string;
  readonly zh: string;
  /** The steps of open matters in which the act is the next that may be done; empty for acts that may be done at any time. */
  readonly states: readonly string[];
  readonly posts: readonly Post[];
}

/** The acts whose basis a rule is, or that start or end a clock counted by it. */
export function actsRestingOn(rule: string, duties: Iterable<AnyDuty>): readonly RestingAct[] {
  return [...duties].flatMap(({ procedure }) => {
    const clocks = Object.entries(procedure.clocks).filter(([, clock]) => clock.rule.id === rule);
    const counted = new Set(clocks.map(([id]) => id));
    return Object.entries(procedure.acts)
      .filter(([, { basis, starts = [], ends = [] }]) => {
        const moves = [...starts, ...ends].some(({ clock }) => counted.has(clock));
        return moves || basis.some(({ id }) => id === rule);
      })
      .map(([act, { zh, from, by, signatures = [], anytime }]) => ({
        procedure: procedure.id,
        procedureZh: procedure.zh,
        act,
        zh,
        states: anytime === true ? [] : from.filter((state) => state !== 'none'),
        posts: [...new Set([...by, ...signatures])],
      }));
  });
}
