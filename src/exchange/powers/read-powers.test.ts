import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../../test/shared.ts';
import { date } from '../../law/kinds.ts';
import { readPowers } from './read-powers.ts';

const at = { organ: '某某区市场监督管理局', today: date('2026-11-30') };
const read = (text: string) => readPowers(text, at);

describe('权责清单文件', () => {
  it('随附的样例全部读得出，依据拆为名称和条款，时限带单位', async () => {
    const file = await read(readFileSync(new URL('../../../samples/powers.json', import.meta.url), 'utf8'));
    expect(file.errors).toEqual([]);
    expect(file.powers).toHaveLength(file.rows);
    expect(new Set(file.powers.map(({ item }) => item.kind)).size).toBe(6);
    expect(file.powers.find(({ item }) => item.name === '食品经营许可')?.item).toMatchObject({
      statutoryTerm: 20,
      promisedTerm: 10,
      termUnit: 'working-day',
      active: false,
    });
  });

  it('电子表格存的 CSV：引号里的逗号和换行是内容，没有名称的列进备注，什么也不丢', async () => {
    const file = await read(
      '\ufeff事项编码,职权名称,职权类型,设定依据（法律/法规/规章 条款）,法定时限,备注,监督电话\r\n' +
        'A-1,"对甲、乙,丙的处罚",行政处罚,"《食品安全法》第一百二十四条第一款\n其他规定第五条",90,"说""明",022-1\r\n\r\n',
    );
    expect(file.errors).toEqual([]);
    expect(file.powers[0]?.item).toEqual({
      code: 'A-1',
      name: '对甲、乙,丙的处罚',
      kind: 'penalty',
      instrument: '食品安全法',
      article: '第一百二十四条第一款',
      moreBasis: '其他规定第五条',
      statutoryTerm: 90,
      termUnit: 'calendar-day',
      organ: '某某区市场监督管理局',
      active: true,
      remark: '说"明\n监督电话：022-1',
    });
  });

  it('列名以外还有内容的，这一行有误，不写进备注', async () => {
    const text = '编码,职权名称,职权类型,实施依据\nA-1,甲,行政处罚,某法第一条,\nA-2,乙,丙,行政处罚,某法第二条\n';
    const file = await read(text);
    expect(file.powers.map(({ item }) => item.code)).toEqual(['A-1']);
    expect(file.errors).toEqual([expect.objectContaining({ row: 2, code: 'beyond-headings' })]);
    expect(file.errors[0]?.zh).toContain('“某法第二条”');
  });

  it('每一行的错误写明第几行、哪一项、为什么', async () => {
    const good = { 事项编码: 'A-1', 职权名称: '甲', 职权类型: '行政处罚', 实施依据: '某法第一条' };
    const rows = [
      good,
      { ...good, 事项编码: '' },
      { ...good, 事项编码: 'A-3', 职权类型: '行政指导' },
      { ...good, 事项编码: 'A-4', 实施依据: '' },
      { ...good, 事项编码: 'A-5', 实施依据: '某法' },
      { ...good, 事项编码: 'A-6', 法定时限: '若干日' },
      { ...good, 事项编码: 'A-7', 法定时限: '30日', 承诺时限: '60日' },
      { ...good, 事项编码: 'A-8', 有效期至: '2027-02-30' },
      { ...good, 事项编码: 'A-9', 剔除情形: '无执法相对人' },
      { ...good, 事项编码: 'A-10', 职权类型: '强制', 委托: '某中心' },
      { ...good, 职权名称: '乙' },
      '不是事项',
    ];
    const file = await read(JSON.stringify({ powers: rows }));
    expect(file.powers.map(({ row }) => row)).toEqual([1]);
    expect(file.errors.map(({ row, code }) => [row, code])).toEqual([
      [2, 'field'],
      [3, 'choice'],
      [4, 'basis'],
      [5, 'basis'],
      [6, 'term'],
      [7, 'unlawful'],
      [8, 'day'],
      [9, 'unlawful'],
      [10, 'unlawful'],
      [11, 'repeated'],
      [12, 'field'],
    ]);
    expect(file.errors[3]?.zh).toBe('第5行（A-5）：实施依据“某法”没有写明条款。');
    expect(file.errors[9]?.zh).toBe('第11行（A-1）：事项编码与第1行重复。');
  });

  it.each([
    ['{', '文件不是有效的 JSON，请核对文件是否完整、是否用 UTF-8 编码。'],
    ['{"cases": []}', '文件不是权责清单的格式：应为一个列表，或者一个对象，其 powers 项是事项的列表。'],
    ['', '文件不是权责清单的表格：第一行应为列名，例如事项编码、职权名称、职权类型、实施依据。'],
    ['编码,名称\n"A', '表格中有一处引号没有结束，请核对文件是否完整。'],
  ])('不是清单的文件 %j 一句话说明', async (text, zh) => {
    expect(await read(text)).toEqual({ rows: 0, powers: [], errors: [{ row: 0, field: '', code: 'not-a-table', zh }] });
  });

  it.skipIf(!hasShared)('真实清单摘录：缺编码、缺依据的逐行指出', async () => {
    const file = await read(shared('samples/power-lists.json'));
    expect(file.errors.map(({ row, code }) => [row, code])).toEqual([
      [1, 'basis'],
      [2, 'field'],
      [3, 'basis'],
    ]);
  });
});
