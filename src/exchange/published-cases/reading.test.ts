import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../../test/shared.ts';
import { citedArticles } from '../../law/cited-articles.ts';
import { readAmount, splitColumns } from './amounts.ts';
import { parseDocumentNumber } from './document-number.ts';
import { normaliseScan, readDay } from './scan-text.ts';
import { statedStrengths } from './stated-strengths.ts';

describe('扫描文字的整理', () => {
  it.each([
    ['⒛', '20'],
    ['zO', '20'],
    ['⒛23年3月l5日', '2023年3月15日'],
    ['zO23年', '2023年'],
    ['海 南 市监强 制〔⒛23〕 03 号', '海南市监强制〔2023〕03号'],
    ['行 政 处 罚 决 定 书', '行政处罚决定书'],
    ['２０２３年', '2023年'],
    ['⒊月', '3月'],
  ])('%s 读作 %s', (noise, plain) => expect(normaliseScan(noise)).toBe(plain));

  it.each([['ZO牌手表'], ['GB 2763-2021'], ['Oil No 5'], ['1 0.96'], ['MTSPCJ231278']])('不改动 %s', (text) =>
    expect(normaliseScan(text)).toBe(text),
  );

  it.each([
    ['2023-03-15', '2023-03-15'],
    ['⒛23年3月l5日', '2023-03-15'],
    ['2019-02-30', undefined],
    ['2019年2月30日', undefined],
    ['二月', undefined],
  ])('日期 %s → %s', (text, day) => expect(readDay(text)).toBe(day));
});

describe('文号', () => {
  it.each([
    ['渝涪陵市监处罚〔2024〕951号', { organ: '渝涪陵', word: '处罚', year: 2024, brackets: '〔〕', serial: '951' }],
    ['渝万州市监处字〔2023〕497号', { organ: '渝万州', word: '处字', year: 2023, brackets: '〔〕', serial: '497' }],
    ['昌市市监处罚〔2023〕109号', { organ: '昌市', word: '处罚', year: 2023, brackets: '〔〕', serial: '109' }],
    ['广市监处罚〔2024〕03033号', { organ: '广', word: '处罚', year: 2024, brackets: '〔〕', serial: '03033' }],
    ['合市监处〔2021〕1号', { organ: '合', word: '处', year: 2021, brackets: '〔〕', serial: '1' }],
    ['浏市监先登[2025]0000541号', { organ: '浏', word: '先登', year: 2025, brackets: '[]', serial: '0000541' }],
    ['海 南市监询 通〔⒛23〕6号', { organ: '海南', word: '询通', year: 2023, brackets: '〔〕', serial: '6' }],
    ['津西市监罚字〔2019〕31号', { organ: '津西', word: '罚字', year: 2019, brackets: '〔〕', serial: '31' }],
  ])('%s', (text, parts) => expect(parseDocumentNumber(text)).toEqual({ ok: true, ...parts }));

  it('序号辨认不清的，说明辨认不清，其余部分照读', () => {
    expect(parseDocumentNumber('海南市监处罚〔2023〕□号')).toEqual({
      ok: false,
      code: 'serial-unreadable',
      organ: '海南',
      word: '处罚',
      year: 2023,
      brackets: '〔〕',
    });
  });

  it.each([['处罚决定'], ['某市监处罚〔2023]5号'], ['某市监处罚〔23〕5号'], ['某市监处罚〔2023〕五号'], ['']])(
    '“%s”不是文号',
    (text) => expect(parseDocumentNumber(text)).toEqual({ ok: false, code: 'shape' }),
  );

  describe.skipIf(!hasShared)('收集到的样式（没有参考资料时跳过）', () => {
    const { patterns } = hasShared
      ? (JSON.parse(shared('samples/doc-number-patterns.json')) as { patterns: { example: string; bureau: string }[] })
      : { patterns: [] };

    it('全部可读，只有扫描件的一个序号读不出', () => {
      const unread = patterns.filter(({ example }) => !parseDocumentNumber(example).ok);
      expect(unread.map(({ bureau }) => bureau)).toEqual(['(乌海市)海南区市场监督管理局']);
      expect(patterns.length).toBeGreaterThan(10);
    });
  });
});

describe('金额', () => {
  it.each<[string | number, object]>([
    [14252.82, { fen: 1_425_282 }],
    ['14,252.82元', { fen: 1_425_282 }],
    ['0.96万元', { fen: 960_000 }],
    ['1.000001万元', { fen: 1_000_001 }],
    [0, { fen: 0 }],
    ['**元', { masked: true }],
    ['＊＊万元', { masked: true }],
    [-1, { unreadable: true }],
    [0.001, { unreadable: true }],
    ['壹万元', { unreadable: true }],
    ['', { unreadable: true }],
  ])('%s', (text, amount) => expect(readAmount(text)).toEqual(amount));

  it('连写的两栏按合计拆开；拆不开或者有几种拆法的，不猜', () => {
    expect(splitColumns('10.96', 1_960_000 as never)).toEqual([1_000_000, 960_000]);
    expect(splitColumns('10.96', 2_000_000 as never)).toBeUndefined();
    expect(splitColumns('111', 12_000_000 as never)).toBeUndefined();
  });
});

describe('引用的条文和陈述', () => {
  it('从违法行为的文字中读出条文', () => {
    expect(citedArticles('未取得许可（行政处罚法第二十八条第一款；食品安全法第一百二十二条第一款）')).toEqual([
      { instrument: '行政处罚法', article: '第二十八条第一款' },
      { instrument: '食品安全法', article: '第一百二十二条第一款' },
    ]);
    expect(citedArticles('违反了《中华人民共和国商标法》第五十七条第(三)项')).toEqual([
      { instrument: '中华人民共和国商标法', article: '第五十七条第（三）项' },
    ]);
    expect(citedArticles('经营超过保质期的食品')).toEqual([]);
  });

  it('从不同部分读出酒精度', () => {
    expect(statedStrengths('标称酒精度50％VOL，另有53度一瓶', '现场检查部分')).toEqual([
      { attribute: '酒精度', value: '50%vol', place: '现场检查部分' },
      { attribute: '酒精度', value: '53%vol', place: '现场检查部分' },
    ]);
  });
});
