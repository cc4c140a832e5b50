import type { PlainDate } from '../../law/kinds.ts';
import type { PowerKind } from '../../law/power-kinds.ts';
import type { ActWish } from '../../record/decide.ts';
import { chainFor } from '../../record/draft.ts';
import type { Outcome, Receipt, Request } from '../../record/receipt.ts';
import type { BureauRecord } from '../../record/record.ts';
import type { PowerBook } from './power-book.ts';
import { type CaseStage, powersListedOn } from './stage.ts';
import type { Planned, Sitting, Story, ToldAct } from './story.ts';
import type { YearRoster } from './year-roster.ts';

/** A story that waits for its next sitting. `told` sittings came before: part of the keys of its requests. */
interface Thread {
  readonly name: string;
  readonly story: Story;
  readonly sitting: Sitting;
  readonly told: number;
}

/** What one sitting asks of the record; `lasts` are the places of the requests that complete its acts. */
interface Asked {
  readonly thread: Thread;
  readonly requests: readonly Request[];
  readonly lasts: readonly number[];
  readonly proposals: number;
}

/** What happens on a day is played in so many parts: while the acts of one are written down, those of the others are decided. */
const groups = 4;

/**
 * 演员 — plays stories day by day through the record: what happens on a day is asked together, so that it is decided and
 * written in large batches. Every act that needs signatures is proposed and signed on its day.
 */
export class Player {
  readonly #record: BureauRecord;
  readonly #roster: YearRoster;
  readonly #powers: PowerBook;
  readonly #told: CaseStage['told'];
  readonly #waiting = new Map<PlainDate, Thread[]>();
  /** How many acts of a matter were proposed: the number of its next proposal follows from it. */
  readonly #proposed = new Map<number, number>();

  constructor(record: BureauRecord, { roster, powers, told }: Pick<CaseStage, 'roster' | 'powers' | 'told'>) {
    this.#record = record;
    this.#roster = roster;
    this.#powers = powers;
    this.#told = told;
  }

  /**
   * Plays everything that is due on the day. The record keeps the order in which it was asked, so that the same seed gives
   * the same chain. Throws where the record refuses: a story that breaks the law is a bug.
   */
  async play(day: PlainDate, beginning: readonly Planned[]): Promise<void> {
    this.#look();
    const due = [...(this.#waiting.get(day) ?? []), ...beginning.flatMap((planned) => this.#begin(planned, day))];
    this.#waiting.delete(day);
    const size = Math.ceil(due.length / groups) || 1;
    const parts = Array.from({ length: groups }, (_, part) => due.slice(part * size, (part + 1) * size));
    await Promise.all(parts.map((part) => this.#playOut(day, part)));
  }

  #look(): void {
    const { position, hash } = this.#record.head;
    this.#told.position = position;
    this.#told.head = hash;
  }

  /** Sitting after sitting, until none is left of the day. */
  async #playOut(day: PlainDate, threads: readonly Thread[]): Promise<void> {
    for (let due = threads; due.length > 0; ) {
      const asked = due.map((thread) => this.#asked(thread));
      const outcomes = await this.#record.performAll(asked.flatMap(({ requests }) => requests));
      this.#look();
      const more: Thread[] = [];
      let from = 0;
      for (const one of asked) {
        const next = this.#goOn(one, outcomes.slice(from, from + one.requests.length));
        from += one.requests.length;
        if (next && next.sitting.on <= day) more.push(next);
        else if (next) this.#wait(next);
      }
      due = more;
    }
  }

  #begin({ name, tell }: Planned, day: PlainDate): Thread[] {
    const story = tell();
    const first = story.next([]);
    if (first.done) return [];
    const thread = { name, story, sitting: first.value, told: 0 };
    if (thread.sitting.on <= day) return [thread];
    this.#wait(thread);
    return [];
  }

  #goOn({ thread, requests, lasts, proposals }: Asked, outcomes: readonly Outcome[]): Thread | undefined {
    const receipts = outcomes.map((outcome, index) => expectDone(thread, requests[index] as Request, outcome));
    const { stream } = receipts[0] as Receipt;
    if (proposals > 0) this.#proposed.set(stream, (this.#proposed.get(stream) ?? 0) + proposals);
    const next = thread.story.next(lasts.map((last) => receipts[last] as Receipt));
    return next.done ? undefined : { ...thread, sitting: next.value, told: thread.told + 1 };
  }

  #wait(thread: Thread): void {
    const { on } = thread.sitting;
    const there = this.#waiting.get(on);
    if (there) there.push(thread);
    else this.#waiting.set(on, [thread]);
  }

  #asked(thread: Thread): Asked {
    const { sitting } = thread;
    const before = sitting.stream === undefined ? 0 : (this.#proposed.get(sitting.stream) ?? 0);
    const requests: Request[] = [];
    const lasts: number[] = [];
    let proposals = 0;
    for (const told of sitting.acts) {
      const wish = { ...wishOf(sitting, told), ...this.#powerOf(sitting, told) };
      const chain = this.#signersOf(wish);
      if (chain.length > 0) proposals += 1;
      requests.push({ ...this.#place(thread, requests), wish });
      for (const actor of chain) {
        const proposal = before + proposals;
        requests.push({
          ...this.#place(thread, requests),
          wish: { proposal, answer: 'endorse', actor, on: sitting.on, opinion: '同意。' },
        });
      }
      lasts.push(requests.length - 1);
    }
    return { thread, requests, lasts, proposals };
  }

  #place({ name, told, sitting }: Thread, before: readonly Request[]): Pick<Request, 'key' | 'stream' | 'follows'> {
    const key = `year>${name}/${told}/${before.length}`;
    if (sitting.stream !== undefined) return { key, stream: sitting.stream };
    const [opening] = before;
    return opening ? { key, follows: opening.key } : { key };
  }

  /** 行使职权 — from the day of the list on, the act names a power of the kind that it exercises. */
  #powerOf({ procedure, on }: Sitting, { act, power }: ToldAct): Pick<ActWish, 'power'> {
    const kinds = this.#record.duties.get(procedure)?.procedure.acts[act]?.exercises;
    if (!kinds || on < powersListedOn) return {};
    return { power: power ?? this.#powers.next(kinds[0] as PowerKind) };
  }

  /** Who signs, one after the other: each post by its holder beside the one who proposes. */
  #signersOf(wish: ActWish): readonly string[] {
    const definition = this.#record.duties.get(wish.procedure)?.procedure.acts[wish.act];
    if (!definition?.signatures) return [];
    const actor = this.#roster.person(wish.actor);
    return chainFor(definition, wish, actor).map((post) => this.#roster.signer(post, wish.doneOn, actor));
  }
}

function wishOf({ on, procedure }: Sitting, { act, by, data, officers, at }: ToldAct): ActWish {
  return {
    procedure,
    act,
    actor: by,
    doneOn: on,
    data,
    ...(officers === undefined ? {} : { officers }),
    ...(at === undefined ? {} : { doneAt: at }),
  };
}

function expectDone(thread: Thread, request: Request, outcome: Outcome): Receipt {
  if (outcome.ok) return outcome.receipt;
  const what = 'act' in request.wish ? request.wish.act : `${request.wish.answer} ${request.wish.proposal}`;
  throw new Error(
    `演示年度 ${thread.name}，${thread.sitting.on} ${thread.sitting.procedure}/${what}：${JSON.stringify(outcome.refusal)}`,
  );
}
