/** 一本台账. */
import type { FilledLedger } from '../contract-statistics.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { Filled, inCells } from './filled.tsx';

export default function LedgerPage({ id }: { readonly id: string }) {
  return (
    <Filled<FilledLedger> kind="ledgers" id={id} table={(ledger) => <LedgerTable ledger={ledger} />} notes={() => []} />
  );
}

function LedgerTable({ ledger }: { readonly ledger: FilledLedger }) {
  return (
    <ScrollTable label={ledger.zh}>
      <thead>
        <tr>
          <th scope="col">统计数</th>
          {ledger.periods.map(({ from, zh }) => (
            <th key={from} scope="col" className="figure">
              {zh}
            </th>
          ))}
          <th scope="col" className="figure">
            累计
          </th>
        </tr>
      </thead>
      <tbody>
        {ledger.lines.map(({ id, zh, unit, cells, total }) => (
          <tr key={id}>
            <th scope="row" className="wrap">
              {zh}（{unit}）
            </th>
            {cells.map((value, index) => (
              <td key={ledger.periods[index]?.from} className="figure">
                {inCells(value)}
              </td>
            ))}
            <td className="figure">{inCells(total)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
