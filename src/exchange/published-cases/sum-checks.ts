/** 数量与金额 — whether the sums and quantities of a publication fit each other. */

import { illegalGains } from '../../duties/penalty-case/rules/index.ts';
import {
  type DerivedSum,
  fineOf,
  gainsByMargin,
  gainsByTurnover,
  goodsValueOf,
} from '../../duties/published-case/derived-sums.ts';
import type { GoodsLine } from '../../duties/published-case/facts.ts';
import { type Fen, moneyInChinese } from '../../law/kinds.ts';
import { articleOn } from '../../record/refusal.ts';
import { readAmount, splitColumns } from './amounts.ts';
import type { Check } from './finding.ts';
import { lastKnownDay } from './known-days.ts';

/** 合计减没收违法所得即罚款: where the fine itself is not published, that is how it is found. */
export const fineFromTotal: Check = ({ published: { total, gains, fine } }) => {
  if (total === undefined || gains === undefined) return null;
  const derived = total - gains;
  const sum = `${moneyInChinese(total)}－${moneyInChinese(gains)}＝${moneyInChinese(derived)}`;
  if (fine === undefined) return { holds: derived >= 0, detail: `罚款未单独公示，由合计推出：${sum}` };
  return { holds: fine === derived, detail: `${sum}，公示的罚款为${moneyInChinese(fine)}` };
};

export const salesWithinValue: Check = ({ published: { sales, goodsValue } }) => {
  if (sales === undefined || goodsValue === undefined) return null;
  return {
    holds: sales <= goodsValue,
    detail: `销售金额${moneyInChinese(sales)}，货值金额${moneyInChinese(goodsValue)}`,
  };
};

/** 购进－售出＝剩余, on every line that states all three. */
export const goodsBalance: Check = ({ published: { goods } }) => {
  const stated = goods.flatMap(({ name, acquired, sold, left }) =>
    acquired === undefined || sold === undefined || left === undefined ? [] : [{ name, acquired, sold, left }],
  );
  if (stated.length === 0) return null;
  return {
    holds: stated.every(({ acquired, sold, left }) => sameQuantity(acquired - sold, left)),
    detail: stated
      .map(({ name, acquired, sold, left }) => `${name}购进${acquired}、售出${sold}、剩余${left}`)
      .join('；'),
  };
};

/** Quantities have at most six decimals: what is smaller is the noise of the arithmetic. */
const sameQuantity = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

export const goodsValueFits: Check = ({ published: { goods, goodsValue } }) => {
  const derived = goodsValueOf(goods);
  if (!derived) return null;
  const sum = `${derived.how}＝${moneyInChinese(derived.fen)}`;
  const lacking = derived.lacking.length === 0 ? '' : `；${derived.lacking.join('、')}没有售价或者数量，未计入`;
  if (goodsValue === undefined) return { holds: true, detail: `货值金额未公示，按数量×售价推算：${sum}${lacking}` };
  if (derived.lacking.length > 0) return null;
  return { holds: derived.fen === goodsValue, detail: `${sum}，公示的货值金额为${moneyInChinese(goodsValue)}` };
};

/** 违法所得 is counted by margin or by turnover, as law and day have it: one of the two must give the published sum. */
export const gainsFit: Check = (observed) => {
  const { goods, gains } = observed.published;
  const ways = [
    { zh: '按售出数量×差价', sum: gainsByMargin(goods) },
    { zh: '按售出数量×售价', sum: gainsByTurnover(goods) },
  ].flatMap(({ zh, sum }) => (sum ? [{ zh, sum }] : []));
  const [first] = ways;
  if (!first) return null;
  const article = articleOn(illegalGains, lastKnownDay(observed));
  const cited = article ? { article } : {};
  const shown = ({ zh, sum }: { zh: string; sum: DerivedSum }) => `${zh}：${sum.how}＝${moneyInChinese(sum.fen)}`;
  if (gains === undefined)
    return { holds: first.sum.fen >= 0, detail: `违法所得未公示，可${ways.map(shown).join('；')}`, ...cited };
  const fitting = ways.find(({ sum }) => sum.fen === gains);
  if (fitting) return { holds: true, detail: shown(fitting), ...cited };
  return { holds: false, detail: `公示为${moneyInChinese(gains)}；${ways.map(shown).join('；')}`, ...cited };
};

export const packsFit: Check = ({ published: { goods } }) => {
  const stated = goods.flatMap((line) => (line.packs && line.quantity !== undefined ? [packOf(line, line.packs)] : []));
  if (stated.length === 0) return null;
  return { holds: stated.every((one) => one.holds), detail: stated.map((one) => one.detail).join('；') };
};

function packOf({ name, unit = '', quantity = 0, perPack }: GoodsLine, packs: number) {
  const each = perPack ?? quantity / packs;
  const holds = perPack === undefined ? Number.isInteger(each) : sameQuantity(packs * perPack, quantity);
  return { holds, detail: `${name}${quantity}${unit}${holds ? '＝' : '≠'}${packs}×${Number(each.toFixed(6))}` };
}

export const confiscationIsGains: Check = ({ published: { confiscated, gains } }) => {
  if (confiscated === undefined || gains === undefined) return null;
  return {
    holds: confiscated === gains,
    detail: `没收${moneyInChinese(confiscated)}，违法所得${moneyInChinese(gains)}`,
  };
};

/** 遮盖的金额 is accepted as unknown; what can neither be read nor is masked is asked about. */
export const amountsMasked: Check = ({ published: { printed } }) => {
  const texts = printed.filter(({ what }) => what === 'amount').map(({ text }) => text);
  if (texts.length === 0) return null;
  const strange = texts.filter((text) => 'unreadable' in readAmount(text));
  if (strange.length > 0) return { holds: false, detail: `金额“${strange.join('”“')}”无法辨认` };
  return { holds: true, detail: `金额印作“${texts.join('”“')}”，遮盖的按未知处理，不作零` };
};

export const amountColumns: Check = ({ published }) => {
  const text = published.printed.find(({ what }) => what === 'amount-columns')?.text;
  const fine = fineOf(published);
  const { confiscated } = published;
  if (text === undefined || fine === undefined || confiscated === undefined) return null;
  const parts = splitColumns(text, (fine + confiscated) as Fen);
  if (!parts) return { holds: false, detail: `“${text}”不能按罚款、没收合计${moneyInChinese(fine + confiscated)}拆开` };
  const [first, second] = parts.map((fen) => `${fen / 1_000_000}万元`);
  return {
    holds: parts[0] === fine,
    detail: `“${text}”是${first}与${second}连写，合计${moneyInChinese(fine + confiscated)}`,
  };
};
