import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { errorsIn } from '../../record/validate.ts';
import { decisionTermOf, issueTermOf } from './choices.ts';
import { publications } from './disclosure.ts';
import { exampleData } from './example-data.ts';
import type { LicenceFacts } from './facts.ts';
import { licenceDuty } from './index.ts';
import { licence } from './procedure.ts';

function granted(partyKind: string): Rehearsal {
  const rehearsal = new Rehearsal(licenceDuty);
  const doIt = (act: keyof typeof exampleData, day: string, more: object = {}) =>
    expect(rehearsal.perform({ act, doneOn: date(day), data: { ...exampleData[act], ...more } })).toBeNull();
  doIt('ApplicationReceived', '2023-03-06', { partyKind, partyName: '某某' });
  doIt('ApplicationAccepted', '2023-03-06');
  doIt('LicenceGranted', '2023-03-31');
  doIt('LicencePublished', '2023-04-03');
  return rehearsal;
}

describe('示例数据', () => {
  it.each(Object.entries(licence.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('期限的种类', () => {
  it('联合办理的不论事项都是四十五日', () => {
    expect([decisionTermOf('food-business', true), decisionTermOf('food-business', false)]).toEqual([
      'joint',
      'food-business',
    ]);
  });

  it('药品零售的决定按一般期限，发证按自己的期限', () => {
    expect([decisionTermOf('drug-retail', false), issueTermOf('drug-retail')]).toEqual(['general', 'drug-retail']);
  });
});

describe('公开', () => {
  it('写明许可内容和文号', () => {
    const { matter } = granted('organisation');
    const [shown] = matter ? publications(matter.facts as LicenceFacts, matter as never) : [];
    expect(shown?.content).toMatchObject({ party: '某某', validUntil: '2028-03-30', state: 'granted' });
    expect(shown?.title).toBe('准予某某计量标准器具核准');
  });

  it('不写自然人的姓名', () => {
    const { matter } = granted('person');
    const shown = matter ? publications(matter.facts as LicenceFacts, matter as never) : [];
    expect([shown[0]?.title, shown[0]?.content.party]).toEqual(['准予自然人计量标准器具核准', '自然人']);
  });
});

describe.each(databases())('变更、延续与原许可（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [licenceDuty]);
  }, 60_000);
  afterAll(() => database.close());

  const ask = (act: keyof typeof exampleData, on: string, more: object = {}, stream?: number) => {
    key += 1;
    const wish = { procedure: 'licence', act, actor: 'li', doneOn: date(on), data: { ...exampleData[act], ...more } };
    return record.perform({ key: `l${key}`, wish, ...(stream === undefined ? {} : { stream }) });
  };
  const change = (priorLicence: number) => ask('ApplicationReceived', '2023-04-10', { kind: 'change', priorLicence });

  it('原许可有效才能变更', async () => {
    const { stream } = accepted(await ask('ApplicationReceived', '2023-03-06'));
    expect(refusedAs(await change(stream))).toBe('licence/prior-not-in-force');
  });
});
