/** 记录 — the head of the chain and the closed days, against which anyone can check that nothing was changed. */
import { Link } from 'wouter';
import { useServer } from '../api.ts';
import type { RecordPage } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

/** The bureau's own matter is always the first of its record. */
const bureauMatter = 1;

export default function Chain() {
  const query = useServer<RecordPage>('/api/record');
  return (
    <Page title="记录" lead={<p className="quiet">只增不改，每一行为都接在前一行为之后</p>}>
      <Asked query={query}>{(record) => <Heads record={record} />}</Asked>
    </Page>
  );
}

function Heads({ record }: { readonly record: RecordPage }) {
  return (
    <>
      <dl className="facts">
        <div>
          <dt>已记入的行为</dt>
          <dd className="figure">{record.acts.toLocaleString('zh-CN')} 件</dd>
        </div>
        <div>
          <dt>现链头</dt>
          <dd className="hash">{record.head.hash}</dd>
        </div>
      </dl>
      <p className="no-print">
        <Link href={`/matters/${bureauMatter}`}>本局设置：节假日安排、地方数额标准</Link>
      </p>
      <section>
        <h2>逐日链头</h2>
        <p>公布的链头约束所有人：某日以前的任何一件被改动，当日链头便不再相符。</p>
        {record.closedDays.length === 0 ? (
          <p className="notice kind">尚未封存任何一日。</p>
        ) : (
          <ScrollTable label="逐日链头">
            <thead>
              <tr>
                <th scope="col">日期</th>
                <th scope="col">止于第几件</th>
                <th scope="col">链头</th>
              </tr>
            </thead>
            <tbody>
              {record.closedDays.map((day) => (
                <tr key={day.position}>
                  <th scope="row">{dayWords(day.day)}</th>
                  <td className="figure">{day.position.toLocaleString('zh-CN')}</td>
                  <td className="hash">{day.hash}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </section>
    </>
  );
}
