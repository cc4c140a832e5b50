import type { Roster } from '../people/roster.ts';
import type { Reader } from '../record/database/database.ts';
import { holdsPost } from '../record/person.ts';
import { registeredOnDay } from '../registry/stock.ts';
import type { Register } from './figure.ts';
import type { Moment } from './period.ts';

/** One line of a register that a figure counts. */
export interface RegisterLine {
  /** By which the lines are in order. */
  readonly id: string;
  /** The code by which people know it; units are known by their names alone. */
  readonly code: string | null;
  readonly zh: string;
}

/** Registers that lie in the database: what a figure counts of them, by the name of the line. */
const tables = {
  businesses: { from: `${registeredOnDay} r`, id: 'id', where: 'in_register' },
  'powers-due': { from: 'projection.power', id: 'code', where: powersDue() },
  'powers-performed': {
    from: 'projection.power',
    id: 'code',
    where: `${powersDue()} and (
      code in (select cause from projection.figure_month_cause where bureau = $1 and indicator = 'power-exercised'
                and month >= date_trunc('year', $2::date)::date and month < date_trunc('month', $2::date + 1)::date)
      or code in (select power from projection.figure_row where bureau = $1 and indicator = 'power-exercised'
                   and day >= date_trunc('month', $2::date)::date and day <= $2::date))`,
  },
} as const satisfies Partial<Record<Register, { from: string; id: string; where: string }>>;

/** 应主动履职 — listed on the day, to be performed without being asked, and not left out. */
function powersDue(): string {
  return `bureau = $1 and listed_from <= $2::date and (listed_until is null or listed_until > $2::date)
      and active and excluded is null`;
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

  async count(register: Register, { until }: Moment): Promise<number> {
    if (!isTable(register)) return this.#lines(register, until).length;
    const { from, where } = tables[register];
    const [row] = await this.#reader.query<{ count: number }>(
      `select count(*)::integer as count from ${from} where ${where}`,
      [this.#bureau, until],
    );
    return row?.count ?? 0;
  }

  /** Lines in the order of their ids, after the one with the id `after`. */
  async page(register: Register, { until }: Moment, after: string, size: number): Promise<readonly RegisterLine[]> {
    if (!isTable(register))
      return this.#lines(register, until)
        .filter(({ id }) => id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, size);
    const { from, id, where } = tables[register];
    return this.#reader.query<RegisterLine>(
      `select ${id} as id, ${id} as code, name as zh from ${from} where ${where} and ${id} > $3 order by ${id} limit $4`,
      [this.#bureau, until, after, size],
    );
  }

  #lines(register: Exclude<Register, keyof typeof tables>, day: Moment['until']): RegisterLine[] {
    const units = this.#roster.units.filter(({ from, until }) => from <= day && (until ?? day) >= day);
    const line = ({ id, name }: { id: string; name: string }): RegisterLine => ({ id, code: null, zh: name });
    switch (register) {
      case 'entrusted-units':
        return units.filter(({ kind }) => kind === 'brigade').map(line);
      case 'enforcement-units': {
        const handlers = this.#roster.people.filter((person) => holdsPost(person, 'case-handler', day));
        const enforcing = new Set(handlers.map(({ unit }) => unit));
        return units.filter(({ id, kind }) => kind !== 'brigade' && enforcing.has(id)).map(line);
      }
    }
  }
}

const isTable = (register: Register): register is keyof typeof tables => register in tables;
