/** 证据、依据清单 — drawn from the record, numbered, to be printed and handed to the organ or the court. */
import { Link } from 'wouter';
import { useServer } from '../api.ts';
import type { EvidenceItem, EvidenceList } from '../contract-evidence.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { CiteLine } from '../parts/cite-line.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { VerifiedMark } from '../parts/verified-mark.tsx';
import { dayWords } from '../words/day-words.ts';

export default function Evidence({ stream }: { readonly stream: string }) {
  const query = useServer<EvidenceList>(`/api/matters/${stream}/evidence`);
  const asked = query.data?.asked;
  const of = asked ? `${asked.number ?? asked.procedureZh} ${asked.title}` : `第 ${stream} 件`;
  return (
    <Page
      title="证据、依据清单"
      of={of}
      lead={
        <p>
          <Link href={`/matters/${stream}`}>{of}</Link>
        </p>
      }
    >
      <Asked query={query}>{(list) => <Lists list={list} />}</Asked>
    </Page>
  );
}

function Lists({ list }: { readonly list: EvidenceList }) {
  const { matter, asked, answered } = list;
  return (
    <>
      {matter === null ? (
        <p>没有关联作出行政行为的事项，不能由记录生成清单。</p>
      ) : (
        <p>
          {matter.stream === asked.stream
            ? '本件'
            : `所争议的事项：${matter.number ?? matter.procedureZh} ${matter.title}`}
          {answered && '。清单截至答复（答辩）之时，此后的行为不在其中。'}
        </p>
      )}
      {list.evidence.length > 0 && <EvidenceTable items={list.evidence} />}
      {list.further.evidence.length > 0 && <FurtherEvidence list={list} />}
      {list.basis.length > 0 && <Basis list={list} />}
      {list.further.basis.length > 0 && (
        <section>
          <h2>记录以外的依据</h2>
          <ol>
            {list.further.basis.map((one) => (
              <li key={`${one.instrument}${one.article}`}>
                《{one.instrument}》{one.article}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function EvidenceTable({ items }: { readonly items: readonly EvidenceItem[] }) {
  return (
    <section>
      <h2>证据</h2>
      <ScrollTable label="证据">
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">名称</th>
            <th scope="col">日期</th>
            <th scope="col">人员</th>
            <th scope="col">文号</th>
            <th scope="col">依据</th>
            <th scope="col">记录位置</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.number}>
              <td>{item.number}</td>
              <td>
                {item.zh}
                {item.detail && `（${item.detail}）`}
                {item.served && <span className="quiet"> 送达证明</span>}
                {item.documents.length > 0 && <span className="quiet"> 附文书{item.documents.length}件</span>}
              </td>
              <td>{dayWords(item.doneOn)}</td>
              <td>{item.people.join('、')}</td>
              <td>{item.documentNumber ?? '—'}</td>
              <td>{item.basis.length > 0 ? item.basis.join('、') : '—'}</td>
              <td>{item.position}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function FurtherEvidence({ list }: { readonly list: EvidenceList }) {
  return (
    <section>
      <h2>记录以外的证据</h2>
      <ScrollTable label="记录以外的证据">
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">名称</th>
            <th scope="col">种类</th>
            <th scope="col">收集日期</th>
            <th scope="col">证明内容</th>
          </tr>
        </thead>
        <tbody>
          {list.further.evidence.map((one, index) => (
            <tr key={`${one.name}${one.collectedOn}`}>
              <td>{list.evidence.length + index + 1}</td>
              <td>{one.name}</td>
              <td>{one.kind}</td>
              <td>{dayWords(one.collectedOn)}</td>
              <td>{one.proves}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function Basis({ list }: { readonly list: EvidenceList }) {
  return (
    <section>
      <h2>依据</h2>
      <ol>
        {list.basis.map((one) => (
          <li key={one.number} value={one.number}>
            {one.ruleZh} <VerifiedMark verified={one.verified} />
            <ul className="plain">
              {one.cite.map((cite) => (
                <li key={`${cite.instrument}${cite.article}`}>
                  <CiteLine cite={cite} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
