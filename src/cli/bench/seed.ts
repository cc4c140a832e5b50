import { exampleData } from '../../duties/penalty-case/example-data.ts';
import { date, type PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import { openAccount } from '../../people/accounts.ts';
import { appoint, hire } from '../../people/appointments.ts';
import { registerCertificate } from '../../people/certificates.ts';
import { establishUnit } from '../../people/units.ts';
import type { Outcome, Request } from '../../record/receipt.ts';
import type { OpenBureau } from '../../server/bureau.ts';

/** The bench's people: 20 units, 64 officers who sign in, and those who approve. */
export const benchUnits = 20;
export const benchOfficers = 64;
export const benchPassword = 'bench-password-1';
/** Sees every figure. */
export const benchHead = 'bureau-head';
const since = date('2018-01-01');
export const seedStart = date('2024-01-02');

export const officerId = (index: number): string => `officer-${index}`;
const partnerOf = (index: number): string => officerId((index + benchUnits) % benchOfficers);

/** Units, officers with certificates and accounts, a unit head for each unit, a bureau head: then the founding act. */
export async function seedPeople(bureau: OpenBureau): Promise<void> {
  const { database } = bureau;
  const entry = { bureau: bureau.bureau, by: 'bench', at: bureau.now() };
  const settle = async (id: string, unit: string, post: Post, number?: string): Promise<void> => {
    await hire(database, entry, { id, name: id, unit, from: since });
    await appoint(database, entry, { person: id, post, from: since });
    if (number)
      await registerCertificate(database, entry, { person: id, number, from: since, until: date('2035-12-31') });
  };
  for (let unit = 0; unit < benchUnits; unit += 1) {
    await establishUnit(database, entry, { id: `unit-${unit}`, name: `第${unit + 1}所`, kind: 'station', from: since });
    await settle(`head-${unit}`, `unit-${unit}`, 'unit-head');
  }
  for (let index = 0; index < benchOfficers; index += 1) {
    await settle(officerId(index), `unit-${index % benchUnits}`, 'case-handler', `证${index}`);
    await openAccount(database, entry, {
      login: officerId(index),
      person: officerId(index),
      password: benchPassword,
      mustChange: false,
    });
  }
  await settle(benchHead, 'unit-0', 'bureau-head');
  await openAccount(database, entry, {
    login: benchHead,
    person: benchHead,
    password: benchPassword,
    mustChange: false,
  });
  await settle('system', 'unit-0', 'system-admin');
  await bureau.reloadPeople();
  await all(bureau, [
    {
      key: 'founding',
      wish: {
        procedure: 'bureau',
        act: 'BureauFounded',
        actor: 'system',
        doneOn: seedStart,
        data: { name: '测速局（虚构）', code: '000000', prefix: '测速市监', algorithm: 'sha256' },
      },
    },
  ]);
}

async function all(
  bureau: OpenBureau,
  requests: readonly Request[],
): Promise<Extract<Outcome, { ok: true }>['receipt'][]> {
  const outcomes = await bureau.record.performAll(requests);
  return outcomes.map((outcome) => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return outcome.receipt;
  });
}

export const wishOf = (
  act: keyof typeof exampleData,
  index: number,
  day = seedStart,
  data: Readonly<Record<string, unknown>> = {},
) => {
  const officer = index % benchOfficers;
  return {
    procedure: 'penalty-case',
    act,
    actor: officerId(officer),
    doneOn: day,
    officers: [officerId(officer), partnerOf(officer)],
    data: { ...exampleData[act], ...data },
  };
};

const chunk = 2_000;

/** Which cases are to be seeded, and on which days they are done. */
export interface Seeding {
  readonly from: number;
  readonly until: number;
  readonly dayOf: (index: number) => PlainDate;
  /** Without: a case ends with its filing. */
  readonly investigated: boolean;
}

/** The acts of the bench spread over these days from `seedStart` on. */
export const seedDays = 600;

/**
 * Penalty cases of six acts each, all through the kernel: clue, filing with its two signatures, rights, inspection; of
 * four where nothing is investigated.
 */
export async function seedMatters(
  bureau: OpenBureau,
  { from: first, until, dayOf, investigated }: Seeding,
  onProgress: (done: number) => void,
): Promise<void> {
  for (let from = first; from < until; from += chunk) {
    const indexes = Array.from({ length: Math.min(chunk, until - from) }, (_, offset) => from + offset);
    const day = dayOf(from);
    const opened = await all(
      bureau,
      indexes.map((index) => ({
        key: `clue-${index}`,
        wish: wishOf('ClueReceived', index, day, {
          partyName: `虚构商行${index}号`,
          source: index % 3 === 0 ? 'inspection' : 'complaint',
        }),
      })),
    );
    const streams = opened.map((receipt) => receipt.stream);
    const on = (name: string, wish: (index: number) => Request['wish']) =>
      all(
        bureau,
        indexes.map((index, at) => ({ key: `${name}-${index}`, stream: streams[at] as number, wish: wish(index) })),
      );
    await on('file', (index) =>
      wishOf('CaseFiled', index, day, {
        handlers: [officerId(index % benchOfficers), partnerOf(index % benchOfficers)],
      }),
    );
    await on('head', (index) => ({
      proposal: 1,
      answer: 'endorse',
      actor: `head-${(index % benchOfficers) % benchUnits}`,
      on: day,
      opinion: '同意',
    }));
    await on('sign', () => ({ proposal: 1, answer: 'endorse', actor: benchHead, on: day, opinion: '同意' }));
    if (investigated) {
      await on('rights', (index) => wishOf('RightsTold', index, day));
      await on('inspect', (index) => wishOf('OnSiteInspected', index, day));
    }
    onProgress(from + indexes.length);
  }
}
