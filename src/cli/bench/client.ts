import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { Client } from 'undici';
import { addMonths, type PlainDate } from '../../law/kinds.ts';
import { benchHead, benchPassword, officerId } from './seed.ts';

/** What a client process is asked to do: one phase at a time. */
export interface Phase {
  readonly kind: 'acts' | 'lists' | 'lists-amid-acts' | 'groups' | 'figure-page' | 'bare-insert' | 'bare-select';
  readonly clients: number;
  readonly milliseconds: number;
  readonly address: string;
  readonly database: string;
  /** Streams with the version that they have, for acts on matters that are there. */
  readonly matters: readonly (readonly [stream: number, version: number, officer: number])[];
  readonly day: string;
  readonly round: number;
}

export interface PhaseResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly refused: number;
}

interface Officer {
  readonly client: Client;
  readonly cookie: string;
  readonly id: number;
}

const headersOf = (cookie: string) => ({ cookie, 'x-plumbline': '1', 'content-type': 'application/json' });

async function signIn(address: string, id: number, login = officerId(id)): Promise<Officer> {
  const client = new Client(address, { pipelining: 1 });
  const answer = await client.request({
    path: '/api/sign-in',
    method: 'POST',
    headers: headersOf(''),
    body: JSON.stringify({ login, password: benchPassword }),
  });
  await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`登录失败：${answer.statusCode}`);
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  return { client, cookie, id };
}

type Shot = () => Promise<boolean>;

