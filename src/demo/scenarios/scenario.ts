import type { PlainDate } from '../../law/kinds.ts';
import { findBusiness } from '../businesses.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a step may ask while it says its data. */
export interface Telling {
  /** The day so many days ago. */
  readonly on: (ago: number) => PlainDate;
  /** The matter of an earlier scenario. */
  readonly matter: (scenario: string) => number;
  /** The last day of a running clock of an earlier scenario's matter. */
  readonly due: (scenario: string, clock: string) => Promise<PlainDate>;
  /** The position of the newest act. */
  readonly head: () => number;
}

/** One step of a fictitious matter: how many days ago, which act, what differs from the duty's example data. */
export interface Step {
  readonly ago: number;
  readonly act: string;
  readonly data?: Data;
  /** Data that hold days or other matters below the first level. */
  readonly told?: (telling: Telling) => Data | Promise<Data>;
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
  /** What the system does of itself, for a unit, under a key of its own: the pass of a night over the record knows it again. */
  readonly bySystem?: { readonly unit: string; readonly key: (telling: Telling) => string };
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

/** 当事人 — a business as the register of the demonstration has it; whoever is not registered, of the kind that is said. */
export function party(partyName: string, partyKind = 'individual-business') {
  const business = findBusiness(partyName);
  if (!business) return { partyName, partyKind };
  const isIndividual = business.kind === 'individual-business';
  return { partyName, partyKind: isIndividual ? partyKind : 'organisation', partyCode: business.code };
}
