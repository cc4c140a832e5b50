/** 检查信息抽样 — the rate, and what the opening act of the next sampling must say about its pool. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { Sampling } from '../contract-supervision.ts';
import { shareOf, targetWords } from './share.ts';

export function SamplingPart({ sampling }: { readonly sampling: Sampling }) {
  return (
    <section>
      <h2>检查信息抽样</h2>
      <p>
        检查信息 {sampling.poolCount} 件，抽样 {sampling.sampled} 件，抽样率{' '}
        {shareOf(sampling.sampled, sampling.poolCount)}；{targetWords(sampling.target)}。
        <Link href={address('/matters', { procedure: 'inspection-sampling' })}>查看各次抽样</Link>
      </p>
      <dl className="facts">
        <div>
          <dt>截至记录的第几个行为</dt>
          <dd className="figure">{sampling.upTo}</dd>
        </div>
        <div>
          <dt>总体名单散列值</dt>
          <dd className="hash">{sampling.poolHash}</dd>
        </div>
      </dl>
    </section>
  );
}
