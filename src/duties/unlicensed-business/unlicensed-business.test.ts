import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData as measureData } from '../coercive-measure/example-data.ts';
import { coerciveMeasureDuty } from '../coercive-measure/index.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { isOurs } from './choices.ts';
import { exampleData } from './example-data.ts';
import { unlicensedBusinessDuty } from './index.ts';
import { unlicensedBusiness } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(unlicensedBusiness.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('由谁查处', () => {
  it('无照的和提供条件的归本局，不论由谁许可', () => {
    expect([isOurs('unregistered', 'not-needed'), isOurs('aiding', 'other')]).toEqual([true, true]);
  });

  it('无证的看由谁许可，没有规定的不归本局', () => {
    expect(['ours', 'other', 'undetermined'].map((who) => isOurs('both', who as 'ours'))).toEqual([true, false, false]);
  });
});

describe.each(databases())('关联的案件和措施（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [penaltyCaseDuty, coerciveMeasureDuty, unlicensedBusinessDuty]);
  }, 60_000);
  afterAll(() => database.close());

  const ask = (procedure: string, act: string, data: object, stream?: number) => {
    key += 1;
    const wish = {
      procedure,
      act,
      actor: 'wang',
      officers: ['wang', 'zhao'],
      doneOn: date('2023-03-02'),
      data: { ...data },
    };
    return record.perform({ key: `u${key}`, wish, ...(stream === undefined ? {} : { stream }) });
  };
  const perform = async (act: keyof typeof exampleData, stream?: number, data: object = {}) =>
    accepted(await ask('unlicensed-business', act, { ...exampleData[act], ...data }, stream));

  const verified = async () => {
    const { stream } = await perform('ClueReceived');
    await perform('SiteVerified', stream);
    return stream;
  };

  it('转立案查处，登记一件案件线索，核查期限自当日起', async () => {
    const stream = await verified();
    await perform('ViolationSuspected', stream);
    const clue = await record.findMatter(record.head.position);
    expect(clue).toMatchObject({ procedure: 'penalty-case', state: 'verifying' });
    expect(clue?.facts).toMatchObject({ partyName: '某某', source: 'inspection', field: 'registration' });
    expect(clue?.clocks.map(({ clock, startedOn }) => [clock, startedOn])).toEqual([['clue-verify', '2023-03-02']]);
    expect((await record.findMatter(stream))?.state).toBe('investigated');
  });

  it('只能关联依本办法实施的查封、扣押', async () => {
    const stream = await verified();
    const seize = async (basis: string) => {
      const urgent = { basis, emergency: true, urgency: '货物正在装车转移' };
      key += 1;
      const wish = {
        procedure: 'coercive-measure',
        act: 'MeasureImposed',
        actor: 'wang',
        officers: ['wang', 'zhao'],
        doneOn: date('2023-03-02'),
        doneAt: '10:00',
        data: { ...measureData.MeasureImposed, ...urgent },
      };
      return accepted(await record.perform({ key: `m${key}`, wish })).stream;
    };
    const other = await ask(
      'unlicensed-business',
      'MeasureLinked',
      { measure: await seize('food-safety-law') },
      stream,
    );
    expect(other).toMatchObject({ refusal: { code: 'unlicensed-business/wrong-measure' } });
    const measure = await seize('unlicensed-business-2017');
    await perform('MeasureLinked', stream, { measure });
    expect((await record.findMatter(stream))?.links).toContain(measure);
  });
});
