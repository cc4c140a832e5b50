import type { Publication } from '../../record/duty.ts';
import type { DrawFacts, Round } from './facts.ts';

/**
 * 一公开 — of every round: what was committed on which day, the seed and the result hash; then the results. An abandoned
 * round stays published with its reason. With these and the file anybody can run the draw again.
 */
export function publications(facts: DrawFacts): readonly Publication[] {
  const rounds = facts.rounds.map((round) => publicationOf(facts, round));
  if (facts.resultsOn === null) return rounds;
  const results: Publication = {
    key: 'results',
    channel: facts.resultsAt ?? '',
    title: `${facts.task}抽查结果`,
    publishedOn: facts.resultsOn,
    content: { task: facts.task, items: facts.items },
  };
  return [...rounds, results];
}

function publicationOf(facts: DrawFacts, round: Round): Publication {
  const { seed, resultHash, resultCount, fileHash, fileAt, abandoned } = round;
  return {
    key: `round-${round.number}`,
    channel: facts.announcedAt ?? fileAt ?? '双随机抽查公示',
    title: `${facts.task}第${round.number}轮抽取`,
    publishedOn: round.committedOn,
    content: {
      frame: round.frame,
      businesses: { count: round.businessCount, hash: round.businessHash },
      parameters: round.parameters,
      commitments: round.commitments,
      contributions: round.contributions,
      ...(seed === null ? {} : { seed, resultHash, resultCount, fileHash, fileAt }),
      ...(abandoned === null ? {} : { abandoned }),
    },
  };
}
