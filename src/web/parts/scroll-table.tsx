/** 宽表 — scrolls inside its own frame, which the keyboard can reach; the page itself never scrolls sideways. */
import type { ReactNode } from 'react';

export function ScrollTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard.
    <section className="scroll" aria-label={`${label}（可左右滚动）`} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
