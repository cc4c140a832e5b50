/** 一个数 — large; what it counts, over which base, from when to when, how exact; then its rows. */
import { useSearchParams } from 'wouter';
import { address, useServer } from '../api.ts';
import type { OneFigure } from '../contract-statistics.ts';
import { Page } from '../frame/page.tsx';
import { ArticleLine } from '../parts/article-line.tsx';
import { Asked } from '../parts/asked.tsx';
import { FigureRows } from './figure-rows.tsx';
import { RelationList } from './relation-list.tsx';
import { StatisticsTabs } from './statistics-tabs.tsx';
import { useMoment } from './use-moment.ts';

export default function FigurePage({ id }: { readonly id: string }) {
  const { year, until } = useMoment();
  const [params] = useSearchParams();
  const path = `/api/figures/${encodeURIComponent(id)}`;
  const query = useServer<OneFigure>(address(path, { year, until }));
  return (
    <Page title="统计数" of={query.data?.label ?? id}>
      <StatisticsTabs />
      <Asked query={query}>
        {(figure) => (
          <>
            <FigureHead figure={figure} />
            {figure.article ? (
              <ArticleLine article={figure.article} />
            ) : (
              <FigureRows
                id={id}
                year={year}
                until={until}
                after={params.get('after') ?? ''}
                total={figure.acts.count}
              />
            )}
          </>
        )}
      </Asked>
    </Page>
  );
}

function FigureHead({ figure }: { readonly figure: OneFigure }) {
  return (
    <section aria-labelledby="figure-label">
      <h2 id="figure-label">{figure.label}</h2>
      <p className="large-figure">{figure.shown}</p>
      <p>
        {figure.kindZh}。{figure.base}。期间：{figure.period.zh}。精度：{figure.precision.words}。上年同期：
        {figure.before}。
      </p>
      {figure.relations.length > 0 && (
        <details>
          <summary>与其他数的关系（{figure.relations.length}）</summary>
          <RelationList relations={figure.relations} />
        </details>
      )}
    </section>
  );
}
