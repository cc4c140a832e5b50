/** One sentence: where it stands, and under which heading and in which paragraph. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** Sentences under one heading share a number: a breakdown looks no further than its heading for its whole. */
  readonly section: number;
}

const heading =
  /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}\s*[.．、](?!\d)|第[一二三四五六七八九十]+[章节部])/;

/** 分句 — the sentences of a text. A line is a paragraph; 。！？ end a sentence, a semicolon does not. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let section = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    paragraph += 1;
    if (heading.test(line)) section += 1;
    let from = at;
    for (let offset = 0; offset <= line.length; offset += 1) {
      const ends = offset === line.length || '。！？!?'.includes(line.charAt(offset));
      if (!ends) continue;
      const to = at + offset;
      if (text.slice(from, to).trim() !== '') sentences.push({ index: sentences.length, from, to, paragraph, section });
      from = to + 1;
    }
    at += line.length + 1;
  }
  return sentences;
}
