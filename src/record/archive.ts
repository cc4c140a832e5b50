import type { PlainDate } from '../law/kinds.ts';
import type { PowerKind } from '../law/power-kinds.ts';
import type { Act } from './act.ts';
import type { RegisteredBusiness } from './business-register.ts';
import { type ActRow, actColumns, actOf, chainStart } from './chain.ts';
import type { Reader } from './database/database.ts';
import type { Matter } from './matter.ts';
import { actsOfMatters } from './matter-acts.ts';
import type { Counted } from './named-matters.ts';
import { type ListedPower, PowerList } from './powers.ts';
import { isAnswer, type Outcome, type Receipt, type Request } from './receipt.ts';
import { refuse } from './refusals.ts';
import { registeredUnder } from './registered-businesses.ts';

/** 卷库 — what the record reads of what it wrote: the acts of one bureau and the few rows it needs besides. */
export class Archive {
  readonly #reader: Reader;
  readonly #bureau: number;

  constructor(reader: Reader, bureau: number) {
    this.#reader = reader;
    this.#bureau = bureau;
  }

  /** The newest act. */
  async head(): Promise<{ position: number; hash: string }> {
    const [head] = await this.#reader.query<{ position: number; hash: string }>(
      'select position, hash from act where bureau = $1 order by position desc limit 1',
      [this.#bureau],
    );
    return head ?? { position: 0, hash: chainStart };
  }

  /** The matters with an act after a position, and their procedures; undefined where more than `mostActs` came. */
  async changedSince(position: number, mostActs: number): Promise<ReadonlyMap<number, string> | undefined> {
    const rows = await this.#reader.query<{ stream: number; procedure: string }>(
      'select stream, procedure from act where bureau = $1 and position > $2 order by position limit $3',
      [this.#bureau, position, mostActs + 1],
    );
    return rows.length > mostActs ? undefined : new Map(rows.map(({ stream, procedure }) => [stream, procedure]));
  }

  /** The acts of some matters, oldest first: a list for each matter that is on the record. */
  actsOfMatters(streams: readonly number[]): Promise<(readonly Act[])[]> {
    return actsOfMatters((statement, values) => this.#reader.query(statement, values), this.#bureau, streams);
  }

  /** The acts of a matter, oldest first; none where there is no such matter. */
  async actsOf(stream: number): Promise<readonly Act[]> {
    return (await this.actsOfMatters([stream]))[0] ?? [];
  }

  /** The act that was recorded under a request's key, or undefined. */
  async rowOfKey(key: string): Promise<ActRow | undefined> {
    const [row] = await this.#reader.query<ActRow>(`select ${actColumns} from act where bureau = $1 and key = $2`, [
      this.#bureau,
      key,
    ]);
    return row;
  }

  /** The last document number of a word and year; 0 where none was taken. */
  async lastNumber(word: string, year: number): Promise<number> {
    const [row] = await this.#reader.query<{ last: number }>(
      'select last from projection.document_number where bureau = $1 and word = $2 and year = $3',
      [this.#bureau, word, year],
    );
    return row?.last ?? 0;
  }

  /** How often tallies were counted: those asked for, as far as they were counted at all, and perhaps neighbours of theirs. */
  countsOf(counts: readonly Counted[]): Promise<(Counted & { readonly count: number })[]> {
    const distinct = <V>(values: readonly V[]): V[] => [...new Set(values)];
    return this.#reader.query(
      `select tally, key, year, count from projection.tally
       where bureau = $1 and tally = any($2::text[]) and key = any($3::text[]) and year = any($4::integer[])`,
      [
        this.#bureau,
        distinct(counts.map(({ tally }) => tally)),
        distinct(counts.map(({ key }) => key)),
        distinct(counts.map(({ year }) => year)),
      ],
    );
  }

  /** 登记簿 — the businesses that go by some numbers. */
  businesses(numbers: readonly string[]): Promise<RegisteredBusiness[]> {
    return registeredUnder(this.#reader, this.#bureau, numbers);
  }

  /** 权责清单 — as the bureau has published it so far. */
  async powers(): Promise<PowerList> {
    const rows = await this.#reader.query<PowerRow>(
      `select stream, code, listed_from, listed_until, name, kind, procedure, valid_until, active, excluded
       from projection.power where bureau = $1 order by stream, code, listed_from`,
      [this.#bureau],
    );
    return PowerList.of(rows.map(powerOf));
  }

  /** The matters of some procedures, oldest first. */
  async streamsOf(procedures: readonly string[]): Promise<number[]> {
    const rows = await this.#reader.query<{ stream: number }>(
      'select stream from projection.matter where bureau = $1 and procedure = any($2::text[]) order by stream',
      [this.#bureau, procedures],
    );
    return rows.map((row) => row.stream);
  }

  /** The open matters that a person is on. */
  async openMattersOf(person: string): Promise<number[]> {
    const rows = await this.#reader.query<{ stream: number }>(
      `select stream from projection.matter
       where bureau = $1 and officers @> $2::text[] and closed_on is null order by stream`,
      [this.#bureau, [person]],
    );
    return rows.map((row) => row.stream);
  }

  /** The matters that a request's act made somebody hand over: those that its receipt named. */
  async handedOverBy(key: string, position: number): Promise<number[]> {
    const rows = await this.#reader.query<{ stream: number }>(
      `select stream from act where bureau = $1 and position > $2 and position <= $2 + 100000
         and type = 'HandoverRequired' and starts_with(key, $3) order by position`,
      [this.#bureau, position, `${key}>`],
    );
    return rows.map((row) => row.stream);
  }

  /** The matters whose running clocks an act of the bureau's own matter may touch. */
  async touchedBy(type: string, data: { readonly year?: number; readonly day?: PlainDate }): Promise<number[]> {
    const rows = await (type === 'CalendarAnnounced'
      ? this.#reader.query<{ stream: number }>(
          `select distinct stream from projection.clock
           where bureau = $1 and ended_on is null and due >= $2 order by stream`,
          [this.#bureau, `${(data.year ?? 0) - 1}-12-20`],
        )
      : this.#reader.query<{ stream: number }>(
          `select distinct stream from projection.clock c
           where bureau = $1 and ended_on is null and due <= $2 and nature = 'term' and not exists (
             select from projection.alert a
             where a.bureau = c.bureau and a.stream = c.stream and a.clock_number = c.number)
           order by stream`,
          [this.#bureau, data.day],
        ));
    return rows.map((row) => row.stream);
  }
}

