import type { PlainDate } from '../../law/kinds.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a step may ask while it says its data: the day so many days ago, and the matter of an earlier scenario. */
export interface Telling {
  readonly on: (ago: number) => PlainDate;
  readonly matter: (scenario: string) => number;
}

/** One step of a fictitious matter: how many days ago, which act, what differs from the duty's example data. */
export interface Step {
  readonly ago: number;
  readonly act: string;
  readonly data?: Data;
  /** Data that hold days or other matters below the first level. */
  readonly told?: (telling: Telling) => Data;
  /** Data fields that name the matter of an earlier scenario. */
  readonly links?: Readonly<Record<string, string>>;
  /** Data fields that hold a day, as days ago. */
  readonly days?: Readonly<Record<string, number>>;
  /** Fields of the example data that do not fit this matter. */
  readonly without?: readonly string[];
  readonly by?: string;
  readonly officers?: readonly string[];
  /** Left waiting for signatures. */
  readonly unsigned?: true;
}

/** 演示事项 — a fictitious matter. `name` is its handle for links from other scenarios. */
export interface Scenario {
  readonly name: string;
  readonly procedure: string;
  /** The earlier scenario whose last step opened this matter in another duty: its steps follow on it. */
  readonly openedBy?: string;
  /** The first day of the law that it rests on: on earlier days there is no such matter. */
  readonly since?: PlainDate;
  readonly steps: readonly Step[];
}

export const party = (partyName: string, partyKind = 'individual-business') => ({ partyName, partyKind });
