/** 类案 — decided cases like this one, how their fines lie, where this one would lie, and what guidance there is. */
import { Link } from 'wouter';
import { useServer } from '../api.ts';
import type { Dossier } from '../contract-dossier.ts';
import type { SimilarCases } from '../contract-similar.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { CaseTable } from './case-table.tsx';
import { Fines } from './fines.tsx';
import { GuidanceList } from './guidance-list.tsx';

export default function Similar({ stream }: { readonly stream: string }) {
  const answer = useServer<SimilarCases>(`/api/matters/${stream}/similar`);
  const matter = useServer<Dossier>(`/api/matters/${stream}`).data;
  const of = matter ? `${matter.number ?? matter.procedureZh} ${matter.title}` : `第 ${stream} 件`;
  return (
    <Page
      title="类案"
      of={of}
      lead={
        <p>
          <Link href={`/matters/${stream}`}>{of}</Link>
        </p>
      }
    >
      <Asked query={answer}>{(found) => <Sections found={found} />}</Asked>
    </Page>
  );
}

function Sections({ found }: { readonly found: SimilarCases }) {
  if (found.cause === null) return <p>本案还没有案由，立案以后可以比对类案。</p>;
  return (
    <>
      <p>
        案由“{found.cause}”。有共同点的已决定案件 {found.total} 件，其中案由相同或者处罚依据相同的 {found.counted}{' '}
        件，计入罚款的比较。
      </p>
      <Fines found={found} />
      {found.cases.length > 0 && (
        <section className="similar-cases">
          <h2>案件</h2>
          <p className="quiet">
            共同点越多越靠前，同样多的新近在前。
            {found.features.map(({ zh, weightZh }) => `${zh}（${weightZh}）`).join('、')}
            。“主要”一项抵两项“重要”、四项“参考”。排列供查阅，裁量以裁量基准为准。
          </p>
          <CaseTable cases={found.cases} outliers={found.fines.outliers} />
          {found.total > found.cases.length && <p className="quiet">只列共同点最多的 {found.cases.length} 件。</p>}
        </section>
      )}
      <GuidanceList guidance={found.guidance} />
    </>
  );
}
