import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundDemonstration } from '../src/demo/demonstration.ts';
import { type AnnualReportFacts, unexplained } from '../src/duties/annual-report/facts.ts';
import { duties } from '../src/duties/index.ts';
import type { SamplingFacts } from '../src/duties/inspection-sampling/facts.ts';
import type { Fixed } from '../src/duties/inspection-sampling/pool.ts';
import { date } from '../src/law/kinds.ts';
import { posts } from '../src/law/posts.ts';
import type { Matter } from '../src/record/matter.ts';
import { verify } from '../src/record/verify.ts';
import { type OpenBureau, openBureau } from '../src/server/bureau.ts';
import { samplingPool } from '../src/supervision/sampling-pool.ts';
import { databases } from './record/databases.ts';

/** What an import of real publications brings: the command that founds the demonstration does it, not the demonstration. */
const openedLater = ['published-case'];
/** Their titles are the duty's own words, or name a matter by its number. */
const titledByDuty = [
  ...['inspection-sampling', 'clue-screening', 'certificate', 'reward', 'supervision-items'],
  ...['supervision-alert', 'major-case-supervision', 'annual-report'],
];
/** Matters that are looked into until they are over: one that is, and one that is not. */
const bothOpenAndOver = [
  ...['rectification', 'supervision-alert', 'major-case-supervision', 'inspection-sampling', 'dossier-review'],
  ...['enforcement-supervision', 'public-interest', 'guidance-precedent', 'registration', 'penalty-case'],
];

describe.each(databases())('演示局（$name）', ({ open }) => {
  let folder: string;
  let bureau: OpenBureau;
  let accounts: readonly { login: string; post: string }[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-demo-'));
    bureau = await openBureau({ folder }, { database: await open() });
    ({ accounts } = await foundDemonstration(bureau));
  });
  afterAll(async () => {
    await bureau.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('每个岗位至少一个账号', () => {
    expect(new Set(accounts.map((account) => account.post))).toEqual(new Set(Object.values(posts)));
  });

  it('每一项职责都有虚构事项，处于不同环节，写名称的都写明演示', async () => {
    const rows = await bureau.database.query<{ title: string; state: string; procedure: string }>(
      "select title, state, procedure from projection.matter where procedure <> 'bureau'",
    );
    const used = new Set(rows.map((row) => row.procedure));
    const opened = duties.map(({ procedure }) => procedure.id).filter((id) => !['bureau', ...openedLater].includes(id));
    expect(opened.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(rows.map((row) => row.state)).size).toBeGreaterThanOrEqual(40);
    const named = rows.filter((row) => !titledByDuty.includes(row.procedure));
    expect(named.filter((row) => !row.title.includes('演示'))).toEqual([]);
  });

  it('监督、整改、登记各有办完的，也有在办的', async () => {
    const rows = await bureau.database.query<{ procedure: string; over: boolean }>(
      'select distinct procedure, closed_on is not null as over from projection.matter',
    );
    const having = (over: boolean) => new Set(rows.filter((row) => row.over === over).map((row) => row.procedure));
    expect(bothOpenAndOver.filter((id) => !having(true).has(id))).toEqual([]);
    expect(bothOpenAndOver.filter((id) => !having(false).has(id))).toEqual([]);
  });

  it('登记簿里有各类主体，事项的当事人就是登记簿里的主体', async () => {
    const businesses = await bureau.database.query<{ uscc: string; name: string; kind: string; in_register: boolean }>(
      'select uscc, name, kind, in_register from projection.business',
    );
    expect(new Set(businesses.map((one) => one.kind)).size).toBe(4);
    expect(businesses.filter((one) => one.in_register).length).toBeGreaterThanOrEqual(40);
    expect(businesses.filter((one) => !one.in_register).length).toBeGreaterThanOrEqual(2);
    expect(businesses.filter((one) => !one.name.includes('演示'))).toEqual([]);
    const known = new Map(businesses.map((one) => [one.uscc, one.name]));
    const parties = await bureau.database.query<{ party: string; party_code: string }>(
      'select party, party_code from projection.matter where party_code is not null',
    );
    expect(parties.length).toBeGreaterThanOrEqual(30);
    expect(parties.filter((one) => known.get(one.party_code) !== one.party)).toEqual([]);
  });

  it('本局登记的公司有完整的来历：设立、变更、许可、检查、整改', async () => {
    const rows = await bureau.database.query<{ procedure: string }>(
      "select procedure from projection.matter where party like '%鲜食%' and party_code is not null order by procedure",
    );
    expect(rows.map((row) => row.procedure)).toEqual([
      ...['inspection', 'licence', 'rectification', 'registration', 'registration'],
    ]);
    const history = await bureau.database.query<{ how: string }>(
      "select how from projection.business_entry where name like '%鲜食%' order by position",
    );
    expect(history.map((row) => row.how)).toEqual(['added', 'changed']);
  });

  it('抽样的总体，任何人照记录都能算出同样的散列值', async () => {
    const samplings = await bureau.database.query<{ stream: number }>(
      "select stream from projection.matter where procedure = 'inspection-sampling'",
    );
    expect(samplings.length).toBe(2);
    for (const { stream } of samplings) {
      const { facts } = (await bureau.record.findMatter(stream)) as Matter<SamplingFacts>;
      const { from, until, upTo, poolCount, poolHash } = facts.fixed as Fixed;
      const again = await samplingPool(bureau.database, bureau.bureau, { from: date(from), until: date(until), upTo });
      expect(again).toMatchObject({ poolCount, poolHash });
    }
  });

  it('年度报告的数由记录统计，不符的关系都有说明，已经公布', async () => {
    const [row] = await bureau.database.query<{ stream: number }>(
      "select stream from projection.matter where procedure = 'annual-report'",
    );
    const paper = await bureau.record.findMatter(row?.stream ?? 0);
    expect(paper?.state).toBe('published');
    const facts = paper?.facts as AnnualReportFacts;
    expect(unexplained(facts)).toEqual([]);
    expect(facts.counted?.figures.length).toBeGreaterThan(50);
  });

  it('事项之间互相关联，照演示的先后', async () => {
    const [row] = await bureau.database.query<{ stream: number }>(
      "select stream from projection.matter where procedure = 'penalty-case' and title like '%调味品厂%'",
    );
    const acts = (await bureau.record.actsOf(row?.stream ?? 0)).map((act) => act.type);
    expect(acts.filter((act) => ['RemedyStarted', 'RemedyEnded', 'DecisionChanged'].includes(act))).toEqual([
      'RemedyStarted',
      'RemedyEnded',
      'DecisionChanged',
    ]);
  });

  it('扣押记在所属案件上，链完整', async () => {
    const [row] = await bureau.database.query<{ stream: number }>(
      "select stream from projection.matter where procedure = 'penalty-case' and title like '%食品超市%'",
    );
    const acts = await bureau.record.actsOf(row?.stream ?? 0);
    expect(acts.map((act) => act.type)).toContain('CoerciveMeasureImposed');
    expect(await verify(bureau.database, bureau.bureau)).toMatchObject({ ok: true });
  });
});
