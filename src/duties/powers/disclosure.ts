import { powerKinds } from '../../law/power-kinds.ts';
import type { Publication } from '../../record/duty.ts';
import type { PowersFacts } from './procedure.ts';

/** 公布 — the list as a whole, with how many powers of each kind; each power has its own public page. */
export function publications(facts: PowersFacts): readonly Publication[] {
  if (facts.publishedOn === null) return [];
  const listed = facts.powers.filter(({ until }) => until === undefined);
  const kinds = powerKinds
    .map(({ code, zh }) => ({ kind: zh, count: listed.filter(({ kind }) => kind === code).length }))
    .filter(({ count }) => count > 0);
  return [
    {
      key: 'power-list',
      channel: facts.publishedAt,
      title: facts.name,
      publishedOn: facts.publishedOn,
      ...(facts.withdrawnOn === null ? {} : { withdrawnOn: facts.withdrawnOn }),
      content: { changedOn: facts.rounds.at(-1)?.on ?? facts.publishedOn, rounds: facts.rounds.length, kinds },
    },
  ];
}
