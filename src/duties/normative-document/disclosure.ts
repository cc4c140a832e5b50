/** 公布 — what everybody may know of a document: name, number, days, whether it is in force, and where its text stands. */
import type { Publication } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { standings } from './choices.ts';
import type { NormativeFacts } from './facts.ts';

export function publications(facts: NormativeFacts, { state }: Matter<NormativeFacts>): readonly Publication[] {
  const { published } = facts;
  if (published === null) return [];
  return [
    {
      key: 'text',
      channel: published.channel,
      title: facts.title,
      publishedOn: published.on,
      content: {
        number: facts.number,
        unit: facts.unit,
        issuedOn: facts.issuedOn,
        effectiveFrom: facts.effectiveFrom,
        validUntil: facts.validUntil,
        standing: standings[state as keyof typeof standings] ?? standings['in-force'],
        ...(facts.endedOn === null ? {} : { endedOn: facts.endedOn }),
        ...(published.address === null ? {} : { address: published.address }),
      },
    },
  ];
}
