/**
 * 公文版式 — the measures of GB/T 9704-2012, as far as free fonts allow: the standard asks for 仿宋 and 小标宋, which may not be
 * given away; a bureau that owns them names their files.
 */

/** Millimetres: A4, margins of the type area (版心 156 × 225). */
export const margins = { top: 37, left: 28, right: 26, bottom: 35 } as const;

/** Points: 二号, 三号, 四号, and the mark of the issuing body. */
export const sizes = { mark: 36, title: 22, body: 16, small: 14, table: 10.5 } as const;

/** Points from line to line: 22 lines a page. */
export const lineHeight = 28.9;

export const red = '#d7000f';

export const millimetres = (value: number): number => (value * 72) / 25.4;

/** Files of the fonts: TrueType or OpenType. */
export interface Fonts {
  readonly body: string;
  readonly bold: string;
}
