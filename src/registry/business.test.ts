import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, testParts } from '../../test/record/bureau-for-tests.ts';
import { databases } from '../../test/record/databases.ts';
import { registrationDuty } from '../duties/registration/index.ts';
import { date } from '../law/kinds.ts';
import { checkCharacter } from '../law/uscc.ts';
import type { Database } from '../record/database/database.ts';
import { migrate } from '../record/migrate.ts';
import { BureauRecord } from '../record/record.ts';
import { businessHistory, findBusiness, findBusinessOn, searchBusinesses } from './business.ts';
import { type BusinessRow, type ImportOptions, importBusinesses } from './import-businesses.ts';

const options = { actor: 'wang', source: '市场主体登记系统', asOf: date('2019-11-30'), onBad: 'keep-good' } as const;

/** A code that is in order, the same for the same number. */
function codeOf(number: number): string {
  const start = `91120111MA${String(number).padStart(7, '0')}`;
  return start + checkCharacter(start);
}

const xinyuan: BusinessRow = {
  uscc: codeOf(1),
  internalNumber: '120111000000001',
  name: '天津鑫源食品有限公司',
  kind: '企业',
  address: '西青区中北镇星光路1号',
  establishedOn: '2016-05-04',
  creditClass: 'A',
};
const stall: BusinessRow = { internalNumber: '120111600000002', name: '西青区鑫源早点铺', kind: '个体工商户' };

