import { type Archive, receiptOfKey } from './archive.ts';
import type { FindPerson } from './certificate-book.ts';
import type { AnyDuty } from './duty.ts';
import type { Matter } from './matter.ts';
import type { Outcome, Request } from './receipt.ts';
import type { Refusal } from './refusal.ts';
import type { Worked } from './work.ts';

/** A request that waits for its turn, and whoever asked. */
export interface Waiting {
  readonly request: Request;
  readonly answer: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** What an answer needs to look up. */
interface Sources {
  readonly archive: Archive;
  readonly duties: ReadonlyMap<string, AnyDuty>;
  readonly findPerson: FindPerson;
  readonly findMatter: (stream: number) => Promise<Matter | undefined>;
}

/** 答复 — tells those who asked what came of it: a receipt, the same one again, or why not and what others did meanwhile. */
export class Answering {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** To everyone in a batch. Where the looking up fails, it is that request's failure alone. */
  async tell(batch: readonly Waiting[], outcomes: readonly Worked[]): Promise<void> {
    for (const [index, waiting] of batch.entries()) {
      const outcome = outcomes[index] as Worked;
      if ('failed' in outcome) waiting.fail(outcome.failed);
      else if (outcome.ok) waiting.answer(outcome);
      else await this.#tellRefusal(waiting, outcome.refusal);
    }
  }

  async #tellRefusal({ request, answer, fail }: Waiting, refusal: Refusal): Promise<void> {
    try {
      answer((await this.#known(request)) ?? (await this.#explained(request, refusal)));
    } catch (error) {
      fail(error);
    }
  }

  /** To those whose key is on the record already; returns the others, each key once, and those who must ask again after them. */
  async tellRepeated(batch: readonly Waiting[]): Promise<{ readonly open: Waiting[]; readonly later: Waiting[] }> {
    const open: Waiting[] = [];
    const later: Waiting[] = [];
    const seen = new Set<string>();
    for (const waiting of batch) {
      const known = await this.#known(waiting.request);
      if (known) waiting.answer(known);
      else (seen.has(waiting.request.key) ? later : open).push(waiting);
      seen.add(waiting.request.key);
    }
    return { open, later };
  }

  #known(request: Request): Promise<Outcome | undefined> {
    return receiptOfKey(this.#sources.archive, request, this.#sources.findMatter);
  }

  /** A stale request is told what others did meanwhile. */
  async #explained(request: Request, refusal: Refusal): Promise<Outcome> {
    const { stream, seenVersion } = request;
    if (stream === undefined || seenVersion === undefined) return { ok: false, refusal };
    const { archive, duties, findPerson } = this.#sources;
    const meanwhile = (await archive.actsOf(stream))
      .filter((act) => act.version > seenVersion)
      .map((act) => ({
        type: act.type,
        zh: duties.get(act.procedure)?.procedure.acts[act.type]?.zh ?? act.type,
        doneOn: act.doneOn,
        actor: findPerson(act.actor)?.name ?? act.actor,
      }));
    return { ok: false, refusal: meanwhile.length > 0 ? { ...refusal, meanwhile } : refusal };
  }
}
