import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { FilledForm } from './forms/count-form.ts';
import type { FilledLedger } from './ledgers/ledger.ts';

const bold = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });
const number = (value: number) => ({ value, type: Number, format: Number.isInteger(value) ? '#,##0' : '#,##0.00####' });

/** 统计表的 Excel — title, head, one line for each unit, the total, the notes. */
export function formWorkbook(form: FilledForm, subtitle: string): Promise<Buffer> {
  const rows: SheetData = [
    [bold(form.zh)],
    [{ value: subtitle }],
    [bold('执法机构'), ...form.columns.map(bold)],
    ...form.lines.map(({ unit, cells }) => [{ value: unit }, ...cells.map(number)]),
    [bold('合计'), ...form.total.map(number)],
    ...form.notes.map((note, index) => [{ value: `${index + 1}．${note}` }]),
  ];
  const columns = [{ width: 24 }, ...form.columns.map(() => ({ width: 14 }))];
  return writeExcelFile(rows, { columns, sheet: '统计表' }).toBuffer();
}

/** 台账的 Excel — one line for each figure, one column for each period. */
export function ledgerWorkbook(ledger: FilledLedger, subtitle: string): Promise<Buffer> {
  const rows: SheetData = [
    [bold(ledger.zh)],
    [{ value: subtitle }],
    [bold('统计数'), bold('单位'), ...ledger.periods.map(({ zh }) => bold(zh)), bold('累计'), bold('口径')],
    ...ledger.lines.map(({ zh, unit, cells, total, base }) => [
      { value: zh },
      { value: unit },
      ...cells.map(number),
      number(total),
      { value: base },
    ]),
  ];
  const columns = [
    { width: 30 },
    { width: 8 },
    ...ledger.periods.map(() => ({ width: 12 })),
    { width: 12 },
    { width: 60 },
  ];
  return writeExcelFile(rows, { columns, sheet: '台账' }).toBuffer();
}
