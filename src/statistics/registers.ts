import type { PlainDate } from '../law/kinds.ts';
import type { Roster } from '../people/roster.ts';
import type { Reader } from '../record/database/database.ts';
import { certificateOn, type Person } from '../record/person.ts';
import type { Register } from './figure.ts';

/** One line of a register that a figure counts. */
export interface RegisterLine {
  readonly id: string;
  readonly zh: string;
}

/** 登记簿 — what the dated registers hold on a day: the same predicate for counting and for opening. */
export class Registers {
  readonly #reader: Reader;
  readonly #bureau: number;
  readonly #roster: Roster;

  constructor(reader: Reader, bureau: number, roster: Roster) {
    this.#reader = reader;
    this.#bureau = bureau;
    this.#roster = roster;
  }

  async count(register: Register, day: PlainDate): Promise<number> {
    if (register !== 'businesses') return this.#people(register, day).length;
    const [row] = await this.#reader.query<{ count: number }>(
      `select count(*)::integer as count from business where ${livingBusiness}`,
      [this.#bureau, day],
    );
    return row?.count ?? 0;
  }

  /** Lines in the order of their ids, after the one with the id `after`. */
  async page(register: Register, day: PlainDate, after: string, size: number): Promise<readonly RegisterLine[]> {
    if (register !== 'businesses')
      return this.#people(register, day)
        .filter(({ id }) => id > after)
        .slice(0, size);
    return this.#reader.query<RegisterLine>(
      `select id, name as zh from business where ${livingBusiness} and id > $3 order by id limit $4`,
      [this.#bureau, day, after, size],
    );
  }

  #people(register: Exclude<Register, 'businesses'>, day: PlainDate): readonly RegisterLine[] {
    return this.#lines(register, day).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #lines(register: Exclude<Register, 'businesses'>, day: PlainDate): RegisterLine[] {
    const certified = this.#roster.people.filter((person: Person) => certificateOn(person, day));
    const units = this.#roster.units.filter(({ from, until }) => from <= day && (until ?? day) >= day);
    const line = ({ id, name }: { id: string; name: string }): RegisterLine => ({ id, zh: name });
    switch (register) {
      case 'certified-officers':
        return certified.map(line);
      case 'entrusted-units':
        return units.filter(({ kind }) => kind === 'brigade').map(line);
      case 'enforcement-units': {
        const enforcing = new Set(certified.map(({ unit }) => unit));
        return units.filter(({ id, kind }) => kind !== 'brigade' && enforcing.has(id)).map(line);
      }
    }
  }
}

/** Established by the day and not deregistered on it; of every business the newest line. */
const livingBusiness = `bureau = $1 and valid_until is null and (established_on is null or established_on <= $2::date)
  and (deregistered_on is null or deregistered_on > $2::date)`;
