import { addDays, date, type PlainDate } from '../law/kinds.ts';
import { systemAccount } from '../people/system-account.ts';
import { bureauStream, bureauTable } from '../record/bureau.ts';
import type { Database } from '../record/database/database.ts';
import type { BureauRecord } from '../record/record.ts';

/**
 * 封存当日链头 — closes every day that is over and not yet closed, oldest first, with the head of the chain as it was when
 * the day ended (Shanghai). Days on which the server did not run are closed at the next start. Its key makes it safe to
 * try twice; no request from outside can carry such a key. Returns the days closed.
 */
export async function closeFinishedDays(database: Database, record: BureauRecord): Promise<readonly PlainDate[]> {
  const closed: PlainDate[] = [];
  if (record.head.position === 0) return closed;
  for (;;) {
    const today = record.today();
    const { closedDay } = record.settings;
    const day = closedDay ? addDays(closedDay, 1) : await firstRecordedDay(database, record.bureau);
    if (day >= today) return closed;
    const head = await headAtEndOf(database, record.bureau, day);
    const outcome = await record.perform({
      key: `system>day-closed-${day}`,
      stream: bureauStream,
      wish: {
        procedure: bureauTable.id,
        act: 'DayClosed',
        actor: systemAccount.id,
        doneOn: today,
        data: { day, ...head },
      },
    });
    if (!outcome.ok) throw new Error(`${day} 的链头没有封存：${outcome.refusal.code} ${outcome.refusal.zh}`);
    if (record.settings.closedDay === closedDay) return closed; // another process closed it; ours learns with its next act
    closed.push(day);
  }
}

async function firstRecordedDay(database: Database, bureau: number): Promise<PlainDate> {
  const [first] = await database.query<{ recorded_at: string }>(
    'select recorded_at from act where bureau = $1 and position = 1',
    [bureau],
  );
  return date((first?.recorded_at ?? '').slice(0, 10));
}

/** The newest act that was written down before the next day began. */
async function headAtEndOf(database: Database, bureau: number, day: PlainDate) {
  const [head] = await database.query<{ position: number; hash: string }>(
    'select position, hash from act where bureau = $1 and recorded_at < $2 order by position desc limit 1',
    [bureau, addDays(day, 1)],
  );
  if (!head) throw new Error(`${day} 之前没有行为`);
  return head;
}
