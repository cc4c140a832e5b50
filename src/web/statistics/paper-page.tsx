/** 一份年度报告 — its frozen figures, what is still to be explained, and what may be done with it. */
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import type { ReportPaper } from '../contract-statistics.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { OfficialPaper } from './official-paper.tsx';
import { PaperAct } from './paper-act.tsx';
import { PaperFiles } from './paper-files.tsx';
import { StatisticsTabs } from './statistics-tabs.tsx';

export default function PaperPage({ stream }: { readonly stream: string }) {
  const path = `/api/report/papers/${stream}`;
  const query = useServer<ReportPaper>(path);
  return (
    <Page title="年度报告" of={query.data?.document.title ?? ''}>
      <StatisticsTabs />
      <Asked query={query}>
        {(paper) => (
          <>
            <PaperState paper={paper} path={path} />
            <PaperFiles path={`${path}/file`} asked={{}} />
            <OfficialPaper
              document={paper.document}
              to={(figure) =>
                address(`/figures/${encodeURIComponent(figure)}`, { year: `${paper.year}`, until: paper.until })
              }
            />
          </>
        )}
      </Asked>
    </Page>
  );
}

function PaperState({ paper, path }: { readonly paper: ReportPaper; readonly path: string }) {
  const { stream, version, state, stateZh, movedOn, unexplained } = paper;
  return (
    <section className="no-print" aria-label="文稿的状态">
      <p>
        <span className="tag">{stateZh}</span>{' '}
        <Link href={`/matters/${stream}`}>案卷：说明、增写、批准、印发在此办理</Link>
      </p>
      {movedOn && (
        <p className="notice caution">
          定稿以后执法记录有变化，所印的仍是定稿的数。{state === 'drafted' ? '可以重新统计。' : ''}
        </p>
      )}
      {unexplained.length > 0 && (
        <div className="notice caution">
          <p>
            <strong>勾稽关系不符，尚未说明理由，不能批准：</strong>
          </p>
          <ul>
            {unexplained.map(({ relation, statement, finding, offered }) => (
              <li key={relation}>
                {statement}（{relation}）：{finding}
                {offered.length > 0 && `可以相符的口径：${offered.map(({ base }) => base).join('；')}。`}{' '}
                <Link href={`/matters/${stream}/do/annual-report/relation-explained`}>说明理由</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {state === 'drafted' && <PaperAct zh="重新统计" path={`${path}/recount`} body={{ seenVersion: version }} />}
      {state === 'issued' && <PaperAct zh="公布，连同链头" path={`${path}/publish`} body={{ seenVersion: version }} />}
    </section>
  );
}
