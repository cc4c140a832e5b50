/** 履职覆盖率 — the powers that count, how often each was exercised, what is left out and why, and each unit's share. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { Coverage } from '../contract-supervision.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { shareOf, targetWords } from './share.ts';

export function CoveragePart({ coverage }: { readonly coverage: Coverage }) {
  const { due, exercised, excluded, units } = coverage;
  return (
    <section>
      <h2>应主动履职的覆盖率</h2>
      <p>
        应主动履职 {due.length} 项，已行使 {exercised} 项，覆盖率 {shareOf(exercised, due.length)}；
        {targetWords(coverage.target)}。另有 {excluded.length} 项除外。
      </p>
      {due.length > 0 && (
        <details>
          <summary>逐项列出</summary>
          <ScrollTable label="应主动履职的职权">
            <thead>
              <tr>
                <th scope="col">职权</th>
                <th scope="col">行使次数</th>
              </tr>
            </thead>
            <tbody>
              {[...due]
                .sort((one, other) => one.times - other.times)
                .map((power) => (
                  <tr key={power.code}>
                    <th scope="row" className="wrap">
                      <Link href={address('/powers', { q: power.code })}>{power.name}</Link>
                    </th>
                    <td className="figure">{power.times === 0 ? '没有行使' : power.times}</td>
                  </tr>
                ))}
            </tbody>
          </ScrollTable>
        </details>
      )}
      {excluded.length > 0 && (
        <details>
          <summary>除外的职权和理由</summary>
          <ul>
            {excluded.map((power) => (
              <li key={power.code}>
                {power.name}：{power.why}
                {power.reason !== '' && `（${power.reason}）`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {units.length > 0 && (
        <ScrollTable label="各机构行使的职权">
          <thead>
            <tr>
              <th scope="col">机构</th>
              <th scope="col">行使的职权</th>
              <th scope="col">次数</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.unit}>
                <th scope="row">{unit.unitName}</th>
                <td className="figure">
                  {unit.powers} 项（{shareOf(unit.powers, due.length)}）
                </td>
                <td className="figure">{unit.times}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}
