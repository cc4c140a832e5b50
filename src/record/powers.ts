import { authorityRuleOf } from '../law/common-rules/powers.ts';
import { dateInChinese, type PlainDate } from '../law/kinds.ts';
import { type PowerKind, powerKindInChinese } from '../law/power-kinds.ts';
import type { ActDefinition } from '../law/procedure.ts';
import type { AnyDuty } from './duty.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';

/** 权责事项 — one version of one power on the published list: from `from` until the day before `until`. */
export interface ListedPower {
  /** The catalogue that it stands on. */
  readonly stream: number;
  readonly code: string;
  readonly from: PlainDate;
  /** The first day on which this version is no longer listed: replaced or taken off. */
  readonly until?: PlainDate;
  readonly name: string;
  readonly kind: PowerKind;
  /** The procedure of ours through which it is exercised, where the list says one. */
  readonly procedure?: string;
  /** The last day on which it may be exercised, where its validity is limited. */
  readonly validUntil?: PlainDate;
  /** 应主动履职 — counted in the coverage of duties, unless excluded. */
  readonly active: boolean;
  /** Why it is left out of the coverage. */
  readonly excluded?: string;
}

const isOn = (power: ListedPower, day: PlainDate): boolean =>
  power.from <= day && (power.until === undefined || day < power.until);

/** 权责清单 — the powers as published, by code and day. Immutable; one lookup answers one question. */
export class PowerList {
  readonly #byCode: ReadonlyMap<string, readonly ListedPower[]>;
  /** The versions that came last from each catalogue: what `replaced` compares with. */
  readonly #byStream: ReadonlyMap<number, readonly ListedPower[]>;
  readonly #first: PlainDate | undefined;

  constructor(byStream: ReadonlyMap<number, readonly ListedPower[]> = new Map()) {
    const byCode = new Map<string, ListedPower[]>();
    let first: PlainDate | undefined;
    for (const powers of byStream.values()) {
      for (const power of powers) {
        const versions = byCode.get(power.code);
        if (versions) versions.push(power);
        else byCode.set(power.code, [power]);
        if (first === undefined || power.from < first) first = power.from;
      }
    }
    this.#byCode = byCode;
    this.#byStream = byStream;
    this.#first = first;
  }

  static of(powers: readonly ListedPower[]): PowerList {
    const byStream = new Map<number, ListedPower[]>();
    for (const power of powers) {
      const known = byStream.get(power.stream);
      if (known) known.push(power);
      else byStream.set(power.stream, [power]);
    }
    return new PowerList(byStream);
  }

  /** The list after a catalogue was published anew; the same list where nothing was. */
  replaced(stream: number, powers: readonly ListedPower[]): PowerList {
    const before = this.#byStream.get(stream);
    if (before === powers || (before === undefined && powers.length === 0)) return this;
    return new PowerList(new Map([...this.#byStream, [stream, powers]]));
  }

  /** The version of a power that is listed on a day, or undefined: no power without law. */
  findOn(code: string, day: PlainDate): ListedPower | undefined {
    return this.#byCode.get(code)?.find((power) => isOn(power, day));
  }

  /** The version that stands until something replaces it, or undefined where the power is off every list. */
  findCurrent(code: string): ListedPower | undefined {
    return this.#byCode.get(code)?.find((power) => power.until === undefined);
  }

  /** Whether a list had been published by this day. From then on acts must name what they exercise. */
  isPublishedOn(day: PlainDate): boolean {
    return this.#first !== undefined && this.#first <= day;
  }

  /** All powers listed on a day, in the order of their codes within each kind as published. */
  listedOn(day: PlainDate): readonly ListedPower[] {
    return [...this.#byCode.values()].flatMap((versions) => versions.filter((power) => isOn(power, day)));
  }
}

export const noPowers = new PowerList();

/** The kinds of power that the acts of a procedure exercise. */
export function kindsExercised(duty: AnyDuty): readonly PowerKind[] {
  return [...new Set(Object.values(duty.procedure.acts).flatMap((act) => act.exercises ?? []))];
}

interface NamedPower {
  readonly doneOn: PlainDate;
  readonly power: string | undefined;
}

/**
 * 法无授权不可为 — why the power that an act names, or names not, stands in its way: null where nothing does. Nothing is
 * demanded where no list was published by the day of the act; a power that is named all the same must be listed.
 */
export function powerRefusal(
  powers: PowerList,
  duty: AnyDuty,
  definition: ActDefinition,
  { doneOn: day, power: code }: NamedPower,
): Refusal | null {
  if (!powers.isPublishedOn(day) || (code === undefined && !definition.exercises)) return null;
  const kinds = definition.exercises ?? kindsExercised(duty);
  const first = kinds[0];
  if (first === undefined) return null;
  const rule = authorityRuleOf(first);
  const inChinese = (): string => kinds.map(powerKindInChinese).join('、');
  if (code === undefined) return refuse('power-missing', { rule, day, detail: `本行为行使${inChinese()}职权` });
  const listed = powers.findOn(code, day);
  if (!listed) return refuse('power-not-listed', { rule, day, detail: code });
  if (!kinds.includes(listed.kind)) {
    const detail = `“${listed.name}”是${powerKindInChinese(listed.kind)}，本行为行使${inChinese()}`;
    return refuse('power-wrong-kind', { rule, day, detail });
  }
  if (listed.validUntil !== undefined && listed.validUntil < day)
    return refuse('power-expired', { rule, day, detail: `有效期至${dateInChinese(listed.validUntil)}` });
  return null;
}
