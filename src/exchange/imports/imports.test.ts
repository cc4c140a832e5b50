import { describe, expect, it } from 'vitest';
import { date } from '../../law/kinds.ts';
import { readBusinesses } from '../businesses/read-businesses.ts';
import { csvText } from '../files/csv.ts';
import { textOf } from '../files/file-text.ts';
import { readPowers } from '../powers/read-powers.ts';
import { titleAt } from '../published-cases/field-titles.ts';
import { readCases } from '../published-cases/read-cases.ts';
import { businessesKind } from './businesses.ts';
import { postsThatImport } from './import-kind.ts';
import { importKinds } from './index.ts';
import { penaltiesKind } from './penalties.ts';
import { powersKind } from './powers.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (given: Uint8Array): string | undefined => {
  const text = textOf(given);
  return typeof text === 'string' ? undefined : text.code;
};

describe('导入的种类', () => {
  it('样表由读文件的一方读得出：列名都认识，样例没有错误', async () => {
    expect(await readBusinesses(businessesKind.template.text)).toEqual([]);
    const row = businessesKind.fields.map(({ name }) => (name === '主体类型' ? '企业' : '某某'));
    const filled = `${businessesKind.template.text}${row.join(',')}\n`;
    expect(await readBusinesses(filled)).toMatchObject([{ name: '某某', kind: '企业', since: '某某' }]);
    const power = ['A-1', '某职权', '行政处罚'];
    const list = `${powersKind.template.text}${power.join(',')},,,某法第一条\n`;
    const [headings = ''] = powersKind.template.text.split('\r\n');
    expect(headings.split(',').slice(3, 5)).toEqual(['子项', '实施依据']);
    expect((await readPowers(list, { organ: '某局', today: date('2026-01-12') })).rows).toBe(1);
    const cases = await readCases(penaltiesKind.template.text, date('2026-01-12'));
    expect([cases.rows, cases.errors]).toEqual([1, []]);
  });

  it('谁能导入，由导入所成的行为决定', () => {
    expect(importKinds.map((kind) => [kind.id, postsThatImport(kind)])).toEqual([
      ['businesses', ['case-handler', 'unit-head', 'statistician']],
      ['powers', ['legal-reviewer', 'review-head', 'unit-head']],
      ['penalties', ['case-handler', 'legal-reviewer', 'supervisor', 'statistician']],
    ]);
  });

  it('不是文本、不是 UTF-8、空的文件，各有代码', () => {
    expect(textOf(bytes('\ufeff名称,主体类型\n'))).toContain('名称');
    expect(codeOf(bytes(''))).toBe('import/empty-file');
    expect(codeOf(bytes(' \n'))).toBe('import/empty-file');
    expect(codeOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1]))).toBe('import/not-a-text');
    expect(codeOf(new Uint8Array([0x41, 0, 0x42]))).toBe('import/not-a-text');
    expect(codeOf(new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6]))).toBe('import/not-utf8'); // 名称, as GBK writes it
  });

  it('错误的项目以中文名称指出', () => {
    expect(titleAt('goods/1/cost')).toBe('货物第2行 · 进价');
    expect(titleAt('party/name')).toBe('当事人 · 当事人名称');
    expect(titleAt('judge')).toBe('judge');
  });

  it('写出的表格：引号、逗号、换行照存，不成公式', () => {
    expect(csvText([['a,b', '说"明"', '=1+1']])).toBe(`\ufeff"a,b","说""明""",'=1+1\r\n`);
  });
});