interface PowerRow {
  readonly stream: number;
  readonly code: string;
  readonly listed_from: PlainDate;
  readonly listed_until: PlainDate | null;
  readonly name: string;
  readonly kind: PowerKind;
  readonly procedure: string | null;
  readonly valid_until: PlainDate | null;
  readonly active: boolean;
  readonly excluded: string | null;
}

const powerOf = (row: PowerRow): ListedPower => ({
  stream: row.stream,
  code: row.code,
  from: row.listed_from,
  ...(row.listed_until === null ? {} : { until: row.listed_until }),
  name: row.name,
  kind: row.kind,
  ...(row.procedure === null ? {} : { procedure: row.procedure }),
  ...(row.valid_until === null ? {} : { validUntil: row.valid_until }),
  active: row.active,
  ...(row.excluded === null ? {} : { excluded: row.excluded }),
});

/** 同一请求 — the outcome that a request's key already has: its receipt, or a refusal where it was another act. */
export async function receiptOfKey(
  archive: Archive,
  request: Request,
  findMatter: (stream: number) => Promise<Matter | undefined>,
): Promise<Outcome | undefined> {
  const row = await archive.rowOfKey(request.key);
  if (!row) return undefined;
  const act = actOf(row);
  const isSame = !('act' in request.wish) || request.wish.act === act.type || request.wish.act === act.body.data.act;
  const askedBy = isAnswer(request.wish) ? (act.body.signatures?.at(-1)?.person ?? act.actor) : act.actor;
  const isOther = request.wish.actor !== askedBy || (request.stream !== undefined && request.stream !== row.stream);
  if (!isSame || isOther) {
    return { ok: false, refusal: refuse('key-reused') };
  }
  const matter = await findMatter(row.stream);
  const late = matter?.alerts.filter((alert) => alert.position === row.position) ?? [];
  const handovers = await archive.handedOverBy(request.key, row.position);
  const receipt: Receipt = {
    position: row.position,
    stream: row.stream,
    version: row.version,
    hash: row.hash,
    type: row.type,
    doneOn: row.done_on,
    state: matter?.state ?? '',
    ...(act.body.number ? { number: act.body.number.text } : {}),
    ...(row.type === 'ActProposed' ? { proposed: true as const } : {}),
    ...(late.length > 0 ? { late } : {}),
    ...(handovers.length > 0 ? { handovers } : {}),
  };
  return { ok: true, receipt };
}
