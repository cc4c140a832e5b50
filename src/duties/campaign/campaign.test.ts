import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs, testBureau } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData as activityData } from '../activity/example-data.ts';
import { activityDuty } from '../activity/index.ts';
import { exampleData as caseData } from '../penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData } from './example-data.ts';
import type { CampaignFacts } from './facts.ts';
import { campaignDuty } from './index.ts';
import { campaign } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(campaign.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe.each(databases())('标记任何职责的事项（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [penaltyCaseDuty, activityDuty, campaignDuty]);
  }, 60_000);
  afterAll(() => database.close());

  const ask = (procedure: string, act: string, data: object, stream?: number, actor = 'wang') => {
    key += 1;
    const wish = { procedure, act, actor, doneOn: date('2019-05-06'), data: { ...data } };
    return record.perform({ key: `p${key}`, wish, ...(stream === undefined ? {} : { stream }) });
  };
  const launched = async () =>
    accepted(await ask('campaign', 'CampaignLaunched', exampleData.CampaignLaunched, undefined, 'chu')).stream;

  it('两边都有关联，后来的行为不必再看它们；撤销以后不再计算', async () => {
    const stream = await launched();
    const theCase = accepted(await ask('penalty-case', 'ClueReceived', caseData.ClueReceived)).stream;
    const theActivity = accepted(await ask('activity', 'ActivityPlanned', activityData.ActivityPlanned)).stream;
    const tag = (item: number) => ask('campaign', 'MatterTagged', { item }, stream);
    accepted(await tag(theCase));
    accepted(await tag(theActivity));
    expect(refusedAs(await tag(theCase))).toBe('campaign/tagged-already');
    expect(refusedAs(await tag(stream))).toBe('campaign/not-taggable');
    expect(refusedAs(await tag(999_999))).toBe('campaign/matter-unknown');

    const matter = await record.findMatter(stream);
    expect([matter?.links, matter?.listed]).toEqual([[], [theCase, theActivity]]);
    const [row] = await database.query<{ links: number[] }>(
      'select links from projection.matter where bureau = $1 and stream = $2',
      [testBureau, stream],
    );
    expect(row?.links.map(Number)).toEqual([theCase, theActivity]);

    accepted(await ask('campaign', 'TagWithdrawn', { item: theActivity, reason: '不属于本次行动。' }, stream));
    expect(((await record.findMatter(stream))?.facts as CampaignFacts | undefined)?.tagged).toEqual([theCase]);
    const [counted] = await database.query<{ total: number }>(
      "select sum(value)::int as total from projection.figure_row where indicator = 'campaign-matters'",
    );
    expect(counted?.total).toBe(1);
  });
});
