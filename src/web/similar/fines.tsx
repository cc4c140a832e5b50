/** 罚款的离散 — least, quartiles, most; by tier; and where this case's fine would lie. */
import { moneyInChinese } from '../../law/kinds.ts';
import type { SimilarCases, Spread } from '../contract-similar.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { DraftPlace } from './draft-place.tsx';

export function Fines({ found }: { readonly found: SimilarCases }) {
  const { spread, usual, tiers, outliers } = found.fines;
  if (spread === null)
    return <p className="notice kind">可以比较的罚款不足五件，不计算中位数和四分位数；请逐件查阅。</p>;
  const ofTiers = tiers.filter(({ decisions }) => decisions > 0);
  return (
    <section>
      <h2>罚款</h2>
      <DraftPlace fines={found.fines} />
      <ScrollTable label="罚款的离散">
        <thead>
          <tr>
            <th scope="col">裁量阶次</th>
            <th scope="col">决定</th>
            <th scope="col">最低</th>
            <th scope="col">下四分位</th>
            <th scope="col">中位</th>
            <th scope="col">上四分位</th>
            <th scope="col">最高</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">全部（有罚款的）</th>
            <td>{spread.count}</td>
            <Quartiles spread={spread} />
          </tr>
          {ofTiers.map(({ tier, zh, decisions, spread: own }) => (
            <tr key={tier}>
              <th scope="row">{zh}</th>
              <td>{decisions}</td>
              {own ? <Quartiles spread={own} /> : <td colSpan={5}>有罚款的不足三件</td>}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="quiet">
        各数都是实际作出的罚款。不知阶次的（公示的、其他机构的）只计入全部。被撤销、确认违法、确认无效的不计入。
        {usual &&
          `常见范围按中间一半向两边各延伸一倍半计算：${moneyInChinese(Math.round(usual.from))}至${moneyInChinese(Math.round(usual.to))}；`}
        超出的 {outliers.length} 件，理由见各件。
      </p>
    </section>
  );
}

function Quartiles({ spread }: { readonly spread: Spread }) {
  return (
    <>
      {(['least', 'lower', 'median', 'upper', 'most'] as const).map((name) => (
        <td key={name}>{moneyInChinese(spread[name])}</td>
      ))}
    </>
  );
}