/** Every `clients` shooters shoot one after the other until the time is over. */
async function run(shots: readonly Shot[], milliseconds: number): Promise<PhaseResult> {
  const took: number[] = [];
  let refused = 0;
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  await Promise.all(
    shots.map(async (shot) => {
      while (performance.now() < until) {
        const from = performance.now();
        if (!(await shot())) refused += 1;
        took.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  took.sort((one, other) => one - other);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { perSecond: (took.length - refused) / seconds, p50: at(0.5), p95: at(0.95), refused };
}

/** One who shoots ten times a second, beside the others and not counted among them; how many were refused. */
async function everyTenthOfASecond(shot: Shot, milliseconds: number): Promise<number> {
  let refused = 0;
  for (let left = milliseconds; left > 0; left -= 100) {
    if (!(await shot())) refused += 1;
    await setTimeout(100);
  }
  return refused;
}

/** One act in four opens a matter; the others go on with one that is there, at the version that the officer saw. */
function actShots(phase: Phase, officers: readonly Officer[]): Shot[] {
  return officers.map((officer, shooter) => {
    const mine = phase.matters
      .filter(([, , handler]) => handler === officer.id)
      .map((matter) => [...matter] as [number, number, number]);
    let count = 0;
    return async () => {
      count += 1;
      const key = `bench-${phase.kind}-${phase.round}-${phase.clients}-${shooter}-${count}`;
      const matter = count % 4 === 0 ? undefined : mine[count % mine.length];
      const { path, body } = matter ? stepOf(matter, key, phase.day, count) : openingOf(officer, key, phase.day, count);
      const answer = await officer.client.request({ path, method: 'POST', headers: headersOf(officer.cookie), body });
      const text = await answer.body.text();
      if (answer.statusCode === 201 && matter) matter[1] += 1;
      if (answer.statusCode !== 201 && process.env.BENCH_DEBUG) console.error(answer.statusCode, text.slice(0, 300));
      return answer.statusCode === 201;
    };
  });
}

function openingOf(officer: Officer, key: string, doneOn: string, count: number) {
  const data = {
    partyKind: 'organisation',
    partyName: `虚构公司${officer.id}-${count}`,
    source: 'inspection',
    field: 'food',
    summary: '日常检查发现货架上有超过保质期的食品。',
  };
  return { path: '/api/matters/penalty-case/clue-received', body: JSON.stringify({ key, doneOn, data }) };
}

function stepOf(
  [stream, seenVersion, officer]: readonly [number, number, number],
  key: string,
  doneOn: string,
  count: number,
) {
  const officers = [officerId(officer), officerId((officer + 20) % 64)];
  const data = { questioned: '张某某', isParty: true, content: `第${count}次询问进货和销售情况。`, signedBy: 'signed' };
  return {
    path: `/api/matters/penalty-case/${stream}/party-questioned`,
    body: JSON.stringify({ key, seenVersion, doneOn, officers, data }),
  };
}

const filters = ['procedure=penalty-case&state=investigating', 'procedure=penalty-case&state=verifying'];

function listShots(_phase: Phase, officers: readonly Officer[]): Shot[] {
  return officers.map((officer, shooter) => {
    let count = shooter;
    return async () => {
      count += 1;
      const path = `/api/matters?unit=unit-${officer.id % 20}&${filters[count % 2]}&page=${1 + (count % 3)}&size=20`;
      const answer = await officer.client.request({ path, method: 'GET', headers: { cookie: officer.cookie } });
      await answer.body.arrayBuffer();
      return answer.statusCode === 200;
    };
  });
}

/** The same asker asks for as many different things as `paths` has. */
function questionShots(officers: readonly Officer[], paths: readonly string[]): Shot[] {
  return officers.map((officer, shooter) => {
    let count = shooter;
    return async () => {
      count += 1;
      const path = paths[count % paths.length] as string;
      const answer = await officer.client.request({ path, method: 'GET', headers: { cookie: officer.cookie } });
      await answer.body.arrayBuffer();
      return answer.statusCode === 200;
    };
  });
}

/** Sums grouped by two, of the months up to today: 96 different questions. */
function groupPaths({ day }: Phase): string[] {
  const pairs = ['month,org_unit', 'source,org_unit', 'source,month', 'category,month'];
  return ['clues-received', 'cases-filed'].flatMap((indicator) =>
    pairs.flatMap((by) =>
      Array.from({ length: 12 }, (_, back) => {
        const from = addMonths(`${day.slice(0, 7)}-01` as PlainDate, -back);
        return `/api/statistics?indicator=${indicator}&by=${by}&from=${from}&until=${day}`;
      }),
    ),
  );
}

const figurePath = ({ day }: Phase): string => `/api/figures/case.accepted@1/rows?year=${day.slice(0, 4)}&size=50`;

async function bareShots(phase: Phase): Promise<{ shots: Shot[]; end: () => Promise<void> }> {
  const clients = await Promise.all(
    Array.from({ length: phase.clients }, async () => {
      const client = new pg.Client({ connectionString: phase.database });
      await client.connect();
      return client;
    }),
  );
  const body = 'x'.repeat(600);
  const shots = clients.map((client, shooter): Shot => {
    let count = shooter;
    return async () => {
      count += 1;
      if (phase.kind === 'bare-insert')
        await client.query({ name: 'i', text: 'insert into bench_bare (body) values ($1)', values: [body] });
      else
        await client.query({
          name: 's',
          text: 'select * from act where bureau = $1 and position = $2',
          values: [1, 1 + ((count * 7919) % 100_000)],
        });
      return true;
    };
  });
  return { shots, end: async () => void (await Promise.all(clients.map((client) => client.end()))) };
}

function shotsOf(phase: Phase, officers: readonly Officer[]): Shot[] {
  switch (phase.kind) {
    case 'acts':
      return actShots(phase, officers);
    case 'groups':
      return questionShots(officers, groupPaths(phase));
    case 'figure-page':
      return questionShots(officers, [figurePath(phase)]);
    default:
      return listShots(phase, officers);
  }
}

async function perform(phase: Phase): Promise<PhaseResult> {
  if (phase.kind === 'bare-insert' || phase.kind === 'bare-select') {
    const { shots, end } = await bareShots(phase);
    const result = await run(shots, phase.milliseconds);
    await end();
    return result;
  }
  const login = phase.kind === 'groups' || phase.kind === 'figure-page' ? benchHead : undefined;
  const officers = await Promise.all(
    Array.from({ length: phase.clients }, (_, index) => signIn(phase.address, index, login)),
  );
  const busy = phase.kind === 'lists-amid-acts' ? [await signIn(phase.address, phase.clients)] : [];
  const acting = actShots({ ...phase, matters: [] }, busy).map((shot) => everyTenthOfASecond(shot, phase.milliseconds));
  const result = await run(shotsOf(phase, officers), phase.milliseconds);
  const refused = (await Promise.all(acting)).reduce((sum, one) => sum + one, result.refused);
  await Promise.all([...officers, ...busy].map(({ client }) => client.close()));
  return { ...result, refused };
}

process.on('message', (phase: Phase) => {
  perform(phase).then(
    (result) => process.send?.({ result }),
    (error: Error) => process.send?.({ error: error.stack }),
  );
});
