/** 年度报告 — as the record stands now; drafts and issued reports beside it. */
import { address, useServer } from '../api.ts';
import type { ReportAnswer } from '../contract-statistics.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { MomentBox } from './moment-box.tsx';
import { OfficialPaper } from './official-paper.tsx';
import { PaperFiles } from './paper-files.tsx';
import { PaperList } from './paper-list.tsx';
import { StatisticsTabs } from './statistics-tabs.tsx';
import { useMoment } from './use-moment.ts';

export default function Report() {
  const moment = useMoment();
  const { year, until } = moment;
  const query = useServer<ReportAnswer>(address('/api/report', { year, until }), { keep: true });
  return (
    <Page title="年度报告" of={year}>
      <StatisticsTabs />
      <MomentBox moment={moment} />
      <PaperList year={year} until={until} />
      <Asked query={query}>
        {({ document }) => (
          <>
            <PaperFiles path="/api/report/file" asked={{ year, until }} />
            <OfficialPaper
              document={document}
              to={(figure) => address(`/figures/${encodeURIComponent(figure)}`, { year, until })}
            />
          </>
        )}
      </Asked>
    </Page>
  );
}
