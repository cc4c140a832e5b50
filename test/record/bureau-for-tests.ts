import { date } from '../../src/law/kinds.ts';
import { bureauDuty, bureauStream } from '../../src/record/bureau.ts';
import type { Database } from '../../src/record/database/database.ts';
import type { AnyDuty } from '../../src/record/duty.ts';
import { migrate } from '../../src/record/migrate.ts';
import type { Outcome, Receipt, Request } from '../../src/record/receipt.ts';
import { BureauRecord, type RecordParts } from '../../src/record/record.ts';
import { findInCast } from '../cast.ts';

export const testBureau = 120111;

export const testParts = (duties: readonly AnyDuty[], now = '2023-07-10T10:00:00+08:00'): RecordParts => ({
  bureau: testBureau,
  duties: [bureauDuty, ...duties],
  findPerson: findInCast,
  maySee: () => true,
  sealKey: Buffer.alloc(32, 7),
  now: () => new Date(now),
});

/** A migrated, founded record on an empty database. */
export async function openFounded(database: Database, duties: readonly AnyDuty[], now?: string): Promise<BureauRecord> {
  await migrate(database);
  const record = await BureauRecord.open(database, testParts(duties, now));
  if (record.head.position === 0) {
    const founding = { name: '某某区市场监督管理局', code: '120111', prefix: '某某市监', algorithm: 'sha256' };
    accepted(
      await record.perform({
        key: 'founding',
        wish: { procedure: 'bureau', act: 'BureauFounded', actor: 'yang', doneOn: date('2018-12-01'), data: founding },
      }),
    );
  }
  return record;
}

/** The receipt of an outcome that must have been accepted. */
export function accepted(outcome: Outcome): Receipt {
  if (!outcome.ok) throw new Error(`未被接受：${JSON.stringify(outcome.refusal)}`);
  return outcome.receipt;
}

/** The code of the refusal of an outcome, or the word that it was accepted. */
export const refusedAs = (outcome: Outcome): string => (outcome.ok ? 'accepted' : outcome.refusal.code);

export const wishFor = (
  procedure: string,
  act: string,
  on: string,
  data: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Request['wish'] => ({ procedure, act, actor: 'wang', doneOn: date(on), data, ...more });

export { bureauStream };
