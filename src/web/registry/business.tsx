/** 一户 — a business: what the register says now, its history by date, its inspections of the year, the matters about it. */
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import type { BusinessDetail, BusinessHistoryLine } from '../contract-register.ts';
import { Page } from '../frame/page.tsx';
import { MatterTable } from '../matters/matter-table.tsx';
import { Asked } from '../parts/asked.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';
import { stateWords } from './business-table.tsx';

export default function BusinessOfRegister({ id }: { readonly id: string }) {
  const answer = useServer<BusinessDetail>(`/api/businesses/${encodeURIComponent(id)}`);
  return (
    <Page title={answer.data?.business.name ?? '经营主体'} lead={<Link href="/registry">名录</Link>}>
      <Asked query={answer}>{(detail) => <Detail detail={detail} />}</Asked>
    </Page>
  );
}

function Detail({ detail }: { readonly detail: BusinessDetail }) {
  const { business, matters, inspections, history } = detail;
  return (
    <>
      <dl className="facts">
        <Fact zh="统一社会信用代码（注册号）" value={business.uscc} />
        <Fact zh="类型" value={business.kindZh} />
        <Fact zh="状态" value={stateWords(business)} />
        <Fact zh="住所" value={business.address} />
        <Fact zh="成立日期" value={business.establishedOn && dayWords(business.establishedOn)} />
        <Fact zh="信用分类" value={business.creditClass} />
        <Fact zh="来源" value={detail.source && sourceWords(detail.source, detail.asOf)} />
      </dl>
      <section aria-labelledby="inspections">
        <h2 id="inspections">{inspections.year}年的检查</h2>
        <p>
          共{inspections.all}次，其中现场检查{inspections.onSite}次。
        </p>
        {inspections.caps.map((cap) => (
          <p key={cap.list} className={cap.done >= cap.times ? 'notice kind' : 'quiet'}>
            {cap.list}：{cap.countsZh}全年不超过{cap.times}次，今年已{cap.done}次
            {cap.done >= cap.times ? '，已到上限' : ''}。
          </p>
        ))}
      </section>
      <section aria-labelledby="matters">
        <h2 id="matters">
          事项 <span className="count">{matters.total}</span>
        </h2>
        {matters.rows.length === 0 ? (
          <p className="quiet">没有您可以查看的事项。</p>
        ) : (
          <MatterTable rows={matters.rows} />
        )}
        {matters.total > matters.rows.length && (
          <p>
            <Link href={address('/matters', { q: business.uscc })}>在事项中看全部</Link>
          </p>
        )}
      </section>
      <section aria-labelledby="history">
        <h2 id="history">历次登记</h2>
        <History lines={history} />
      </section>
    </>
  );
}

function Fact({ zh, value }: { readonly zh: string; readonly value: string | null }) {
  if (!value) return null;
  return (
    <div>
      <dt>{zh}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const sourceWords = (source: string, asOf: string | null): string =>
  asOf === null ? source : `${source}，数据截至${dayWords(asOf)}`;

const effects: Readonly<Record<string, string>> = {
  establish: '设立',
  change: '变更',
  deregister: '注销（撤销）',
  reinstate: '恢复',
  reported: '导入',
};

function History({ lines }: { readonly lines: readonly BusinessHistoryLine[] }) {
  return (
    <ScrollTable label="历次登记">
      <thead>
        <tr>
          <th scope="col">期间</th>
          <th scope="col">记入</th>
          <th scope="col">名称</th>
          <th scope="col">住所</th>
          <th scope="col">状态</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.position}-${line.business.id}`}>
            <td className="wrap">
              <span className="day">自{dayWords(line.from)}</span>
              {line.until && <span className="day">至{dayWords(line.until)}</span>}
            </td>
            <td className="wrap">
              {effects[line.effect] ?? line.effect}
              {line.how === 'differs' && '：与本局登记不符，未采用'}
            </td>
            <td className="wrap">{line.business.name}</td>
            <td className="wrap">{line.business.address}</td>
            <td>{line.business.inRegister ? '在册' : '已注销'}</td>
            <td className="wrap">
              {line.stream === null ? (
                `第${line.position}号行为`
              ) : (
                <Link href={`/matters/${line.stream}`}>第{line.position}号行为</Link>
              )}
              {line.source && `；${sourceWords(line.source, line.asOf)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
