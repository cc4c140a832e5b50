import type { Publication } from '../../record/duty.ts';
import type { AnnualReportFacts } from './facts.ts';

/** 公布 — the report with its number, every figure as printed, the hash of them, and the head of the chain. */
export function publications({
  counted,
  issued,
  published,
  number,
  explanations,
}: AnnualReportFacts): readonly Publication[] {
  if (counted === null || issued === null || published === null) return [];
  const { year, until, figures, hash } = counted;
  return [
    {
      key: 'report',
      channel: 'portal',
      title: `${year}年行政执法工作报告`,
      publishedOn: published.on,
      content: {
        number,
        year,
        until,
        issuedOn: issued.on,
        figures,
        explanations: explanations.map(({ relation, base, explanation }) => ({ relation, base, explanation })),
        hash,
        head: { position: published.position, hash: published.head },
      },
    },
  ];
}
