/**
 * 宽表 — scrolls inside its own frame, which the keyboard can reach; the page itself never scrolls sideways. On a phone each
 * row is a card whose lines bear the names of their columns.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react';

export function ScrollTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    if (table.current) nameCells(table.current);
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard.
    <section className="scroll" aria-label={`${label}（可左右滚动）`} tabIndex={0}>
      <table ref={table}>{children}</table>
    </section>
  );
}

/** Each cell gets the name of its column, for the cards of a phone. */
function nameCells(table: HTMLTableElement): void {
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent ?? '');
  for (const row of [...table.tBodies].flatMap((body) => [...body.rows]))
    for (const [index, cell] of [...row.cells].entries()) cell.dataset.column = columns[index] ?? '';
}