describe.each(databases())('经营主体 on $name', (kind) => {
  let database: Database;
  /** Each test has a bureau, and with it an empty register, of its own. */
  let bureau = 0;
  let record: BureauRecord;
  const bring = (rows: readonly BusinessRow[], more: Partial<ImportOptions> = {}) =>
    importBusinesses(database, record, rows, { ...options, ...more });
  const on = (id: string, day: string) => findBusinessOn(database, bureau, id, date(day));
  const namesFor = async (text: string, limit = 10) =>
    (await searchBusinesses(database, bureau, text, limit)).map((found) => found.name);

  beforeAll(async () => {
    database = await kind.open();
    await migrate(database);
  });
  beforeEach(async () => {
    bureau += 1;
    record = await BureauRecord.open(database, { ...testParts([registrationDuty]), bureau });
    const data = { name: '某某区市场监督管理局', code: '120111', prefix: '某某市监', algorithm: 'sha256' };
    const founding = { procedure: 'bureau', act: 'BureauFounded', actor: 'yang', doneOn: date('2018-12-01'), data };
    accepted(await record.perform({ key: 'founding', wish: founding }));
  });
  afterAll(() => database.close());

  it('keeps two imports apart that begin at the same place of the record', async () => {
    const [one, other] = await Promise.all([bring([xinyuan]), bring([stall], { source: '另一名册' })]);
    expect([one.added, other.added, one.stream === other.stream]).toEqual([1, 1, false]);
    for (const { stream } of [one, other])
      expect((await record.actsOf(stream ?? 0)).map(({ type }) => type)).toEqual([
        'RegisterImportBegun',
        'RegisterRowsEntered',
        'RegisterImportEnded',
      ]);
  });

  it('knows a business from the day of the data on, with its source', async () => {
    expect(await bring([xinyuan, stall])).toEqual({
      rows: 2,
      acts: 3,
      added: 2,
      changed: 0,
      confirmed: 0,
      differences: [],
      errors: [],
      stream: 2,
    });
    expect(await on(codeOf(1), '2019-11-29')).toBeUndefined();
    expect(await on(codeOf(1), '2019-11-30')).toEqual({
      id: codeOf(1),
      uscc: codeOf(1),
      internalNumber: '120111000000001',
      name: '天津鑫源食品有限公司',
      kind: 'enterprise',
      address: '西青区中北镇星光路1号',
      establishedOn: '2016-05-04',
      creditClass: 'A',
      inRegister: true,
      source: '市场主体登记系统',
      asOf: '2019-11-30',
      from: '2019-11-30',
      stream: 2,
      position: 3,
    });
    expect(await findBusinessOn(database, bureau + 1, codeOf(1), date('2019-11-30'))).toBeUndefined();
  });

  it('is found by its code and by its internal number', async () => {
    await bring([xinyuan, stall]);
    for (const number of [codeOf(1), '120111000000001'])
      expect((await findBusiness(database, bureau, number))?.name).toBe(xinyuan.name);
    expect((await findBusiness(database, bureau, '120111600000002'))?.kind).toBe('individual-business');
    expect(await findBusiness(database, bureau, '120111600000003')).toBeUndefined();
  });

  it('is searched for by any part of a code or number, four characters and more; those that begin so come first', async () => {
    await bring([xinyuan, stall]);
    const code = codeOf(1);
    for (const part of [code, code.slice(0, 6), code.slice(-4), code.slice(7, 13), code.slice(5).toLowerCase()])
      expect(await namesFor(part), part).toContain(xinyuan.name);
    expect(await namesFor('600000002')).toEqual([stall.name]);
    expect(await namesFor(code.slice(-3))).toEqual([]);
    expect(await searchBusinesses(database, bureau + 1, code.slice(-4), 10)).toEqual([]);
  });

  it('keeps what was so before a change', async () => {
    await bring([xinyuan]);
    const renamed = { ...xinyuan, name: '天津鑫源饮料有限公司', since: '2020-03-15' };
    const result = await bring([renamed], { asOf: date('2020-03-31') });
    expect([result.changed, result.errors]).toEqual([1, []]);
    expect((await on(codeOf(1), '2020-03-14'))?.name).toBe('天津鑫源食品有限公司');
    expect((await on(codeOf(1), '2020-03-15'))?.name).toBe('天津鑫源饮料有限公司');
    const history = await businessHistory(database, bureau, codeOf(1));
    expect(history.map(({ from, until }) => [from, until])).toEqual([
      ['2019-11-30', '2020-03-14'],
      ['2020-03-15', undefined],
    ]);
    expect(await namesFor('食品')).toEqual([]);
    expect(await namesFor('饮料')).toEqual(['天津鑫源饮料有限公司']);
  });

  it('changes nothing by the same import twice, and counts what it confirms', async () => {
    await bring([xinyuan, stall]);
    expect(await bring([xinyuan, stall])).toMatchObject({ added: 0, changed: 0, confirmed: 2 });
    await bring([xinyuan], { asOf: date('2020-01-31') });
    const history = await businessHistory(database, bureau, codeOf(1));
    expect(history.map(({ from, asOf }) => [from, asOf])).toEqual([['2019-11-30', '2019-11-30']]);
  });

  it('puts right what the same day brought wrong', async () => {
    await bring([xinyuan]);
    expect(await bring([{ ...xinyuan, address: '西青区中北镇星光路2号' }])).toMatchObject({ changed: 1, errors: [] });
    const history = await businessHistory(database, bureau, codeOf(1));
    expect(history.map(({ business }) => business.address)).toEqual(['西青区中北镇星光路1号', '西青区中北镇星光路2号']);
    expect((await on(codeOf(1), '2019-11-30'))?.address).toBe('西青区中北镇星光路2号');
  });

  it('does not let older data overwrite newer', async () => {
    await bring([xinyuan]);
    const old = { ...xinyuan, name: '旧名称' };
    expect((await bring([old], { asOf: date('2019-06-30') })).errors).toMatchObject([
      { row: 1, code: 'older-than-known' },
    ]);
    expect((await bring([xinyuan], { asOf: date('2019-06-30') })).errors).toEqual([]);
    expect(await findBusiness(database, bureau, codeOf(1))).toMatchObject({ name: xinyuan.name, asOf: '2019-11-30' });
  });

  it('keeps its identity when an old number is given a code', async () => {
    await bring([stall]);
    const coded = { ...stall, uscc: codeOf(2) };
    expect(await bring([coded], { asOf: date('2019-12-31') })).toMatchObject({ changed: 1, errors: [] });
    const found = await findBusiness(database, bureau, codeOf(2));
    expect(found?.id).toBe('120111600000002');
    expect(await businessHistory(database, bureau, '120111600000002')).toHaveLength(2);
  });

  it('leaves alone what the source has no column for, and clears what it says is empty', async () => {
    await bring([xinyuan]);
    const { address: _, ...withoutAddress } = xinyuan;
    await bring([{ ...withoutAddress, creditClass: '' }], { asOf: date('2019-12-31') });
    const found = await findBusiness(database, bureau, codeOf(1));
    expect([found?.address, found?.creditClass]).toEqual(['西青区中北镇星光路1号', undefined]);
  });

  it('names row, field and reason of each bad row and keeps the good ones', async () => {
    const result = await bring([
      { ...xinyuan, uscc: '91120111MA000000IO' },
      stall,
      { name: ' ', kind: '公司' },
      { ...stall, name: '重复', internalNumber: '120111600000002' },
      { ...xinyuan, establishedOn: '2019-02-30', deregisteredOn: '2019-12-01' },
      { ...xinyuan, establishedOn: '2019-02-03', deregisteredOn: '2019-02-02' },
      { ...xinyuan, name: '有\0字符' },
    ]);
    expect(result.errors.map(({ row, field, code }) => [row, field, code])).toEqual([
      [1, 'uscc', 'uscc-letter'],
      [3, 'kind', 'kind-unknown'],
      [3, 'name', 'name-missing'],
      [3, 'uscc', 'number-missing'],
      [4, 'internalNumber', 'repeated'],
      [5, 'establishedOn', 'not-a-day'],
      [5, 'deregisteredOn', 'after-data'],
      [6, 'deregisteredOn', 'deregistered-before-established'],
      [7, 'name', 'text-unusable'],
    ]);
    expect(result.errors.find(({ row }) => row === 4)?.zh).toContain('第2行');
    expect([result.added, await namesFor('鑫源')]).toEqual([1, ['西青区鑫源早点铺']]);
  });

  it('leaves the register as it was where one bad row forbids all', async () => {
    await bring([stall]);
    const bad = await bring([xinyuan, { ...stall, uscc: '123' }], { onBad: 'none' });
    expect(bad).toMatchObject({ rows: 2, added: 0, confirmed: 0, errors: [{ row: 2, field: 'uscc' }] });
    expect(await findBusiness(database, bureau, codeOf(1))).toBeUndefined();
    const clash = { ...xinyuan, internalNumber: stall.internalNumber };
    await bring([{ ...stall, uscc: codeOf(2) }], { asOf: date('2019-12-31') });
    const late = await bring([{ ...xinyuan, uscc: codeOf(3), internalNumber: '' }, clash], { onBad: 'none' });
    expect(late).toMatchObject({ added: 0, errors: [{ row: 2, field: 'internalNumber', code: 'number-taken' }] });
    expect(await findBusiness(database, bureau, codeOf(3))).toBeUndefined();
    expect(await bring([xinyuan], { onBad: 'none' })).toMatchObject({ added: 1, errors: [] });
  });

  it('finds any part of a name and the beginning of a code or number, the closest first', async () => {
    const names = ['鑫源', '鑫源食品', '天津鑫源食品有限公司', '源鑫贸易', '鑫大源小', 'ＡＢ便利店（西青）'];
    await bring(names.map((name, index) => ({ uscc: codeOf(index + 10), name, kind: '企业' })));
    expect(await namesFor('鑫源')).toEqual(['鑫源', '鑫源食品', '天津鑫源食品有限公司']);
    expect(await namesFor('鑫源', 2)).toEqual(['鑫源', '鑫源食品']);
    expect(await namesFor('源')).toHaveLength(5);
    expect(await namesFor('食品有限')).toEqual(['天津鑫源食品有限公司']);
    expect(await namesFor('ab便利店 (西')).toEqual(['ＡＢ便利店（西青）']);
    expect(await namesFor(codeOf(11).slice(0, 17).toLowerCase())).toEqual(['鑫源食品']);
    expect(await namesFor(codeOf(11))).toEqual(['鑫源食品']);
    expect(await namesFor('9112')).toHaveLength(6);
    for (const text of ['', ' 　', '鑫源%', '不存在']) expect(await namesFor(text)).toEqual([]);
  });

  it('does not take pairs that stand apart for the words between them', async () => {
    await bring([{ uscc: codeOf(20), name: '甲乙与乙丙', kind: '企业' }]);
    expect([await namesFor('甲乙丙'), await namesFor('乙与乙丙')]).toEqual([[], ['甲乙与乙丙']]);
  });

  it('brings more rows than one batch holds, and finds one among them', async () => {
    const rows = Array.from({ length: 5_003 }, (_, index) => ({
      uscc: codeOf(index),
      name: `第${index}号商店`,
      kind: index % 2 === 0 ? '企业' : '个体工商户',
    }));
    const [bad] = [{ ...rows[5_001], uscc: 'x', name: '坏行', kind: '企业' }];
    const result = await bring([...rows, bad]);
    expect(result).toMatchObject({ added: 5_003, errors: [{ row: 5_004, field: 'uscc' }] });
    expect(await namesFor('第5002号')).toEqual(['第5002号商店']);
    await bring([{ uscc: codeOf(6_000), name: '商店', kind: '企业' }]);
    const many = await namesFor('商店');
    expect([many[0], many.length]).toEqual(['商店', 10]);
  });
});
