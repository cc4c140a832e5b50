/** 统计 — every figure of the year beside last year's, and the relations that do not hold. */
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import type { Figure, FigureList } from '../contract-statistics.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';
import { MomentBox } from './moment-box.tsx';
import { RelationList } from './relation-list.tsx';
import { StatisticsTabs } from './statistics-tabs.tsx';
import { type MomentInAddress, useMoment } from './use-moment.ts';

export default function Figures() {
  const moment = useMoment();
  const query = useServer<FigureList>(address('/api/figures', { year: moment.year, until: moment.until }), {
    keep: true,
  });
  return (
    <Page title="统计" lead={<p className="quiet">每个数都能打开到行为</p>}>
      <StatisticsTabs />
      <MomentBox moment={moment} />
      <Asked query={query}>{(list) => <List list={list} moment={moment} />}</Asked>
    </Page>
  );
}

function List({ list, moment }: { readonly list: FigureList; readonly moment: MomentInAddress }) {
  const failing = list.relations.filter(({ holds, severity }) => holds === false && severity !== 'explanation');
  return (
    <>
      <p className="quiet" role="status">
        {list.year}年，截至{dayWords(list.until)}，共 {list.figures.length} 个数
      </p>
      {failing.length > 0 && (
        <section aria-labelledby="failing">
          <h2 id="failing">勾稽关系不符 {failing.length} 项</h2>
          <RelationList relations={failing} />
        </section>
      )}
      <ScrollTable label="统计数">
        <thead>
          <tr>
            <th scope="col">统计数</th>
            <th scope="col" className="figure">
              本年
            </th>
            <th scope="col" className="figure">
              上年同期
            </th>
            <th scope="col">口径</th>
          </tr>
        </thead>
        <tbody>
          {list.figures.map((figure) => (
            <Line key={figure.id} figure={figure} moment={moment} />
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function Line({ figure, moment }: { readonly figure: Figure; readonly moment: MomentInAddress }) {
  const to = address(`/figures/${encodeURIComponent(figure.id)}`, { year: moment.year, until: moment.until });
  return (
    <tr>
      <th scope="row" className="wrap">
        {figure.label}
      </th>
      <td className="figure">
        <Link href={to} aria-label={`打开${figure.label}：${figure.shown}`}>
          {figure.shown}
        </Link>
      </td>
      <td className="figure quiet">{figure.before}</td>
      <td className="wrap">{figure.base}</td>
    </tr>
  );
}
