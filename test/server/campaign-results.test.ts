import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleData as activityData } from '../../src/duties/activity/example-data.ts';
import { activityDuty } from '../../src/duties/activity/index.ts';
import { exampleData as campaignData } from '../../src/duties/campaign/example-data.ts';
import { campaignDuty } from '../../src/duties/campaign/index.ts';
import { exampleData as screeningData } from '../../src/duties/clue-screening/example-data.ts';
import { clueScreeningDuty } from '../../src/duties/clue-screening/index.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { date } from '../../src/law/kinds.ts';
import type { Scope } from '../../src/people/permission.ts';
import type { Database } from '../../src/record/database/database.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { campaignResults } from '../../src/server/queries/campaign-results.ts';
import { accepted, openFounded, testBureau } from '../record/bureau-for-tests.ts';
import { databases } from '../record/databases.ts';

describe.each(databases())('专项行动的结果由所标记的事项计算（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [penaltyCaseDuty, activityDuty, clueScreeningDuty, campaignDuty]);
  }, 60_000);
  afterAll(() => database.close());

  const perform = async (procedure: string, act: string, on: string, data: object, stream?: number, actor = 'wang') => {
    key += 1;
    const wish = { procedure, act, actor, doneOn: date(on), data: { ...data } };
    return accepted(await record.perform({ key: `r${key}`, wish, ...(stream === undefined ? {} : { stream }) })).stream;
  };
  const results = async (stream: number, scope: Scope = { kind: 'bureau' }) => {
    const matter = await record.findMatter(stream);
    if (!matter) throw new Error('没有专项行动');
    return campaignResults({ database, record, bureau: testBureau }, { scope }, matter);
  };

  it('只计标记的事项在行动期间的数；结束以后不再变化；看不到的只说有几件', async () => {
    const stream = await perform(
      'campaign',
      'CampaignLaunched',
      '2019-03-28',
      campaignData.CampaignLaunched,
      undefined,
      'chu',
    );
    const screen = (visits: number, on: string) =>
      perform('clue-screening', 'BusinessesScreened', on, { ...screeningData.BusinessesScreened, visits });
    const tagged = [await screen(700, '2019-05-06'), await screen(500, '2019-06-03'), await screen(90, '2020-02-03')];
    await screen(33, '2019-05-07');
    const activity = await perform('activity', 'ActivityPlanned', '2019-05-06', activityData.ActivityPlanned);
    for (const item of [...tagged, activity]) await perform('campaign', 'MatterTagged', '2020-03-02', { item }, stream);

    const counted = await results(stream);
    expect(counted).toMatchObject({ from: '2019-04-01', until: '2019-12-31', tagged: 4, hidden: 0 });
    expect(counted.procedures).toEqual([
      { procedure: 'clue-screening', procedureZh: '涉黑涉恶线索筛查', count: 3 },
      { procedure: 'activity', procedureZh: '宣传、宣讲等活动', count: 1 },
    ]);
    expect(counted.figures).toEqual([
      { indicator: 'businesses-screened', category: 'market', unit: '户', value: 1200, acts: 2 },
    ]);

    await perform('campaign', 'CampaignSummarised', '2020-03-03', campaignData.CampaignSummarised, stream, 'chu');
    await perform('campaign', 'CampaignClosed', '2020-03-04', campaignData.CampaignClosed, stream, 'chu');
    await perform('activity', 'SessionHeld', '2019-05-10', activityData.SessionHeld, activity);
    expect((await results(stream)).figures).toEqual(counted.figures);

    const stranger: Scope = { kind: 'unit', units: ['station-9'], person: 'nobody', procedures: [] };
    expect(await results(stream, stranger)).toMatchObject({ tagged: 4, hidden: 4, procedures: [], figures: [] });
  });
});
