import { serviceRules } from '../law/common-rules/serving.ts';
import type { PlainDate } from '../law/kinds.ts';
import type { ProcedureShape } from '../law/procedure.ts';
import type { Act } from './act.ts';

/** 证据 — one act of the contested matter, in its place in the list. */
export interface EvidenceItem {
  /** 1, 2 … in the order of the record. */
  readonly number: number;
  readonly act: Act;
  /** 送达证明 — the act proves that a paper reached the party. */
  readonly served: boolean;
  /** The numbers of the items of the legal basis that the act rested on. */
  readonly basis: readonly number[];
}

/** 依据 — one rule in the version that was applied. */
export interface BasisItem {
  readonly number: number;
  readonly rule: string;
  readonly ruleFrom: PlainDate;
}

export interface EvidenceBundle {
  readonly evidence: readonly EvidenceItem[];
  readonly basis: readonly BasisItem[];
}

const servingRules: ReadonlySet<string> = new Set(serviceRules.map(({ id }) => id));

/**
 * 证据、依据清单 — what a matter has to show for itself: its acts in the order of the record, each with its place, and every
 * rule that they applied, in the version of its day, in the order of first use. Acts of the kernel (呈报、签批) are left out:
 * the signatures stand on the act that they led to. `before`: only acts placed on the record earlier, since what comes after
 * the answer was not handed in with it. Pure.
 */
export function evidenceBundle(table: ProcedureShape, acts: readonly Act[], before?: number): EvidenceBundle {
  const basis = new Map<string, BasisItem>();
  const evidence = acts
    .filter((act) => act.type in table.acts && (before === undefined || act.position < before))
    .map((act, index) => {
      const applied = (act.body.basis ?? []).map(([rule, ruleFrom]) => {
        const key = `${rule}|${ruleFrom}`;
        const item = basis.get(key) ?? { number: basis.size + 1, rule, ruleFrom };
        basis.set(key, item);
        return item.number;
      });
      const served = table.acts[act.type]?.basis.some(({ id }) => servingRules.has(id)) ?? false;
      return { number: index + 1, act, served, basis: applied };
    });
  return { evidence, basis: [...basis.values()] };
}
