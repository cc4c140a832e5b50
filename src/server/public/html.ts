/** HTML that is complete already: what a template puts in unescaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Html | string | number | undefined | null | readonly (Html | string | number)[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);

function shown(piece: Piece): string {
  if (piece === undefined || piece === null) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(shown).join('');
  return escaped(String(piece));
}

/** 页面的一部分 — text between the tags is escaped; only what is `Html` itself goes in as it is. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.map((part, index) => part + shown(pieces[index])).join(''));
}

/** Lines of a text as paragraphs. */
export const paragraphs = (text: string): readonly Html[] =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
