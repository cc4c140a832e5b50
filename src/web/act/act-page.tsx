/** 办理 — the page of one act: what it is, under which article, what it asks and what it sets in motion. */
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import type { Dossier } from '../contract-dossier.ts';
import type { ActFormShape } from '../contract-form.ts';
import { Page } from '../frame/page.tsx';
import { ArticleLine } from '../parts/article-line.tsx';
import { Asked } from '../parts/asked.tsx';
import { ActForm } from './act-form.tsx';

interface Properties {
  readonly procedure: string;
  readonly act: string;
  readonly stream?: string;
}

export default function ActPage({ procedure, act, stream }: Properties) {
  const shape = useServer<ActFormShape>(address(`/api/procedures/${procedure}/acts/${act}`, { stream }));
  const dossier = useServer<Dossier>(`/api/matters/${stream}`, { enabled: stream !== undefined });
  const matter = dossier.data;
  return (
    <Page
      title={shape.data?.zh ?? '办理'}
      of={matter ? (matter.number ?? matter.title) : '新办'}
      key={shape.data?.zh}
      lead={
        <>
          {matter && (
            <p className="dossier-facts">
              <Link href={`/matters/${matter.stream}`}>
                {matter.number ?? matter.procedureZh} {matter.title}
              </Link>
              <span className="tag state">{matter.stateZh}</span>
            </p>
          )}
          {shape.data && articlesOf(shape.data).map((article) => <ArticleLine key={article.rule} article={article} />)}
        </>
      }
    >
      <Asked query={shape}>
        {(form) => {
          if (stream === undefined) return <ActForm shape={form} />;
          return <Asked query={dossier}>{(found) => <ActForm shape={form} dossier={found} />}</Asked>;
        }}
      </Asked>
    </Page>
  );
}

function articlesOf({ article }: ActFormShape) {
  if (article === null || article === undefined) return [];
  return 'rule' in article ? [article] : article;
}
