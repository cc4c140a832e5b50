import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BusinessRow, type DrawFile, type OfficerRow, writeDrawFile } from './draw-file.ts';
import { businesses, drawn } from './draws-to-test.ts';
import { verifyDraw, verifyDrawText } from './verify-draw.ts';

describe('核验', () => {
  const file = drawn();
  const text = writeDrawFile(file);

  it('原样的文件核验通过', () => {
    expect(verifyDrawText(text).ok).toBe(true);
    expect(JSON.parse(text)).toEqual(file);
  });

  it('改动任何一个字节，核验都不通过，并指出位置', () => {
    const bytes = Buffer.from(text, 'utf8');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        const outcome = verifyDrawText(changed.toString('utf8'));
        return !outcome.ok && outcome.zh.length > 0;
      }),
      { seed: 38, numRuns: 300 },
    );
  });

  it.each([
    [
      '一户的信用等级',
      (copy: DrawFile) => ((copy.businesses.rows[250] as BusinessRow)[2] = 'A'),
      'businesses/rows/201-300',
    ],
    ['删去一户', (copy: DrawFile) => copy.businesses.rows.splice(7, 1), 'businesses/count'],
    ['一名人员的任务数', (copy: DrawFile) => ((copy.officers.rows[3] as OfficerRow)[2] = 9), 'officers/rows/1-20'],
    ['一条回避', (copy: DrawFile) => ((copy.recusals.rows[0] as string[])[1] = 'B000000'), 'recusals/rows/1-2'],
    ['一段的散列值', (copy: DrawFile) => (copy.businesses.chunks[2] = '0'.repeat(64)), 'businesses/chunks/3'],
    ['名单的散列值', (copy: DrawFile) => (copy.businesses.hash = '0'.repeat(64)), 'businesses/hash'],
    ['每户人数', (copy: DrawFile) => (copy.parameters.perBusiness = 3), 'frame'],
    ['一项承诺', (copy: DrawFile) => ((copy.commitments[1] as { hash: string }).hash = '0'.repeat(64)), 'frame'],
    [
      '一方的投入',
      (copy: DrawFile) => ((copy.contributions[2] as { value: string }).value = '0'.repeat(64)),
      'contributions/3',
    ],
    ['种子', (copy: DrawFile) => (copy.seed = '0'.repeat(64)), 'seed'],
    [
      '结果中的一户',
      (copy: DrawFile) => ((copy.result.rows[6] as DrawFile['result']['rows'][number])[1] = 'B000399'),
      'result/rows/7',
    ],
    [
      '结果中的人员',
      (copy: DrawFile) => ((copy.result.rows[9] as DrawFile['result']['rows'][number])[4] = ['O000000', 'O000001']),
      'result/rows/10',
    ],
    ['删去最后一行结果', (copy: DrawFile) => copy.result.rows.pop(), 'result/rows/32'],
    ['多一个项目', (copy: DrawFile) => Object.assign(copy, { note: '附记' }), 'note'],
  ])('改动%s', (_, change, at) => {
    const copy = structuredClone(file);
    change(copy);
    expect(verifyDraw(copy)).toMatchObject({ at, zh: expect.stringMatching(/\p{Script=Han}/u) });
  });

  it('连名单带散列一起改的，事前承诺值不符；连承诺值也改的，种子不符', () => {
    const forged = drawn({ businesses: businesses(396) });
    expect(verifyDraw({ ...forged, frame: file.frame })).toMatchObject({ at: 'frame' });
    expect(verifyDraw({ ...forged, seed: file.seed })).toMatchObject({ at: 'seed' });
  });

  it('空格、换行也不能增减', () => {
    expect(verifyDrawText(text.replace('"round":1', '"round": 1'))).toMatchObject({ ok: false, at: '第5行第9个字符' });
    expect(verifyDrawText('{')).toMatchObject({ ok: false });
  });
});
