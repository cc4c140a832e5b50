/** 工作量 — who has how much in hand, what waits for the legal unit, and what the coming weeks bring. All in the address. */
import { useSearchParams } from 'wouter';
import { address, useServer } from '../api.ts';
import type { Workload as Answer } from '../contract-guidance.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { SelectFilter } from '../parts/select-filter.tsx';
import { SpanFilter } from '../parts/span-filter.tsx';
import { dayWords } from '../words/day-words.ts';
import { Forecast } from './forecast.tsx';
import { LegalQueue } from './legal-queue.tsx';
import { LoadTable } from './load-table.tsx';
import { WorkTimes } from './work-times.tsx';

const names = ['from', 'until', 'unit', 'officer'] as const;

export default function Workload() {
  const [query, setQuery] = useSearchParams();
  const asked = Object.fromEntries(names.map((name) => [name, query.get(name) ?? '']));
  const answer = useServer<Answer>(address('/api/workload', asked), { keep: true });
  const set = (more: Record<string, string>) =>
    setQuery(new URLSearchParams(address('', { ...asked, ...more }).slice(1)));
  const found = answer.data;
  return (
    <Page title="工作量">
      <search className="filters no-print" aria-label="期间和范围">
        <SpanFilter from={found?.from ?? ''} until={found?.until ?? ''} set={set} />
        {found && found.units.length > 1 && (
          <SelectFilter
            id="unit"
            zh="机构"
            all="全部"
            value={asked.unit}
            choices={found.units.map(({ id, name }) => ({ id, zh: name }))}
            set={(unit) => set({ unit, officer: '' })}
          />
        )}
        {found && (found.byOfficer.length > 1 || found.officer) && (
          <SelectFilter
            id="officer"
            zh="人员"
            all="全部"
            value={asked.officer}
            choices={found.byOfficer.map(({ id, name }) => ({ id, zh: name }))}
            set={(officer) => set({ officer })}
          />
        )}
      </search>
      <Asked query={answer}>{(load) => <Sections load={load} />}</Asked>
    </Page>
  );
}

function Sections({ load }: { readonly load: Answer }) {
  const { staffing } = load;
  const current = load.until >= load.today;
  return (
    <>
      <p>
        {dayWords(load.from)}至{dayWords(load.until)}
        。在办、最早收件按期末；已逾期、待签批按今日；收件、办结、逾期按期间。联合办理的计入两个机构，一件有数名人员的计入每一名，所以各行之和可以多于全局件数。
      </p>
      {staffing && (
        <p>
          登记在册经营主体 {staffing.businesses.toLocaleString('zh-CN')} 户，持有有效执法证件 {staffing.certified} 人
          {staffing.each !== null && `，平均每人 ${staffing.each.toLocaleString('zh-CN')} 户`}
          。登记簿没有写明管辖机构，只按全局计算。
        </p>
      )}
      <Forecast load={load} />
      <section>
        <h2>各机构</h2>
        <LoadTable label="各机构" first="机构" rows={load.byUnit} filter="unit" openable={current} />
      </section>
      <section>
        <h2>各人员</h2>
        <LoadTable label="各人员" first="人员" rows={load.byOfficer} filter="officer" openable={current} />
      </section>
      <WorkTimes load={load} />
      {load.legal.length > 0 && <LegalQueue lines={load.legal} />}
    </>
  );
}
