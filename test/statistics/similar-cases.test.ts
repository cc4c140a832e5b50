import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { performSigned } from '../../src/demo/perform-signed.ts';
import { exampleData as requestData } from '../../src/duties/guidance-request/example-data.ts';
import { guidanceRequestDuty } from '../../src/duties/guidance-request/index.ts';
import { exampleData } from '../../src/duties/penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { exampleData as publishedData } from '../../src/duties/published-case/example-data.ts';
import { publishedCaseDuty } from '../../src/duties/published-case/index.ts';
import { addDays, date, yuan } from '../../src/law/kinds.ts';
import type { Scope } from '../../src/people/permission.ts';
import type { Database } from '../../src/record/database/database.ts';
import type { Matter } from '../../src/record/matter.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { similarCases } from '../../src/server/queries/similar-cases.ts';
import { cast } from '../cast.ts';
import { accepted, openFounded, testBureau } from '../record/bureau-for-tests.ts';
import { databases } from '../record/databases.ts';

const fines = [5_000, 6_000, 7_000, 8_000, 9_000];
const fromClueToDecision = [
  'ClueReceived',
  'CaseFiled',
  'RightsTold',
  'EvidenceCollected',
  'InvestigationConcluded',
  'CaseReviewed',
  'PenaltyNoticeServed',
  'RightsWaived',
  'PenaltyDecided',
] as const;

const actors: Readonly<Record<string, string>> = {
  CaseReviewed: 'wu',
  GuidanceRouted: 'he',
  GuidanceAnswered: 'qian',
  AnswerReviewed: 'he',
  GuidanceIssued: 'qian',
};

describe.each(databases())('类案由行为和公示读出（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;
  const streams: number[] = [];

  const perform = async (act: string, on: string, data: object, stream?: number, procedure = 'penalty-case') => {
    key += 1;
    const officers = penaltyCaseDuty.procedure.acts[act]?.officers ? { officers: ['wang', 'zhao'] } : {};
    const actor = actors[act] ?? 'wang';
    const wish = { procedure, act, actor, doneOn: date(on), data: { ...data }, ...officers };
    return performSigned(record, cast, { key: `s${key}`, wish, ...(stream === undefined ? {} : { stream }) });
  };

  /** One case as far as `last`, a day for each step. */
  const played = async (fine: number, last: (typeof fromClueToDecision)[number]): Promise<number> => {
    let stream: number | undefined;
    let day = date('2023-03-06');
    for (const act of fromClueToDecision.slice(0, fromClueToDecision.indexOf(last) + 1)) {
      const data = { ...exampleData[act] } as Record<string, unknown>;
      if ('fine' in data) data.fine = yuan(fine);
      stream = (await perform(act, day, data, stream)).stream;
      day = addDays(day, 1);
    }
    return stream ?? 0;
  };

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [penaltyCaseDuty, publishedCaseDuty, guidanceRequestDuty]);
    for (const fine of fines) streams.push(await played(fine, 'PenaltyDecided'));
    streams.push(await played(6_000, 'InvestigationConcluded'));
    key += 1;
    const wish = {
      procedure: 'published-case',
      act: 'CaseObserved',
      actor: 'wang',
      doneOn: date('2023-06-01'),
      observed: true as const,
      data: publishedData.CaseObserved,
    };
    accepted(await record.perform({ key: `s${key}`, wish }));
    const asked = await perform(
      'GuidanceAsked',
      '2023-06-05',
      requestData.GuidanceAsked,
      undefined,
      'guidance-request',
    );
    for (const act of ['GuidanceRouted', 'GuidanceAnswered', 'AnswerReviewed', 'GuidanceIssued'] as const)
      await perform(
        act,
        '2023-06-06',
        act === 'GuidanceRouted' ? { ...requestData[act], answerers: ['qian'] } : requestData[act],
        asked.stream,
        'guidance-request',
      );
  }, 120_000);
  afterAll(() => database.close());

  const similar = async (scope: Scope, typed = {}) => {
    const matter = (await record.findMatter(streams.at(-1) ?? 0)) as Matter;
    return similarCases({ database, bureau: testBureau }, { scope, today: date('2023-07-10') }, matter, typed);
  };

  it('列出同案由的决定和公示案件，算出离散和本案所处位置', async () => {
    const found = await similar({ kind: 'bureau' });
    expect(found.cases.filter(({ origin }) => origin === 'own')).toHaveLength(5);
    expect(found.cases.filter(({ origin }) => origin === 'published')).toHaveLength(1);
    expect(found.fines.spread).toMatchObject({ count: 6, least: yuan(5_000), most: yuan(9_000) });
    expect(found.fines.draft).toMatchObject({ fine: yuan(6_000), below: 2, equal: 1, above: 3 });
    expect(found.cases[0]?.shared.map(({ zh }) => zh)).toContain('处罚依据相同');
  });

  it('正在填写的罚款优先于记录中的', async () => {
    const { fines: compared, tierZh } = await similar({ kind: 'bureau' }, { fine: yuan(90_000), tier: 'heavier' });
    expect([compared.draft?.above, compared.draft?.side, tierZh]).toEqual([0, 'above', '从重处罚']);
  });

  it('同案由的业务指导答复随案显示', async () => {
    const { guidance } = await similar({ kind: 'bureau' });
    expect(guidance).toMatchObject([
      { procedure: 'guidance-request', likeness: 'same', answer: requestData.GuidanceAnswered.answer },
    ]);
  });

  it('其他机构的案件看不到；公示以后，只看得到公示的内容', async () => {
    const stranger: Scope = { kind: 'unit', units: ['station-9'], person: 'nobody', procedures: ['published-case'] };
    expect((await similar(stranger)).cases.map(({ origin }) => origin)).toEqual(['published']);
    const [stream = 0] = streams;
    await perform('DocumentServed', '2023-03-16', { ...exampleData.DocumentServed }, stream);
    await perform('DecisionPublished', '2023-03-17', { ...exampleData.DecisionPublished }, stream);
    const [own] = (await similar(stranger)).cases.filter(({ origin }) => origin === 'disclosed');
    expect(own).toMatchObject({
      stream,
      fine: yuan(5_000),
      tierZh: null,
      summary: exampleData.DecisionPublished.summary,
    });
    expect((await similar({ kind: 'none' })).guidance).toEqual([]);
  });
});
