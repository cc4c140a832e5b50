import { addDays, dateInChinese, type PlainDate } from '../law/kinds.ts';
import type { Database, Writer } from '../record/database/database.ts';
import { type AskedSpan, type Entry, enter, refuseAbsent, refuseSpan } from './entry.ts';
import { type Done, type PeopleRefusal, refused } from './refusals.ts';

type Answer = Promise<Done | PeopleRefusal>;

interface Held {
  readonly person: string;
  readonly number: string;
  readonly valid_from: PlainDate;
  readonly valid_until: PlainDate;
  readonly recalled_on: PlainDate | null;
}

export interface NewCertificate {
  readonly person: string;
  readonly number: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** 发证机关 */
  readonly issuer?: string;
}

/** 执法证件登记 — a certificate with its first and last valid day. One number is one person's for ever. */
export function registerCertificate(database: Database, entry: Entry, asked: NewCertificate): Answer {
  const line = { what: 'certificate-registered', subject: asked.person, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const refusal =
      refuseSpan(asked) ??
      (await refuseAbsent(writer, entry.bureau, asked.person, asked)) ??
      (await refuseNumber(writer, entry.bureau, asked));
    if (refusal) return refusal;
    await insertCertificate(writer, entry.bureau, asked);
    return undefined;
  });
}

/**
 * 换发执法证件 — the next certificate of the holder, under the same or a new number. The old one is collected: it no
 * longer counts from the day on which the new one begins, even where its own last day is later.
 */
export function renewCertificate(
  database: Database,
  entry: Entry,
  asked: {
    readonly number: string;
    readonly newNumber?: string;
    readonly from: PlainDate;
    readonly until: PlainDate;
    readonly issuer?: string;
  },
): Answer {
  const line = { what: 'certificate-renewed', subject: asked.number, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const held = await latestOf(writer, entry.bureau, asked.number);
    if (!held) return refused('certificate-not-found', asked.number);
    const next = { ...asked, person: held.person, number: asked.newNumber ?? asked.number };
    const refusal = refuseSpan(asked) ?? (await refuseAbsent(writer, entry.bureau, held.person, asked));
    if (refusal) return refusal;
    if (held.recalled_on !== null) return refused('certificate-recalled', dateInChinese(held.recalled_on));
    if (asked.from <= held.valid_from) return refused('renewal-not-later', dateInChinese(held.valid_from));
    const taken = next.number === held.number ? undefined : await refuseNumber(writer, entry.bureau, next);
    if (taken) return taken;
    await recall(writer, entry.bureau, held, { on: asked.from, reason: '换发新证' });
    await insertCertificate(writer, entry.bureau, next);
    return undefined;
  });
}

/** 暂扣执法证件 — from the first day on which it does not count until the last, or until it is restored. */
export function suspendCertificate(
  database: Database,
  entry: Entry,
  asked: { readonly number: string; readonly reason: string } & AskedSpan,
): Answer {
  const line = { what: 'certificate-suspended', subject: asked.number, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const { number, from, until, reason } = asked;
    const impossible = refuseSpan(asked) ?? (reason.trim() === '' ? refused('reason-missing') : undefined);
    if (impossible) return impossible;
    const held = await runningOn(writer, entry.bureau, number, from);
    if (!isHeld(held)) return held;
    const key = [entry.bureau, number, held.valid_from, from, until ?? null];
    const [already] = await writer.query(
      `select 1 from certificate_suspension where bureau = $1 and number = $2 and certificate_from = $3
          and daterange(valid_from, valid_until, '[]') && daterange($4, $5, '[]')`,
      key,
    );
    if (already) return refused('certificate-already-suspended');
    await writer.execute(
      `insert into certificate_suspension (bureau, number, certificate_from, valid_from, valid_until, reason)
       values ($1, $2, $3, $4, $5, $6)`,
      [...key, reason],
    );
    return undefined;
  });
}

