/** 物品台账 — of every line of the list: what was taken, what became of it, and what is still held. Pure. */

/** What may become of a thing that was sealed or seized. */
export const fates = {
  released: '解除退还',
  confiscated: '没收',
  destroyed: '销毁',
  disposed: '先行处置',
  transferred: '随案移送',
  claimed: '公告领取',
  'handed-in': '无人认领上缴、拍卖',
  lost: '毁损、灭失',
} as const;

export type Fate = keyof typeof fates;

/** One line of the list as it was taken. */
export interface Line {
  readonly line: number;
  readonly name: string;
  readonly unit: string;
  readonly quantity: number;
  /** In fen, of the whole line. */
  readonly value: number;
}

/** So much of a line met this fate. */
export interface Movement {
  readonly line: number;
  readonly quantity: number;
  readonly fate: Fate;
}

export interface Move {
  readonly line: number;
  readonly quantity: number;
}

export interface Ledger {
  readonly lines: readonly Line[];
  readonly movements: readonly Movement[];
}

/** One line with where all of it went: `quantity` = the sum of all fates + `held`. */
export interface Balance extends Line {
  readonly gone: Readonly<Record<Fate, number>>;
  readonly held: number;
}

/** Quantities have at most six decimals: they are added as whole millionths, so that 0.1 + 0.2 is 0.3. */
const millionths = (quantity: number): number => Math.round(quantity * 1_000_000);

/** 台账 — the balance of every line, in the order of the list. */
export function ledgerOf({ lines, movements }: Ledger): readonly Balance[] {
  return lines.map((line) => {
    const gone = {
      released: 0,
      confiscated: 0,
      destroyed: 0,
      disposed: 0,
      transferred: 0,
      claimed: 0,
      'handed-in': 0,
      lost: 0,
    };
    let held = millionths(line.quantity);
    for (const move of movements) {
      if (move.line !== line.line) continue;
      gone[move.fate] += millionths(move.quantity);
      held -= millionths(move.quantity);
    }
    for (const fate of Object.keys(gone) as Fate[]) gone[fate] /= 1_000_000;
    return { ...line, gone, held: held / 1_000_000 };
  });
}

/** Whether nothing is held any more. */
export function allSettled(ledger: Ledger): boolean {
  return ledgerOf(ledger).every((balance) => balance.held === 0);
}

/** The moves that take everything still held. */
export function everythingHeld(ledger: Ledger): readonly Move[] {
  return ledgerOf(ledger)
    .filter((balance) => balance.held > 0)
    .map(({ line, held }) => ({ line, quantity: held }));
}

/** Why moves cannot be made, in Chinese, or undefined: an unknown line, nothing at all, or more than is held. */
export function mistakeInMoves(ledger: Ledger, moves: readonly Move[]): string | undefined {
  const wanted = new Map<number, number>();
  for (const { line, quantity } of moves) {
    if (millionths(quantity) === 0) return `第${line}项的数量为零`;
    wanted.set(line, (wanted.get(line) ?? 0) + millionths(quantity));
  }
  const balances = ledgerOf(ledger);
  for (const [line, quantity] of wanted) {
    const balance = balances.find((one) => one.line === line);
    if (!balance) return `清单没有第${line}项`;
    if (quantity > millionths(balance.held)) {
      return `第${line}项“${balance.name}”现存${balance.held}${balance.unit}，不能处理${quantity / 1_000_000}${balance.unit}`;
    }
  }
  return undefined;
}

/** Why a corrected line cannot stand, or undefined: it is not on the list, or less than what has been settled. */
export function mistakeInCorrection(ledger: Ledger, corrected: readonly Line[]): string | undefined {
  const balances = ledgerOf(ledger);
  for (const { line, quantity } of corrected) {
    const balance = balances.find((one) => one.line === line);
    if (!balance) return `清单没有第${line}项`;
    const settled = millionths(balance.quantity) - millionths(balance.held);
    if (millionths(quantity) < settled)
      return `第${line}项已处理${settled / 1_000_000}${balance.unit}，更正后不能少于此数`;
  }
  return repeatedLine(corrected);
}

/** Why a list cannot stand: two lines with one number. */
export function repeatedLine(lines: readonly { readonly line: number }[]): string | undefined {
  const seen = new Set<number>();
  for (const { line } of lines) {
    if (seen.has(line)) return `序号${line}重复`;
    seen.add(line);
  }
  return undefined;
}
