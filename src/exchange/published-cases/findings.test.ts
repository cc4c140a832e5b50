import { describe, expect, it } from 'vitest';
import type { ObservedStep, Published } from '../../duties/published-case/facts.ts';
import { officialCalendar } from '../../law/calendar.ts';
import { date } from '../../law/kinds.ts';
import type { FindingCode } from './finding.ts';
import { findingsOf } from './findings.ts';

const plain: Published = {
  caseId: 'x',
  address: 'https://example.org/1',
  pageKind: '机关网页',
  organ: '某某县市场监督管理局',
  number: '某市监处罚〔2023〕1号',
  partyKind: 'individual-business',
  partyName: '某某县**商店',
  violation: '经营超过保质期的食品',
  goods: [],
  papers: [],
  statements: [],
  printed: [],
  dates: [],
  columns: [],
};

const step = (act: ObservedStep['act'], on: string): ObservedStep => ({ act, on: date(on) });
const onSite = [step('OnSiteInspected', '2023-03-01')];

/** What one check says of a case that differs from the plain one as given; undefined where it says nothing. */
function found(code: FindingCode, published: object, steps: readonly ObservedStep[] = onSite) {
  const all = findingsOf({ published: { ...plain, ...published }, steps }, officialCalendar);
  return all.find((finding) => finding.code === code);
}

describe('金额与数量的发现', () => {
  it.each<[FindingCode, string, object, boolean | undefined]>([
    ['fine-from-total', '合计减没收与罚款相等', { total: 300_00, gains: 100_00, fine: 200_00 }, true],
    ['fine-from-total', '合计减没收与罚款差一分', { total: 300_00, gains: 100_00, fine: 200_01 }, false],
    ['fine-from-total', '合计小于没收', { total: 100_00, gains: 300_00 }, false],
    ['fine-from-total', '没有合计', { gains: 100_00, fine: 200_00 }, undefined],
    ['sales-within-value', '销售恰为货值', { sales: 5, goodsValue: 5 }, true],
    ['sales-within-value', '销售超过货值', { sales: 6, goodsValue: 5 }, false],
    ['goods-balance', '数量不符', { goods: [{ name: '糖', acquired: 10, sold: 3, left: 6 }] }, false],
    ['goods-balance', '小数数量相符', { goods: [{ name: '姜', acquired: 0.3, sold: 0.1, left: 0.2 }] }, true],
    ['goods-balance', '没有剩余数量', { goods: [{ name: '糖', acquired: 10, sold: 3 }] }, undefined],
    ['goods-value', '货值不符', { goodsValue: 100, goods: [{ name: '糖', acquired: 2, price: 40 }] }, false],
    [
      'goods-value',
      '售价不全，无从核对',
      { goodsValue: 100, goods: [{ name: '糖', acquired: 2, price: 40 }, { name: '盒' }] },
      undefined,
    ],
    ['gains', '既不是差价也不是收入', { gains: 1, goods: [{ name: '糖', sold: 2, cost: 30, price: 40 }] }, false],
    ['gains', '按收入', { gains: 80, goods: [{ name: '糖', sold: 2, cost: 30, price: 40 }] }, true],
    ['gains', '按差价', { gains: 20, goods: [{ name: '糖', sold: 2, cost: 30, price: 40 }] }, true],
    [
      'gains',
      '有一行没有售价',
      {
        gains: 20,
        goods: [
          { name: '糖', sold: 2, cost: 30, price: 40 },
          { name: '盒', sold: 1 },
        ],
      },
      undefined,
    ],
    ['packs', '包装数不能整除', { goods: [{ name: '电池', quantity: 35, packs: 17 }] }, false],
    ['packs', '每包数量不符', { goods: [{ name: '电池', quantity: 34, packs: 17, perPack: 4 }] }, false],
    ['confiscation-is-gains', '没收多于违法所得', { confiscated: 200, gains: 100 }, false],
    ['amounts-masked', '无法辨认的金额', { printed: [{ what: 'amount', text: '壹万' }] }, false],
    [
      'amount-columns',
      '拆不开的两栏',
      { fine: 1_000_000, confiscated: 500_000, printed: [{ what: 'amount-columns', text: '10.96' }] },
      false,
    ],
    [
      'amount-columns',
      '两栏次序相反',
      { fine: 960_000, confiscated: 1_000_000, printed: [{ what: 'amount-columns', text: '10.96' }] },
      false,
    ],
  ])('%s：%s', (code, _, published, holds) => expect(found(code, published)?.holds).toBe(holds));

  it('违法所得的计算引用当日的认定规定：2026年3月20日起为新办法', () => {
    const goods = { gains: 20, goods: [{ name: '糖', sold: 2, cost: 30, price: 40 }] };
    const citedOn = (day: string) => found('gains', goods, [step('PenaltyDecided', day)])?.article?.cite[0]?.instrument;
    expect(citedOn('2026-03-19')).toBe('illegal-gains-2008');
    expect(citedOn('2026-03-20')).toBe('illegal-gains-2026');
  });
});

