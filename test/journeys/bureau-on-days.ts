import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundDemonstration } from '../../src/demo/demonstration.ts';
import { settlePeople } from '../../src/demo/people.ts';
import { performOrThrow } from '../../src/demo/perform-signed.ts';
import { addDays, type PlainDate } from '../../src/law/kinds.ts';
import { type Verification, verify } from '../../src/record/verify.ts';
import { buildApp } from '../../src/server/app.ts';
import { type OpenBureau, openBureau } from '../../src/server/bureau.ts';

/** 某日的局 — a real server on the embedded database, whose clock stands still at ten in the morning until it is moved. */
export interface BureauOnDays {
  readonly address: string;
  readonly password: string;
  today(): string;
  /** The next morning of the story. Who was signed in has to sign in again, as on any other morning. */
  comeTo(day: string): void;
  verify(): Promise<Verification>;
  /** How many acts the record holds. */
  acts(): number;
  close(): Promise<void>;
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
    verify: () => verify(bureau.database, bureau.bureau),
    acts: () => bureau.record.head.position,
    close: async () => {
      await app.close();
      await bureau.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
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
