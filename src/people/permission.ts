import type { PlainDate } from '../law/kinds.ts';
import { holdsPost, type Person, type Post } from '../record/person.ts';

/**
 * 可见范围 — which matters a person may see: the whole bureau's, those of units and of their own, those of some procedures
 * (the supervising body outside the bureau, personnel), or none.
 */
export type Scope =
  | { readonly kind: 'bureau' }
  | { readonly kind: 'supervision' | 'procedures'; readonly procedures: readonly string[] }
  | {
      readonly kind: 'unit';
      readonly units: readonly string[];
      readonly person: string;
      readonly procedures: readonly string[];
    }
  | { readonly kind: 'none' };

/**
 * 行政执法监督机构可以查阅的程序 — 行政执法监督条例第十一条: enforcement and its supervision, listed one by one. Tip-offs and their
 * rewards (who informed is secret), complaints between private parties and the bureau's people are not among them.
 */
export const supervisedProcedures: readonly string[] = [
  'penalty-case',
  'summary-penalty',
  'coercive-measure',
  'inspection',
  'inspection-items',
  'rectification',
  'random-draw',
  'powers',
  'supervision-alert',
  'enforcement-supervision',
  'inspection-sampling',
  'dossier-review',
  'major-case-supervision',
];

/** 人事培训岗位所见的程序 — nothing else of the bureau's work is theirs to see. */
const personnelProcedures: readonly string[] = ['certificate', 'training'];

/**
 * 全局共用的事项 — what every unit may find: answers that the bureau follows as precedents name no party; a campaign is the
 * whole bureau's, and shows of its matters only those that the visitor may see.
 */
const sharedProcedures: readonly string[] = ['guidance-precedent', 'campaign', 'inspection-items'];

/** What each post may see. Every post has its line: a new one does not compile before somebody has decided. */
export const scopeOfPost: Readonly<Record<Post, Scope['kind']>> = {
  'bureau-head': 'bureau',
  'bureau-chief': 'bureau',
  'case-reviewer': 'bureau',
  'legal-reviewer': 'bureau',
  'review-head': 'bureau',
  supervisor: 'bureau',
  'external-supervisor': 'supervision',
  auditor: 'bureau',
  statistician: 'bureau',
  'case-handler': 'unit',
  'unit-head': 'unit',
  'complaint-officer': 'unit',
  personnel: 'procedures',
  'system-admin': 'none',
  'security-admin': 'none',
};

/** 已经公开的事项 — other bureaus' publications: what anybody may read, every unit may find. */
const publicProcedures: readonly string[] = ['published-case'];

/**
 * The widest scope among the posts that the person holds on the day; `none` for a person without posts. Whoever sits in
 * the supervising body outside the bureau sees what that body may, whatever other post somebody gave.
 */
export function scopeOf(person: Person, day: PlainDate): Scope {
  const kinds = postsOn(person, day).map((post) => scopeOfPost[post]);
  if (kinds.includes('supervision')) return { kind: 'supervision', procedures: supervisedProcedures };
  if (kinds.includes('bureau')) return { kind: 'bureau' };
  const personnel = kinds.includes('procedures') ? personnelProcedures : [];
  if (kinds.includes('unit')) {
    const procedures = [...sharedProcedures, ...publicProcedures, ...personnel];
    return { kind: 'unit', units: [person.unit], person: person.id, procedures };
  }
  return personnel.length > 0 ? { kind: 'procedures', procedures: personnel } : { kind: 'none' };
}

/** The posts that the person holds on the day. */
export function postsOn(person: Person, day: PlainDate): readonly Post[] {
  return [...new Set(person.posts.map((held) => held.post))].filter((post) => holdsPost(person, post, day));
}

/** 权限 — whether the person holds one of the posts to which an act is given, on the day. Without a post, nothing. */
export function mayDo(person: Person, allowed: readonly Post[], day: PlainDate): boolean {
  return allowed.some((post) => holdsPost(person, post, day));
}

/** What decides who sees a matter: the units that handle it, the officers on it, what kind of matter it is. */
export interface MatterAccess {
  readonly procedure: string;
  readonly unit: string;
  /** 联合办理的机构 */
  readonly jointUnit: string | null;
  readonly officers: readonly string[];
}

/** Whether a matter lies in a scope: for one matter in memory. Says the same as `visibleWhere`. */
export function isVisible(scope: Scope, matter: MatterAccess): boolean {
  switch (scope.kind) {
    case 'bureau':
      return true;
    case 'unit':
      return (
        scope.units.includes(matter.unit) ||
        (matter.jointUnit !== null && scope.units.includes(matter.jointUnit)) ||
        matter.officers.includes(scope.person) ||
        scope.procedures.includes(matter.procedure)
      );
    case 'supervision':
    case 'procedures':
      return scope.procedures.includes(matter.procedure);
    case 'none':
      return false;
  }
}

/**
 * The same predicate for a list: a condition over the table `matter` aliased `m` (`procedure text`, `unit text`,
 * `joint_unit text`, `officers text[]`), with parameters from `$firstParameter` on, as many as there are `values`. It is the only way in which a list is narrowed
 * to what somebody may see.
 */
export function visibleWhere(scope: Scope, firstParameter: number): { sql: string; values: unknown[] } {
  switch (scope.kind) {
    case 'bureau':
      return { sql: 'true', values: [] };
    case 'unit': {
      const [units, person, procedures] = [0, 1, 2].map((more) => `$${firstParameter + more}::text[]`);
      const sql = `(m.unit = any(${units}) or m.joint_unit = any(${units}) or m.officers @> ${person} or m.procedure = any(${procedures}))`;
      return { sql, values: [scope.units, [scope.person], scope.procedures] };
    }
    case 'supervision':
    case 'procedures':
      return { sql: `m.procedure = any($${firstParameter}::text[])`, values: [scope.procedures] };
    case 'none':
      return { sql: 'false', values: [] };
  }
}
