import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs, testBureau } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { allProjections, monthsAgainstRows } from '../../../test/record/projections.ts';
import { addDays, date, type PlainDate } from '../../law/kinds.ts';
import { checkCharacter } from '../../law/uscc.ts';
import type { Database } from '../../record/database/database.ts';
import { rebuild } from '../../record/rebuild.ts';
import type { Outcome } from '../../record/receipt.ts';
import type { BureauRecord } from '../../record/record.ts';
import { verify } from '../../record/verify.ts';
import { businessHistory, findBusiness, findBusinessOn, searchBusinesses } from '../../registry/business.ts';
import { type BusinessRow, importBusinesses } from '../../registry/import-businesses.ts';
import { countRegisteredOn, stockByFiguresOn, totalOf } from '../../registry/stock.ts';
import { exampleData } from './example-data.ts';
import { registrationDuty } from './index.ts';

/** A code that is in order, the same for the same number. */
function codeOf(number: number, kind = '91'): string {
  const start = `${kind}120111MA${String(number).padStart(7, '0')}`;
  return start + checkCharacter(start);
}

const imported = (number: number, more: Partial<BusinessRow> = {}): BusinessRow => ({
  uscc: codeOf(number),
  name: `导入的第${number}号公司`,
  kind: '企业',
  ...more,
});

