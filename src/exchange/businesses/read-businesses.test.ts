import { describe, expect, it } from 'vitest';
import { readBusinesses } from './read-businesses.ts';

describe('读名册', () => {
  it('按列名读各行，空的一格是“没有”，没有的一列不说', async () => {
    const text = '\ufeff统一社会信用代码,名称,主体类型,注销日期\r\n91120111MA0000007E,"某某食品,有限公司",企业,\r\n';
    expect(await readBusinesses(text)).toEqual([
      { uscc: '91120111MA0000007E', name: '某某食品,有限公司', kind: '企业', deregisteredOn: '' },
    ]);
  });

  it.each([
    ['', '文件是空的'],
    ['名称\n某某', '第一行应有列名“主体类型”'],
    ['名称,主体类型,电话\n', '不认识的列名：电话'],
    ['名称,主体类型\n"某某', '有一处引号没有闭合'],
  ])('%j：%s', async (text, zh) => {
    expect(await readBusinesses(text)).toBe(zh);
  });
});