describe('罚款在法定幅度内', () => {
  const violation = '未取得食品经营许可从事食品经营活动（食品安全法第一百二十二条第一款）';
  it.each<[string, object, boolean | undefined]>([
    ['货值不足一万元，罚五万元', { goodsValue: 999_999, fine: 5_000_000 }, true],
    ['货值不足一万元，罚十万元', { goodsValue: 999_999, fine: 10_000_000 }, true],
    ['货值不足一万元，罚四万九千九百九十九元', { goodsValue: 999_999, fine: 4_999_900 }, false],
    ['货值不足一万元，罚十万零一元', { goodsValue: 999_999, fine: 10_000_100 }, false],
    ['货值一万元，罚五万元：应为十倍以上', { goodsValue: 1_000_000, fine: 5_000_000 }, false],
    ['货值一万元，罚十万元', { goodsValue: 1_000_000, fine: 10_000_000 }, true],
    ['罚款由合计推出', { goodsValue: 999_999, total: 6_000_000, gains: 1_000_000 }, true],
    ['货值由货物推算', { goods: [{ name: '糖', quantity: 2, price: 400 }], fine: 5_000_000 }, true],
    ['没有货值，也没有可以代替的数额', { fine: 5_000_000 }, undefined],
    ['罚款被遮盖', { goodsValue: 999_999 }, undefined],
    ['没有引用条文', { goodsValue: 999_999, fine: 1, violation: '经营超过保质期的食品' }, undefined],
    [
      '引用的条文没有收录',
      { goodsValue: 999_999, fine: 1, violation: '侵权（商标法第五十七条第（三）项）' },
      undefined,
    ],
  ])('%s', (_, published, holds) => expect(found('fine-range', { violation, ...published })?.holds).toBe(holds));

  it('以违法行为终了之日的文本为准，早先文本未核实的如实说明', () => {
    const fined = { violation, goodsValue: 1, fine: 5_000_000 };
    const until = (on: string) => found('fine-range', { ...fined, dates: [{ what: 'violation-ended', on }] })?.article;
    expect([until('2021-04-28')?.verified, until('2021-04-29')?.verified]).toEqual([false, true]);
  });
});

describe('文书的发现', () => {
  const statements = (...values: string[]) => ({
    statements: values.map((value, index) => ({ attribute: '酒精度', value, place: `第${index + 1}部分` })),
  });
  it.each<[FindingCode, string, object, boolean | undefined]>([
    ['uscc', '末位录错', { partyCode: '92340421MA2UG5DH0Q' }, false],
    ['uscc', '没有公示代码', {}, undefined],
    ['number-shape', '不是文号', { number: '行政处罚决定书' }, false],
    ['number-shape', '检验报告的编号不按文号核对', { papers: [{ kind: 'sampling-report', number: 'A-1' }] }, true],
    ['bracket-style', '决定书用方括号', { number: '某市监处罚[2023]1号' }, false],
    ['bracket-style', '文号不可读的不判断', { number: '行政处罚决定书' }, undefined],
    ['statements-agree', '写法不同、内容相同', statements('50%VOL', '50 %vol'), true],
    ['statements-agree', '三处有一处不同', statements('50%vol', '50%vol', '53%vol'), false],
    ['statements-agree', '只有一处', statements('50%vol'), undefined],
    ['scan-reading', '整理后仍有认不出的字', { printed: [{ what: 'scan', text: '■■' }] }, false],
  ])('%s：%s', (code, _, published, holds) => expect(found(code, published)?.holds).toBe(holds));
});

describe('期限的发现', () => {
  const filed = (clue: string, on: string) => [step('ClueReceived', clue), step('CaseFiled', on)];
  it.each<[FindingCode, string, readonly ObservedStep[], boolean | undefined]>([
    ['clue-term', '第十五个工作日', filed('2022-11-14', '2022-12-05'), true],
    ['clue-term', '第十六个工作日', filed('2022-11-14', '2022-12-06'), false],
    ['clue-term', '国庆假日不计', filed('2023-09-22', '2023-10-18'), true],
    ['clue-term', '没有立案日期', [step('ClueReceived', '2022-11-14')], undefined],
    ['clue-term', '2019年4月1日以前没有编入的规则', filed('2019-03-01', '2019-03-20'), undefined],
    ['case-term', '第九十日', [step('CaseFiled', '2022-11-30'), step('PenaltyDecided', '2023-02-28')], true],
    ['case-term', '第九十一日', [step('CaseFiled', '2022-11-30'), step('PenaltyDecided', '2023-03-01')], false],
    [
      'case-term',
      '末日为周六，顺延至周一',
      [step('CaseFiled', '2023-03-05'), step('PenaltyDecided', '2023-06-05')],
      true,
    ],
    ['case-term', '顺延之后再迟一日', [step('CaseFiled', '2023-03-05'), step('PenaltyDecided', '2023-06-06')], false],
    [
      'preservation-term',
      '2021年7月14日：七日',
      [step('EvidencePreserved', '2021-07-14'), step('PreservationSettled', '2021-07-22')],
      false,
    ],
    [
      'preservation-term',
      '2021年7月15日：七个工作日',
      [step('EvidencePreserved', '2021-07-15'), step('PreservationSettled', '2021-07-26')],
      true,
    ],
    ['preservation-term', '尚无处理措施', [step('EvidencePreserved', '2025-07-24')], undefined],
    [
      'preservation-term',
      '保存以前的扣押不是处理',
      [step('CoerciveMeasureImposed', '2025-07-23'), step('EvidencePreserved', '2025-07-24')],
      undefined,
    ],
    ['steps-in-order', '决定早于立案', [step('PenaltyDecided', '2023-02-01'), step('CaseFiled', '2023-03-01')], false],
    ['steps-in-order', '同日', [step('CaseFiled', '2023-03-01'), step('PenaltyDecided', '2023-03-01')], true],
  ])('%s：%s', (code, _, steps, holds) => expect(found(code, {}, steps)?.holds).toBe(holds));

  it('旧规则的期限以日计，两种日数都写明', () => {
    const steps = [step('EvidencePreserved', '2021-07-07'), step('PreservationSettled', '2021-07-14')];
    expect(found('preservation-term', {}, steps)).toMatchObject({
      holds: true,
      at: 'PreservationSettled',
      detail: '先行登记保存至处理先行登记保存的证据7日内（5个工作日，期限7日）',
    });
  });
});
