/**
 * 逗号分隔的表 — the rows of a text as spreadsheets save it: fields in quotes may hold commas, line breaks and doubled
 * quotes. Undefined where a quote is never closed.
 */
export function readCsv(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    row = [];
  };
  const plain = text.replace(/^\ufeff/u, '');
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at] as string;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (plain[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field.trim() === '') {
      field = '';
      quoted = true;
    } else if (sign === ',' || sign === '\t') endField();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') field += sign;
  }
  if (quoted) return undefined;
  endRow();
  return rows;
}
