/** 类案一览 — in the margin of a dossier and beside the forms of a penalty: the spread, this case's place, and the way in. */
import { Link } from 'wouter';
import { moneyInChinese } from '../../law/kinds.ts';
import { address, useServer } from '../api.ts';
import type { SimilarCases } from '../contract-similar.ts';
import { DraftPlace } from './draft-place.tsx';
import { GuidanceList } from './guidance-list.tsx';

interface Properties {
  readonly stream: number;
  /** What stands on the form, in fen; the record's where nothing is typed. */
  readonly fine?: number | undefined;
  readonly tier?: string | undefined;
}

export function SimilarPanel({ stream, fine, tier }: Properties) {
  const { data } = useServer<SimilarCases>(address(`/api/matters/${stream}/similar`, { fine, tier }), { keep: true });
  if (!data || data.cause === null || (data.total === 0 && data.guidance.length === 0)) return null;
  const { spread } = data.fines;
  return (
    <section className="similar-panel no-print">
      <h2>类案</h2>
      {spread ? (
        <p>
          同案由、同依据的罚款 {spread.count} 件：中位 {moneyInChinese(spread.median)}，一半在{' '}
          {moneyInChinese(spread.lower)} 至 {moneyInChinese(spread.upper)} 之间，最低 {moneyInChinese(spread.least)}
          ，最高 {moneyInChinese(spread.most)}。
        </p>
      ) : (
        <p>有共同点的已决定案件 {data.total} 件。</p>
      )}
      <DraftPlace fines={data.fines} />
      <p>
        <Link href={`/matters/${stream}/similar`}>逐件查看</Link>
      </p>
      <GuidanceList guidance={data.guidance.slice(0, 3)} />
    </section>
  );
}
