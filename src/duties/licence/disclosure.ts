/** 公开 — what the public sees of a licence that was granted (行政许可法第四十条). A person's own name is left out. */
import type { Publication } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { licenceItems, publicationChannels } from './choices.ts';
import type { LicenceFacts } from './facts.ts';

const nameOf = (list: readonly { readonly code: string; readonly zh: string }[], code: string): string =>
  list.find((one) => one.code === code)?.zh ?? code;

export function publications(facts: LicenceFacts, matter: Matter<LicenceFacts>): readonly Publication[] {
  const party = facts.partyKind === 'person' ? '自然人' : facts.party;
  return facts.published.map(({ channel, on }) => ({
    key: channel,
    channel: nameOf(publicationChannels, channel),
    title: `准予${party}${facts.itemName}`,
    publishedOn: on,
    content: {
      party,
      ...(facts.partyKind === 'person' || facts.partyCode === undefined ? {} : { partyCode: facts.partyCode }),
      number: matter.numbers[0] ?? null,
      item: nameOf(licenceItems, facts.item),
      itemName: facts.itemName,
      content: facts.content,
      decidedOn: facts.decidedOn,
      deemed: facts.outcome === 'deemed',
      validFrom: facts.validFrom,
      ...(facts.validUntil === undefined ? {} : { validUntil: facts.validUntil }),
      ...(facts.certificateNumber === undefined ? {} : { certificateNumber: facts.certificateNumber }),
      state: matter.state,
      ...(facts.endedOn === undefined ? {} : { endedOn: facts.endedOn }),
    },
  }));
}
