import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../../test/shared.ts';
import { findInstrumentVersionOn, getInstrument } from '../../law/instruments/index.ts';
import { date, type Fen, type PlainDate, yuan } from '../../law/kinds.ts';
import {
  type FineFacts,
  type FineRange,
  findProvisionByCitation,
  type PenaltyProvision,
  penaltyProvisions,
  statutoryRange,
  tierOf,
  tierSharesOn,
} from './provisions.ts';

function provisionNamed(instrument: string, article: string, day?: PlainDate): PenaltyProvision {
  const found = findProvisionByCitation(instrument, article, day);
  if (!found) throw new Error(`没有收录：${instrument}${article}`);
  return found;
}

const shop = { party: 'organisation' } as const satisfies FineFacts;
const range = (min: number, max: number): FineRange => ({ min: yuan(min), max: yuan(max) });

describe('食品安全法', () => {
  const unlicensed = provisionNamed('食品安全法', '第一百二十二条第一款');

  it('货值金额不足一万元：五万元以上十万元以下', () => {
    expect(statutoryRange(unlicensed, { ...shop, goodsValue: yuan(9_999.99) })).toEqual(range(50_000, 100_000));
  });

  it('货值金额一万元以上（含本数）：货值金额十倍以上二十倍以下', () => {
    expect(statutoryRange(unlicensed, { ...shop, goodsValue: yuan(10_000) })).toEqual(range(100_000, 200_000));
    expect(statutoryRange(unlicensed, { ...shop, goodsValue: yuan(12_345.67) })).toEqual(range(123_456.7, 246_913.4));
  });

  it('货值金额未知：没有幅度，不猜', () => {
    expect(statutoryRange(unlicensed, shop)).toBeNull();
  });

  it('标签违法轻一档；瑕疵拒不改正的二千元以下', () => {
    const label = provisionNamed('食品安全法', '第一百二十五条第一款');
    expect(statutoryRange(label, { ...shop, goodsValue: yuan(1_080) })).toEqual(range(5_000, 50_000));
    expect(statutoryRange(label, { ...shop, goodsValue: yuan(20_000) })).toEqual(range(100_000, 200_000));
    expect(statutoryRange(provisionNamed('食品安全法', '第一百二十五条第二款'), shop)).toEqual(range(0, 2_000));
  });

  it('公开案例：货值不足一万元只罚一万元，低于法定最低限度，是减轻', () => {
    const found = provisionNamed('食品安全法', '第一百二十二条第一款', date('2022-09-20'));
    const legal = statutoryRange(found, { ...shop, goodsValue: yuan(9_600) });
    expect(legal && tierOf(legal, yuan(10_000))).toBe('mitigated');
  });
});

describe('其他法律', () => {
  it('虚假广告：广告费用三至五倍；无法计算的二十万元至一百万元；情节严重的加重', () => {
    const falseAd = provisionNamed('广告法', '第五十五条第一款');
    expect(statutoryRange(falseAd, { ...shop, advertisingFee: yuan(1_000) })).toEqual(range(3_000, 5_000));
    expect(statutoryRange(falseAd, { ...shop, advertisingFee: yuan(0) })).toEqual(range(200_000, 1_000_000));
    expect(statutoryRange(falseAd, { ...shop, advertisingFee: yuan(0), serious: true })).toEqual(
      range(1_000_000, 2_000_000),
    );
  });

  it('价格违法：有违法所得的五倍以下，没有的看是不是个人', () => {
    const fraud = provisionNamed('价格违法行为行政处罚规定', '第七条');
    expect(statutoryRange(fraud, { ...shop, illegalGains: yuan(100) })).toEqual(range(0, 500));
    expect(statutoryRange(fraud, { ...shop, illegalGains: yuan(0) })).toEqual(range(50_000, 500_000));
    expect(statutoryRange(fraud, { party: 'person', illegalGains: yuan(0) })).toEqual(range(0, 100_000));
  });

  it('哄抬价格情节较重：单位五十万元至三百万元，个人十万元至五十万元', () => {
    const driving = provisionNamed('价格违法行为行政处罚规定', '第六条第一款');
    const grave = { illegalGains: yuan(0), serious: true };
    expect(statutoryRange(driving, { party: 'organisation', ...grave })).toEqual(range(500_000, 3_000_000));
    expect(statutoryRange(driving, { party: 'person', ...grave })).toEqual(range(100_000, 500_000));
  });

  it('混淆行为：违法经营额五万元以上的五倍以下，不足的二十五万元以下', () => {
    const confusion = provisionNamed('反不正当竞争法', '第二十三条第一款');
    expect(statutoryRange(confusion, { ...shop, illegalTurnover: yuan(50_000) })).toEqual(range(0, 250_000));
    expect(statutoryRange(confusion, { ...shop, illegalTurnover: yuan(80_000) })).toEqual(range(0, 400_000));
    expect(statutoryRange(confusion, { ...shop, illegalTurnover: yuan(0) })).toEqual(range(0, 250_000));
  });

  it('无照经营一万元以下，提供条件五千元以下', () => {
    expect(statutoryRange(provisionNamed('无证无照经营查处办法', '第十三条'), shop)).toEqual(range(0, 10_000));
    expect(statutoryRange(provisionNamed('无证无照经营查处办法', '第十四条'), shop)).toEqual(range(0, 5_000));
  });
});

