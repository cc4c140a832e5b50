import { date } from '../../src/law/kinds.ts';
import type { Matter } from '../../src/record/matter.ts';
import type { Request } from '../../src/record/receipt.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { cast, holderOf } from '../cast.ts';

export type Step = readonly [act: string, on: string, data?: object];
type DataOfDuty = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** Plays acts of several duties on a real record, each by somebody whose post it is, with the signatures that it needs. */
export class Player {
  readonly record: BureauRecord;
  readonly #data: DataOfDuty;
  #serial = 0;

  /** `data`: the example data of each duty, which a step's own data overrides. */
  constructor(record: BureauRecord, data: DataOfDuty) {
    this.record = record;
    this.#data = data;
  }

  /** An act with all its signatures, taken on the same day: its matter, or the code of the refusal. */
  async act(procedure: string, [act, on, more]: Step, stream?: number): Promise<number | string> {
    const definition = this.record.duties.get(procedure)?.procedure.acts[act];
    if (!definition) throw new Error(`程序 ${procedure} 没有行为 ${act}`);
    const doneOn = date(on);
    const officers = definition.officers ? { officers: ['wang', 'zhao'] } : {};
    const data = { ...this.#data[procedure]?.[act], ...more };
    const wish = { procedure, act, actor: holderOf(definition.by.slice(0, 1)).id, doneOn, data, ...officers };
    let outcome = await this.#ask(wish, stream);
    while (outcome.ok && (outcome.receipt.proposed || outcome.receipt.type === 'ProposalEndorsed')) {
      const proposal = (await this.record.findMatter(outcome.receipt.stream))?.proposals.at(-1);
      const signer = cast.find(({ posts }) => posts.some(({ post }) => post === proposal?.chain[0]));
      if (!proposal || !signer) break;
      const answer = { proposal: proposal.number, answer: 'endorse' as const, actor: signer.id, on: doneOn };
      outcome = await this.#ask({ ...answer, opinion: '同意。' }, outcome.receipt.stream);
    }
    return outcome.ok ? outcome.receipt.stream : outcome.refusal.code;
  }

  /** Acts that must all be accepted; the first opens the matter unless `on` names one. */
  async story(procedure: string, steps: readonly Step[], on?: number): Promise<number> {
    let stream = on;
    for (const step of steps) {
      const done = await this.act(procedure, step, stream);
      if (typeof done === 'string') throw new Error(`${procedure} ${step[0]} ${step[1]}：${done}`);
      stream = done;
    }
    if (stream === undefined) throw new Error('没有事项');
    return stream;
  }

  async matter<F = unknown>(stream: number): Promise<Matter<F>> {
    const found = await this.record.findMatter(stream);
    if (!found) throw new Error('没有事项');
    return found as Matter<F>;
  }

  #ask(wish: Request['wish'], stream?: number) {
    this.#serial += 1;
    return this.record.perform({ key: `p${this.#serial}`, wish, ...(stream === undefined ? {} : { stream }) });
  }
}
