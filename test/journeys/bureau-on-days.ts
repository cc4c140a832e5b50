import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundDemonstration } from '../../src/demo/demonstration.ts';
import { settlePeople } from '../../src/demo/people.ts';
import { performOrThrow, performSigned } from '../../src/demo/perform-signed.ts';
import { powerFor } from '../../src/demo/powers.ts';
import { addDays, type PlainDate } from '../../src/law/kinds.ts';
import { systemAccount } from '../../src/people/system-account.ts';
import type { Receipt } from '../../src/record/receipt.ts';
import { type Verification, verify } from '../../src/record/verify.ts';
import { buildApp } from '../../src/server/app.ts';
import { type OpenBureau, openBureau } from '../../src/server/bureau.ts';
import { closeFinishedDays } from '../../src/server/day-closing.ts';
import { patrolClosedDay } from '../../src/supervision/patrol.ts';

/** 某日的局 — a real server on the embedded database, whose clock stands still at ten in the morning until it is moved. */
export interface BureauOnDays {
  readonly address: string;
  readonly password: string;
  today(): string;
  /** The next morning of the story. Who was signed in has to sign in again, as on any other morning. */
  comeTo(day: string): void;
  /** What other stories show on the screens is done behind them: an act with the duty's example data, signed by everybody. */
  does(act: ActBehind): Promise<Receipt>;
  /** 夜间 — the days that are over are closed and patrolled, as the clock of the machine would do it. */
  night(): Promise<void>;
  verify(): Promise<Verification>;
  /** How many acts the record holds. */
  acts(): number;
  close(): Promise<void>;
}

/** An act that a story needs done, without its screens. */
export interface ActBehind {
  readonly procedure: string;
  readonly act: string;
  readonly by: string;
  readonly stream?: number;
  readonly officers?: readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

export async function bureauOn(day: string, options: { readonly withMatters: boolean }): Promise<BureauOnDays> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-journey-'));
  let today = day;
  const now = () => new Date(`${today}T10:00:00+08:00`);
  // The days are closed by the clock of the machine, once a minute: not in a story, whose days pass in seconds.
  const bureau = await openBureau({ folder }, { now, closesDays: false });
  const password = options.withMatters ? (await foundDemonstration(bureau)).password : await foundEmpty(bureau);
  const app = await buildApp(bureau, { signInsPerMinute: 10_000 });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    password,
    today: () => today,
    comeTo: (next) => {
      today = next;
    },
    does: (act) => doneBehind(bureau, act),
    night: async () => {
      await closeFinishedDays(bureau.database, bureau.record);
      const { database: reader, record, roster } = bureau;
      await patrolClosedDay({ reader, record, actor: systemAccount.id, people: roster.people });
    },
    verify: () => verify(bureau.database, bureau.bureau),
    acts: () => bureau.record.head.position,
    close: async () => {
      await app.close();
      await bureau.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let behind = 0;

async function doneBehind(bureau: OpenBureau, { procedure, act, by, stream, officers, data }: ActBehind) {
  const { exampleData } = await import(`../../src/duties/${procedure}/example-data.ts`);
  const doneOn = bureau.record.today();
  behind += 1;
  return performSigned(bureau.record, bureau.roster.people, {
    key: `behind-${behind}`,
    ...(stream === undefined ? {} : { stream }),
    wish: {
      procedure,
      act,
      actor: by,
      doneOn,
      data: { ...exampleData[act], ...data },
      ...powerFor(bureau.record, procedure, act, doneOn),
      ...(officers ? { officers } : {}),
    },
  });
}

/** The people of the demonstration, and no matter of theirs. */
async function foundEmpty(bureau: OpenBureau): Promise<string> {
  const today = bureau.record.today();
  const entry = { bureau: bureau.record.bureau, by: 'installation', at: bureau.now() };
  const { password } = await settlePeople(bureau.database, entry, addDays(today as PlainDate, 3 * 365));
  await bureau.reloadPeople();
  const data = {
    name: '某某区市场监督管理局（演示）',
    code: String(bureau.bureau),
    prefix: '演示市监',
    algorithm: 'sha256',
  };
  const wish = { procedure: 'bureau', act: 'BureauFounded', actor: 'yang', doneOn: addDays(today, -365), data };
  await performOrThrow(bureau.record, { key: 'founding', wish });
  return password;
}