describe('按引证查罚则', () => {
  it('书名号、全称、项号都不妨碍', () => {
    expect(provisionNamed('《中华人民共和国食品安全法》', '第一百二十四条第一款第（五）项').id).toBe('food-unsafe');
    expect(provisionNamed('中华人民共和国广告法（2021年修正）', '第五十七条第（一）项').id).toBe(
      'ad-prohibited-content',
    );
  });

  it('只写条号：该条只有一款罚则才查得到，不猜是哪一款', () => {
    expect(findProvisionByCitation('食品安全法', '第一百三十一条')?.id).toBe('food-platform');
    expect(findProvisionByCitation('食品安全法', '第一百二十二条')).toBeUndefined();
  });

  it('条号相近的不会混淆，未收录的查不到', () => {
    expect(findProvisionByCitation('食品安全法', '第一百二十条')).toBeUndefined();
    expect(findProvisionByCitation('商标法', '第六十条第二款')).toBeUndefined();
  });

  it('按行为日选文本：2020年的食品安全法条文标明未核实，2025年10月15日前没有反不正当竞争法', () => {
    expect(provisionNamed('食品安全法', '第一百二十二条第一款', date('2020-06-01')).verified).toBe(false);
    expect(provisionNamed('食品安全法', '第一百二十二条第一款', date('2021-04-29')).verified).toBe(true);
    expect(findProvisionByCitation('反不正当竞争法', '第二十七条', date('2025-10-14'))).toBeUndefined();
    expect(findProvisionByCitation('反不正当竞争法', '第二十七条', date('2025-10-15'))?.id).toBe(
      'competition-prize-sale',
    );
  });

  it('每一条罚则都能按自己的引证和施行日查到', () => {
    for (const provision of penaltyProvisions) {
      const [{ instrument, article }] = provision.cite;
      expect(findProvisionByCitation(getInstrument(instrument).zh, article, provision.from)).toBe(provision);
    }
  });
});

const fen = (min: number, max: number) => fc.integer({ min, max }).map((amount) => amount as Fen);

