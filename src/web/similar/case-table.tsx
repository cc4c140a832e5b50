/** 类案的列表 — each opens: a dossier, or of another unit's case what the public sees of it. */
import { Link } from 'wouter';
import { moneyInChinese } from '../../law/kinds.ts';
import type { ComparedFines, SimilarCase } from '../contract-similar.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

interface Properties {
  readonly cases: readonly SimilarCase[];
  readonly outliers: ComparedFines['outliers'];
}

const originNames: Readonly<Record<SimilarCase['origin'], string>> = {
  own: '本局',
  disclosed: '本局其他机构，据公示',
  published: '据公示',
};

export function CaseTable({ cases, outliers }: Properties) {
  return (
    <ScrollTable label="类案">
      <thead>
        <tr>
          <th scope="col">案件</th>
          <th scope="col">罚款</th>
          <th scope="col">阶次</th>
          <th scope="col">决定日期</th>
          <th scope="col">共同点（权重）</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.stream}>
            <th scope="row" className="wrap">
              <Name one={one} />
              <Off outlier={outliers.find(({ stream }) => stream === one.stream)} />
            </th>
            <td>{one.fine === null ? '—' : moneyInChinese(one.fine)}</td>
            <td>{one.tierZh ?? '—'}</td>
            <td>{one.decidedOn ? dayWords(one.decidedOn) : '—'}</td>
            <td className="wrap">
              {one.shared
                .map(({ zh, weightZh, detail }) => `${zh}（${weightZh}）${detail && `：${detail}`}`)
                .join('；')}
              {!one.counted && <span className="quiet">（不计入罚款的比较）</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Name({ one }: { readonly one: SimilarCase }) {
  const from = <span className="quiet">（{one.organ ?? originNames[one.origin]}）</span>;
  const name = [one.number, one.title].filter(Boolean).join(' ');
  if (one.origin !== 'disclosed')
    return (
      <>
        <Link href={`/matters/${one.stream}`}>{name}</Link>
        {from}
      </>
    );
  return (
    <details>
      <summary>
        {name}
        {from}
      </summary>
      <p>{one.summary}</p>
    </details>
  );
}

function Off({ outlier }: { readonly outlier: ComparedFines['outliers'][number] | undefined }) {
  if (!outlier) return null;
  return (
    <p className="quiet">
      {outlier.side === 'below' ? '低于' : '高于'}常见范围。记录中的理由：
      {outlier.why.length > 0 ? outlier.why.join('；') : '没有写明'}。
    </p>
  );
}