describe.each(databases())('登记簿随登记行为而变（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let serial = 0;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [registrationDuty], '2023-12-01T10:00:00+08:00');
  });
  afterAll(() => database.close());

  type Act = keyof typeof exampleData;
  const done = async (act: Act, on: string, data: object, stream?: number, without: readonly string[] = []) => {
    const whole: Record<string, unknown> = { ...exampleData[act], ...data };
    for (const name of without) delete whole[name];
    const wish = { procedure: 'registration', act, actor: 'wang', doneOn: date(on), data: whole };
    serial += 1;
    const outcome = await record.perform({ key: `k${serial}`, ...(stream === undefined ? {} : { stream }), wish });
    return outcome.ok && outcome.receipt.proposed ? signed(outcome.receipt.stream, on) : outcome;
  };
  const signed = async (stream: number, on: string): Promise<Outcome> => {
    const answer = { proposal: 1, answer: 'endorse', on: date(on), opinion: '同意' } as const;
    serial += 1;
    await record.perform({ key: `k${serial}-li`, stream, wish: { ...answer, actor: 'li' } });
    return record.perform({ key: `k${serial}-chen`, stream, wish: { ...answer, actor: 'chen' } });
  };
  const granted = async (on: string, kind: string, number: number, more: object = {}) => {
    const named = kind === 'set-up' ? {} : { entityCode: codeOf(number) };
    const why = kind === 'change' ? { changed: ['name'] } : kind === 'deregistration' ? { ground: 'dissolved' } : {};
    const name = `本局的第${number}号公司`;
    const applied = await done('ApplicationReceived', on, { kind, entityName: name, ...named, ...why });
    const entry = { ...exampleData.RegistrationGranted.entry, name, uscc: codeOf(number), ...more };
    const without =
      kind === 'deregistration' ? ['entry', 'licenceDatedOn'] : kind === 'change' ? ['licenceDatedOn'] : [];
    return done('RegistrationGranted', on, { kind, entry, licenceDatedOn: on }, accepted(applied).stream, without);
  };
  const bring = (rows: readonly BusinessRow[], asOf: string) =>
    importBusinesses(database, record, rows, {
      actor: 'wang',
      source: '某某市登记系统',
      asOf: date(asOf),
      onBad: 'none',
    });
  const present = (number: number) => findBusiness(database, testBureau, codeOf(number));

  it('设立即在册，变更留下历史，注销即不在册；每行写明由哪一行为', async () => {
    const { stream, position } = accepted(await granted('2023-03-08', 'set-up', 1));
    expect(await present(1)).toMatchObject({ inRegister: true, establishedOn: '2023-03-08', stream, position });
    accepted(await granted('2023-05-10', 'change', 1, { name: '改名的第1号公司', address: '某某区新路某号' }));
    expect((await searchBusinesses(database, testBureau, '改名的第1号', 5)).map(({ id }) => id)).toEqual([codeOf(1)]);
    expect(await searchBusinesses(database, testBureau, '本局的第1号', 5)).toEqual([]);
    accepted(await granted('2023-08-01', 'deregistration', 1));
    expect(await present(1)).toMatchObject({
      inRegister: false,
      deregisteredOn: '2023-08-01',
      name: '改名的第1号公司',
    });
    const history = await businessHistory(database, testBureau, codeOf(1));
    expect(history.map(({ effect, how, from, until }) => [effect, how, from, until])).toEqual([
      ['establish', 'added', '2023-03-08', '2023-05-09'],
      ['change', 'changed', '2023-05-10', '2023-07-31'],
      ['deregister', 'ended', '2023-08-01', undefined],
    ]);
    expect(await findBusinessOn(database, testBureau, codeOf(1), date('2023-03-07'))).toBeUndefined();
    const before = await findBusinessOn(database, testBureau, codeOf(1), date('2023-05-09'));
    expect([before?.name, before?.inRegister]).toEqual(['本局的第1号公司', true]);
  });

  it('代码不得再用，注销以后不得再办', async () => {
    expect(refusedAs(await granted('2023-08-02', 'set-up', 1))).toBe('registration/code-taken');
    const change = { kind: 'change', entityCode: codeOf(1), changed: ['name'] };
    expect(refusedAs(await done('ApplicationReceived', '2023-08-02', change))).toBe(
      'registration/already-deregistered',
    );
  });

  it('同一批里先后两件：后一件看见前一件所登记的', async () => {
    const name = '同批的公司';
    const wish = (act: Act, data: object) => ({
      procedure: 'registration',
      act,
      actor: 'wang',
      doneOn: date('2023-09-04'),
      data: { ...exampleData[act], ...data },
    });
    const entry = { ...exampleData.RegistrationGranted.entry, name, uscc: codeOf(2) };
    const grant = { entry, licenceDatedOn: '2023-09-04' };
    const outcomes = await record.performAll([
      { key: 'one', wish: wish('ApplicationReceived', { entityName: name }) },
      { key: 'one-granted', follows: 'one', wish: wish('RegistrationGranted', grant) },
      { key: 'two', wish: wish('ApplicationReceived', { entityName: name }) },
      { key: 'two-granted', follows: 'two', wish: wish('RegistrationGranted', grant) },
    ]);
    expect(outcomes.map(refusedAs)).toEqual(['accepted', 'accepted', 'accepted', 'registration/code-taken']);
  });

  it('导入的存量由行为接着写；与行为不符的导入逐行写明，不改登记簿', async () => {
    await bring([imported(10, { address: '旧址' }), imported(11), imported(12)], '2023-06-30');
    accepted(await granted('2023-07-10', 'deregistration', 10));
    const again = await bring(
      [imported(10, { address: '旧址' }), imported(11, { name: '改了名的公司' }), imported(13)],
      '2023-07-31',
    );
    expect(again).toMatchObject({ added: 1, changed: 1, confirmed: 1 });
    const wrong = await bring([imported(1, { name: '别的名称' })], '2023-09-30');
    expect(wrong.differences).toMatchObject([{ row: 1, business: codeOf(1), name: '改名的第1号公司' }]);
    expect(wrong.differences[0]?.zh).toContain('来源为“别的名称”，登记簿为“改名的第1号公司”');
    expect((await present(1))?.name).toBe('改名的第1号公司');
    expect((await businessHistory(database, testBureau, codeOf(1))).at(-1)).toMatchObject({
      how: 'differs',
      source: '某某市登记系统',
      business: { name: '别的名称' },
    });
    expect((await bring([imported(1, { name: '别的名称' })], '2023-10-31')).differences).toEqual([]);
  });

  it('撤销设立登记即不在册，恢复以后又在册', async () => {
    const target = { entityCode: codeOf(11), entityName: '改了名的公司' };
    const { stream } = accepted(await done('RescissionOpened', '2023-09-11', target));
    accepted(await done('RegistrationRescinded', '2023-10-09', {}, stream));
    expect(await present(11)).toMatchObject({ inRegister: false, name: '改了名的公司' });
  });

  it('任何一日，指标之和就是登记簿的行数', async () => {
    const compared: [PlainDate, number, number][] = [];
    for (let day = date('2023-03-01'); day <= '2023-11-30'; day = addDays(day, 3)) {
      const figures = totalOf(await stockByFiguresOn(database, testBureau, day));
      compared.push([day, figures, await countRegisteredOn(database, testBureau, day)]);
    }
    expect(compared.filter(([, figures, rows]) => figures !== rows)).toEqual([]);
    expect(new Set(compared.map(([, figures]) => figures)).size).toBeGreaterThan(3);
    expect(await monthsAgainstRows(database)).toEqual([]);
  });

  it('重建所得与现有登记簿逐行相同；他局的行不动；核验通过', async () => {
    await database.write(async (writer) => {
      await writer.execute(
        `insert into projection.business (bureau, id, uscc, name, kind, in_register, valid_from, acted, stream, position)
         values (1, 'X', 'X', '他局的公司', 'enterprise', true, '2023-01-01', true, 1, 1)`,
      );
    });
    const live = await allProjections(database);
    await rebuild(database, { bureau: testBureau, duties: record.duties, timeline: record.timeline });
    expect(await allProjections(database)).toEqual(live);
    expect(await verify(database, testBureau)).toMatchObject({ ok: true });
  });
});