describe('裁量档次', () => {
  it('五万元至十万元：从轻到六万五千元，从重自八万五千元，均含本数', () => {
    const legal = range(50_000, 100_000);
    expect(tierOf(legal, yuan(49_999.99))).toBe('mitigated');
    expect(tierOf(legal, yuan(50_000))).toBe('lighter');
    expect(tierOf(legal, yuan(65_000))).toBe('lighter');
    expect(tierOf(legal, yuan(65_000.01))).toBe('ordinary');
    expect(tierOf(legal, yuan(84_999.99))).toBe('ordinary');
    expect(tierOf(legal, yuan(85_000))).toBe('heavier');
    expect(tierOf(legal, yuan(100_000))).toBe('heavier');
    expect(tierOf(legal, yuan(100_000.01))).toBe('above-range');
  });

  it('只有一个数额的幅度没有轻重', () => {
    expect(tierOf(range(500, 500), yuan(500))).toBe('ordinary');
  });

  it('规则中的比例与缺省一致', () => {
    expect(tierSharesOn(date('2026-11-23'))).toEqual({ light: 0.3, heavy: 0.3 });
  });

  it('罚款越多档次越不轻，五档把数轴分尽', () => {
    const order = ['mitigated', 'lighter', 'ordinary', 'heavier', 'above-range'];
    const limit = 1_000_000_000;
    fc.assert(
      fc.property(fen(0, limit), fen(0, limit), fen(0, 2 * limit), fen(0, 2 * limit), (a, b, x, y) => {
        const legal = { min: Math.min(a, b) as Fen, max: Math.max(a, b) as Fen };
        const [less, more] = [Math.min(x, y) as Fen, Math.max(x, y) as Fen];
        expect(order.indexOf(tierOf(legal, less))).toBeLessThanOrEqual(order.indexOf(tierOf(legal, more)));
        expect(tierOf(legal, less) === 'mitigated').toBe(less < legal.min);
        expect(tierOf(legal, more) === 'above-range').toBe(more > legal.max);
      }),
    );
  });

  it('轻重对称：从最低限数起和从最高限数起相同的距离，档次相反', () => {
    const mirrored = { lighter: 'heavier', heavier: 'lighter', ordinary: 'ordinary' } as const;
    fc.assert(
      fc.property(fen(0, 1_000_000), fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000), (min, width, step) => {
        const legal = { min, max: (min + width) as Fen };
        const offset = step % (width + 1);
        const tier = tierOf(legal, (legal.min + offset) as Fen);
        if (tier === 'mitigated' || tier === 'above-range') throw new Error('幅度以内不应当出界');
        expect(tierOf(legal, (legal.max - offset) as Fen)).toBe(mirrored[tier]);
      }),
    );
  });
});

describe('罚则数据', () => {
  it('幅度的最低限不高于最高限，基数越过界限时总有幅度或者明确没有', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...penaltyProvisions),
        fen(0, 100_000_000),
        fc.constantFrom('person' as const, 'organisation' as const),
        fc.boolean(),
        (provision, amount, party, serious) => {
          const legal = statutoryRange(provision, {
            goodsValue: amount,
            illegalGains: amount,
            advertisingFee: amount,
            illegalTurnover: amount,
            party,
            serious,
          });
          const onlyFinesGains = provision.id === 'price-profiteering' && amount === 0;
          expect(legal === null).toBe(onlyFinesGains);
          if (legal) expect(legal.min).toBeLessThanOrEqual(legal.max);
        },
      ),
    );
  });

  it('编号不重复；未核实的说明未核实什么', () => {
    expect(new Set(penaltyProvisions.map(({ id }) => id)).size).toBe(penaltyProvisions.length);
    for (const { verified, note } of penaltyProvisions) if (!verified) expect(note).toContain('未核实');
  });
});

describe.skipIf(!hasShared)('与原文核对', () => {
  const quotations = penaltyProvisions.flatMap(({ id, cite, from }) =>
    cite.flatMap(({ instrument, article, words }) => (words ? [{ id, instrument, article, words, from }] : [])),
  );

  it.each(quotations)('$id $article', ({ instrument, article, words, from }) => {
    const text = findInstrumentVersionOn(getInstrument(instrument), from)?.text;
    if (!text) throw new Error(`没有文本：${instrument}`);
    const number = /^第[一二三四五六七八九十百零]+条/.exec(article)?.[0] ?? article;
    const lines = shared(`law/texts/${text}`).split('\n');
    const start = lines.findIndex((line) => line.trimStart().startsWith(number));
    const length = lines.slice(start + 1).findIndex((line) => /^\s*第[一二三四五六七八九十百零]+条/.test(line));
    expect(lines.slice(start, start + 1 + length).join('')).toContain(words);
  });
});
