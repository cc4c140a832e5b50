/** 证据、依据清单的形状 — as the HTTP interface has it. */
import type { Cite, Day } from './contract.ts';

interface MatterNamed {
  readonly stream: number;
  readonly procedureZh: string;
  readonly title: string;
  readonly number: string | null;
}

export interface EvidenceItem {
  readonly number: number;
  readonly zh: string;
  readonly detail?: string;
  readonly served: boolean;
  readonly doneOn: Day;
  readonly position: number;
  readonly people: readonly string[];
  readonly documentNumber?: string;
  readonly form?: number;
  readonly documents: readonly string[];
  /** The numbers of the items of the legal basis. */
  readonly basis: readonly number[];
}

export interface EvidenceList {
  /** The matter that was asked for. */
  readonly asked: MatterNamed;
  /** The matter whose evidence it is; null where a reconsideration or suit names none. */
  readonly matter: MatterNamed | null;
  readonly answered: boolean;
  readonly evidence: readonly EvidenceItem[];
  readonly basis: readonly {
    readonly number: number;
    readonly rule: string;
    readonly ruleZh: string;
    readonly ruleFrom: Day;
    readonly verified: boolean;
    readonly cite: readonly Cite[];
  }[];
  /** What was handed in besides. */
  readonly further: {
    readonly evidence: readonly {
      readonly name: string;
      readonly kind: string;
      readonly collectedOn: Day;
      readonly proves: string;
    }[];
    readonly basis: readonly { readonly instrument: string; readonly article: string }[];
  };
}
