/** 一种统计表. */
import type { FilledForm } from '../contract-statistics.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { Filled, inCells } from './filled.tsx';

export default function FormPage({ id }: { readonly id: string }) {
  return (
    <Filled<FilledForm> kind="forms" id={id} table={(form) => <FormTable form={form} />} notes={({ notes }) => notes} />
  );
}

function FormTable({ form }: { readonly form: FilledForm }) {
  const cells = (values: readonly number[]) =>
    values.map((value, column) => (
      <td key={form.columns[column]} className="figure">
        {inCells(value)}
      </td>
    ));
  return (
    <ScrollTable label={form.zh}>
      <thead>
        <tr>
          <th scope="col">执法机构</th>
          {form.columns.map((zh) => (
            <th key={zh} scope="col" className="figure wrap">
              {zh}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {form.lines.map(({ unit, cells: values }) => (
          <tr key={unit}>
            <th scope="row">{unit}</th>
            {cells(values)}
          </tr>
        ))}
        <tr>
          <th scope="row">合计</th>
          {cells(form.total)}
        </tr>
      </tbody>
    </ScrollTable>
  );
}