/** 恢复执法证件 — `on` is the first day on which it counts again. */
export function restoreCertificate(
  database: Database,
  entry: Entry,
  asked: { readonly number: string; readonly on: PlainDate },
): Answer {
  const line = { what: 'certificate-restored', subject: asked.number, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const impossible = refuseSpan({ from: asked.on });
    if (impossible) return impossible;
    const held = await runningOn(writer, entry.bureau, asked.number, asked.on);
    if (!isHeld(held)) return held;
    const lastDay = addDays(asked.on, -1);
    const ended = await writer.execute(
      `update certificate_suspension set valid_until = $4
        where bureau = $1 and number = $2 and certificate_from = $3 and valid_from <= $4
          and (valid_until is null or valid_until >= $4) returning number`,
      [entry.bureau, asked.number, held.valid_from, lastDay],
    );
    return ended.length === 0 ? refused('certificate-not-suspended', dateInChinese(lastDay)) : undefined;
  });
}

/** 收回执法证件 — `on` is the first day on which it no longer counts; for good. */
export function recallCertificate(
  database: Database,
  entry: Entry,
  asked: { readonly number: string; readonly on: PlainDate; readonly reason: string },
): Answer {
  const line = { what: 'certificate-recalled', subject: asked.number, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const impossible = refuseSpan({ from: asked.on });
    if (impossible) return impossible;
    if (asked.reason.trim() === '') return refused('reason-missing');
    const held = await latestOf(writer, entry.bureau, asked.number);
    if (!held) return refused('certificate-not-found', asked.number);
    if (held.recalled_on !== null) return refused('certificate-recalled', dateInChinese(held.recalled_on));
    if (asked.on < held.valid_from) return refused('ends-before-it-begins', dateInChinese(held.valid_from));
    await recall(writer, entry.bureau, held, asked);
    return undefined;
  });
}

const columns = 'person, number, valid_from, valid_until, recalled_on';

async function latestOf(writer: Writer, bureau: number, number: string): Promise<Held | undefined> {
  const rows = await writer.query<Held>(
    `select ${columns} from certificate where bureau = $1 and number = $2 order by valid_from desc limit 1`,
    [bureau, number],
  );
  return rows[0];
}

/** The certificate of this number that is running on the day, suspended or not; else why there is none. */
async function runningOn(
  writer: Writer,
  bureau: number,
  number: string,
  day: PlainDate,
): Promise<Held | PeopleRefusal> {
  const rows = await writer.query<Held>(
    `select ${columns} from certificate where bureau = $1 and number = $2 order by valid_from`,
    [bureau, number],
  );
  if (rows.length === 0) return refused('certificate-not-found', number);
  const running = rows.find(
    (row) => row.valid_from <= day && day <= row.valid_until && (row.recalled_on === null || day < row.recalled_on),
  );
  return running ?? refused('certificate-not-valid', dateInChinese(day));
}

function isHeld(answer: Held | PeopleRefusal): answer is Held {
  return 'valid_from' in answer;
}

async function refuseNumber(writer: Writer, bureau: number, asked: NewCertificate): Promise<PeopleRefusal | undefined> {
  if (asked.number.trim() === '') return refused('certificate-number-missing');
  const rows = await writer.query<Held>(`select ${columns} from certificate where bureau = $1 and number = $2`, [
    bureau,
    asked.number,
  ]);
  if (rows.some((row) => row.person !== asked.person)) return refused('certificate-number-taken', asked.number);
  const overlaps = rows.some(
    (row) =>
      row.valid_from === asked.from ||
      (row.valid_from <= asked.until && asked.from <= row.valid_until && asked.from < (row.recalled_on ?? '9999')),
  );
  return overlaps ? refused('certificate-overlaps', asked.number) : undefined;
}

async function insertCertificate(writer: Writer, bureau: number, asked: NewCertificate): Promise<void> {
  await writer.execute(
    `insert into certificate (bureau, number, valid_from, valid_until, person, issuer)
     values ($1, $2, $3, $4, $5, $6)`,
    [bureau, asked.number, asked.from, asked.until, asked.person, asked.issuer ?? null],
  );
}

async function recall(
  writer: Writer,
  bureau: number,
  held: Held,
  { on, reason }: { on: PlainDate; reason: string },
): Promise<void> {
  await writer.execute(
    `update certificate set recalled_on = $4, recall_reason = $5
      where bureau = $1 and number = $2 and valid_from = $3`,
    [bureau, held.number, held.valid_from, on, reason],
  );
}
