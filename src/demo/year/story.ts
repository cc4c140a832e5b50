import type { PlainDate } from '../../law/kinds.ts';
import type { Receipt } from '../../record/receipt.ts';

/** One act of a story: what, by whom, with whom and with what data. Signatures are gathered by the player. */
export interface ToldAct {
  readonly act: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly officers?: readonly string[];
  readonly at?: string;
  /** The power that the act exercises, where the story chooses it; else the next of its kind. */
  readonly power?: string;
}

/** An act without more about it than who does it and with what data. */
export const told = (by: string, act: string, data: ToldAct['data'] = {}): ToldAct => ({ act, by, data });

/** 一次办理 — acts on one matter on one day, in their order. Without `stream` the first of them opens the matter. */
export interface Sitting {
  readonly on: PlainDate;
  readonly procedure: string;
  readonly stream?: number;
  /** At least one. */
  readonly acts: readonly ToldAct[];
}

/**
 * 故事 — one matter, or several that hang together, told sitting by sitting. A story waits for its day and is told the
 * receipts of its last sitting, one for each act: it learns from them where its matters are. Days never go back.
 */
export type Story = Generator<Sitting, void, readonly Receipt[]>;

/** A story and the day on which it begins. */
export interface Planned {
  readonly name: string;
  readonly on: PlainDate;
  readonly tell: () => Story;
}

/** The receipt of the sitting's act number `index`: a story that reads past its own acts is a bug. */
export function receiptOf(receipts: readonly Receipt[], index = 0): Receipt {
  const receipt = receipts.at(index);
  if (!receipt) throw new RangeError(`没有第${index + 1}个回执`);
  return receipt;
}

/** A sitting of a matter that is told in a row. */
export type Told = readonly [on: PlainDate, ...acts: readonly ToldAct[]];

/** One matter told in a row: what happens next does not hang on what came of it before. */
export function* inOrder(procedure: string, ...told: readonly [Told, ...Told[]]): Story {
  let stream: number | undefined;
  for (const [on, ...acts] of told) {
    const receipts: readonly Receipt[] = yield { on, procedure, ...(stream === undefined ? {} : { stream }), acts };
    stream ??= receiptOf(receipts).stream;
  }
}
