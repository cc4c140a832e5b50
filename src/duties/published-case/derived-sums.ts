import type { GoodsLine, ObservedCase, Published } from './facts.ts';

/** A sum that follows from the lines of goods: whole fen, and the calculation in Chinese. */
export interface DerivedSum {
  readonly fen: number;
  readonly how: string;
}

/** 售出数量 — as stated, else what was acquired without what was left. */
export function soldOf(line: GoodsLine): number | undefined {
  if (line.sold !== undefined) return line.sold;
  if (line.acquired === undefined || line.left === undefined) return undefined;
  return line.acquired - line.left;
}

/** 涉案数量 — all that was acquired, else what was found, else what was sold and what was left together. */
function amountOf(line: GoodsLine): number | undefined {
  if (line.acquired !== undefined) return line.acquired;
  if (line.quantity !== undefined) return line.quantity;
  return line.sold === undefined || line.left === undefined ? undefined : line.sold + line.left;
}

/** 货值金额 — quantity × price over the lines that have both; undefined where none has. `lacking`: lines that have not. */
export function goodsValueOf(goods: readonly GoodsLine[]): (DerivedSum & { lacking: readonly string[] }) | undefined {
  const lacking = goods.filter((line) => amountOf(line) === undefined || line.price === undefined);
  const sum = summed(goods, (line) => [amountOf(line), line.price]);
  return sum && { ...sum, lacking: lacking.map((line) => line.name) };
}

/** 按差价计算的违法所得 — sold × (price − cost), where every line has all three. */
export function gainsByMargin(goods: readonly GoodsLine[]): DerivedSum | undefined {
  const margin = ({ price, cost }: GoodsLine) => (price === undefined || cost === undefined ? undefined : price - cost);
  return whole(goods, (line) => [soldOf(line), margin(line)]);
}

/** 按销售收入计算的违法所得 — sold × price, where every line has both. */
export function gainsByTurnover(goods: readonly GoodsLine[]): DerivedSum | undefined {
  return whole(goods, (line) => [soldOf(line), line.price]);
}

/** 罚款 — as published, else the total without what was confiscated as gains; undefined where that is not known. */
export function fineOf({ fine, total, gains }: Published): number | undefined {
  if (fine !== undefined) return fine;
  return total === undefined || gains === undefined ? undefined : total - gains;
}

/** 货值基数 — the sum that a range by goods value is measured by: published, else from the goods, else from what came in. */
export function goodsValueBasis({ published }: ObservedCase): DerivedSum | undefined {
  const { goodsValue, sales, gains, goods } = published;
  if (goodsValue !== undefined) return { fen: goodsValue, how: '公示的货值金额' };
  const derived = goodsValueOf(goods);
  if (derived && derived.lacking.length === 0) return { fen: derived.fen, how: '按数量和售价推算的货值金额' };
  if (sales !== undefined) return { fen: sales, how: '货值金额未公示，以销售金额计' };
  return gains === undefined || gains === 0 ? undefined : { fen: gains, how: '货值金额未公示，以违法所得计' };
}

type Factors = (line: GoodsLine) => readonly [number | undefined, number | undefined];

function whole(goods: readonly GoodsLine[], factors: Factors): DerivedSum | undefined {
  const complete = goods.every((line) => factors(line).every((factor) => factor !== undefined));
  return complete ? summed(goods, factors) : undefined;
}

function summed(goods: readonly GoodsLine[], factors: Factors): DerivedSum | undefined {
  const parts = goods.flatMap((line) => {
    const [count, fen] = factors(line);
    return count === undefined || fen === undefined
      ? []
      : [{ fen: Math.round(count * fen), how: `${count}×${fen / 100}` }];
  });
  if (parts.length === 0) return undefined;
  return { fen: parts.reduce((sum, part) => sum + part.fen, 0), how: parts.map((part) => part.how).join('＋') };
}
