import { dateInChinese, type PlainDate } from '../law/kinds.ts';
import type { Database, Writer } from '../record/database/database.ts';
import { type Entry, enter, refuseAbsent, refuseSpan } from './entry.ts';
import { type Done, type PeopleRefusal, refused } from './refusals.ts';

interface Held {
  readonly person: string;
  readonly valid_from: PlainDate;
  readonly valid_until: PlainDate;
  readonly recalled_on: PlainDate | null;
}

/** 存量证件 — a certificate as it stood before the record speaks of it. */
export interface NewCertificate {
  readonly person: string;
  readonly number: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** 发证机关 */
  readonly issuer?: string;
  /** 收回 — the first day on which it no longer counted, and why. */
  readonly recalled?: { readonly on: PlainDate; readonly reason: string };
}

/**
 * 存量执法证件登记 — enters a certificate with its first and last valid day. One number is one person's for ever. What happens
 * to it afterwards are acts (duty `certificate`): nothing here changes a certificate.
 */
export function registerCertificate(
  database: Database,
  entry: Entry,
  asked: NewCertificate,
): Promise<Done | PeopleRefusal> {
  const line = { what: 'certificate-registered', subject: asked.person, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const refusal =
      refuseSpan(asked) ??
      refuseRecall(asked) ??
      (await refuseAbsent(writer, entry.bureau, asked.person, asked)) ??
      (await refuseNumber(writer, entry.bureau, asked));
    if (refusal) return refusal;
    await writer.execute(
      `insert into certificate (bureau, number, valid_from, valid_until, person, issuer, recalled_on, recall_reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        entry.bureau,
        asked.number,
        asked.from,
        asked.until,
        asked.person,
        asked.issuer ?? null,
        asked.recalled?.on ?? null,
        asked.recalled?.reason ?? null,
      ],
    );
    return undefined;
  });
}

function refuseRecall({ from, recalled }: NewCertificate): PeopleRefusal | undefined {
  if (recalled === undefined) return undefined;
  if (recalled.reason.trim() === '') return refused('reason-missing');
  const impossible = refuseSpan({ from: recalled.on });
  return impossible ?? (recalled.on < from ? refused('ends-before-it-begins', dateInChinese(from)) : undefined);
}

async function refuseNumber(writer: Writer, bureau: number, asked: NewCertificate): Promise<PeopleRefusal | undefined> {
  if (asked.number.trim() === '') return refused('certificate-number-missing');
  const rows = await writer.query<Held>(
    'select person, valid_from, valid_until, recalled_on from certificate where bureau = $1 and number = $2',
    [bureau, asked.number],
  );
  if (rows.some((row) => row.person !== asked.person)) return refused('certificate-number-taken', asked.number);
  const overlaps = rows.some(
    (row) =>
      row.valid_from === asked.from ||
      (row.valid_from <= asked.until && asked.from <= row.valid_until && asked.from < (row.recalled_on ?? '9999')),
  );
  return overlaps ? refused('certificate-overlaps', asked.number) : undefined;
}
