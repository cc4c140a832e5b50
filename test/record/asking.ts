import { date } from '../../src/law/kinds.ts';
import type { Outcome } from '../../src/record/receipt.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { accepted } from './bureau-for-tests.ts';

export interface Asked {
  readonly stream?: number;
  readonly on: string;
  readonly by?: string;
  /** Whole, or over the example data of the act. */
  readonly data?: object;
}

type Examples = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** Asks a record for single acts, each with two officers, and signs what waits: where the answer itself is tested. */
export function asking(record: () => BureauRecord, examples: Examples) {
  let serial = 0;
  const key = (): string => {
    serial += 1;
    return `asked-${serial}`;
  };
  const ask = (procedure: string, act: string, { stream, on, by = 'wang', data = {} }: Asked): Promise<Outcome> => {
    const whole = { ...examples[procedure]?.[act], ...data };
    const wish = { procedure, act, actor: by, officers: ['wang', 'zhao'], doneOn: date(on), data: whole };
    return record().perform({ key: key(), wish, ...(stream === undefined ? {} : { stream }) });
  };
  const sign = async (stream: number, on: string, signers: readonly string[]): Promise<void> => {
    const proposal = (await record().findMatter(stream))?.proposals.at(-1)?.number ?? 0;
    for (const actor of signers) {
      const wish = { proposal, answer: 'endorse' as const, actor, on: date(on), opinion: '同意' };
      accepted(await record().perform({ key: key(), wish, stream }));
    }
  };
  return { ask, sign };
}
