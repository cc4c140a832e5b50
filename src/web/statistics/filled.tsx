/** 填好的统计表、台账 — one page for both: its numbers in a wide table, and the workbook to take away. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { MomentBox } from './moment-box.tsx';
import { StatisticsTabs } from './statistics-tabs.tsx';
import { useMoment } from './use-moment.ts';

export const inCells = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 4 });

interface Properties<T> {
  readonly kind: 'forms' | 'ledgers';
  readonly id: string;
  readonly table: (filled: T) => ReactNode;
  readonly notes: (filled: T) => readonly string[];
}

export function Filled<T extends { readonly zh: string }>({ kind, id, table, notes }: Properties<T>) {
  const moment = useMoment();
  const { year, until } = moment;
  const path = `/api/${kind}/${encodeURIComponent(id)}`;
  const query = useServer<T>(address(path, { year, until }), { keep: true });
  return (
    <Page title={query.data?.zh ?? '统计表'} of={year}>
      <StatisticsTabs />
      <MomentBox moment={moment} />
      <Asked query={query}>
        {(filled) => (
          <>
            <p className="no-print">
              <a className="file" href={address(`${path}/file`, { year, until })} download>
                下载 Excel
              </a>
              <Link href={address('/forms', { year, until })}>全部统计表和台账</Link>
            </p>
            {table(filled)}
            <ol>
              {notes(filled).map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ol>
          </>
        )}
      </Asked>
    </Page>
  );
}
