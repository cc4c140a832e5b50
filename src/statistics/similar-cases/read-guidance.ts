/** 同案由的业务指导 — precedents in force and answered requests, as far as they may be seen. */
import { type Scope, visibleWhere } from '../../people/permission.ts';
import type { Reader } from '../../record/database/database.ts';
import { likenessOf } from './causes.ts';

/** An answer on a like cause: what was asked and what was answered, in short. */
export interface Guidance {
  readonly stream: number;
  readonly procedure: 'guidance-precedent' | 'guidance-request';
  readonly number: string | null;
  readonly title: string;
  readonly cause: string;
  readonly likeness: 'same' | 'close';
  readonly question: string;
  readonly answer: string;
}

const most = 10;

interface Row {
  readonly stream: number;
  readonly procedure: Guidance['procedure'];
  readonly number: string | null;
  readonly title: string;
  readonly cause: string;
}

/** Precedents before requests, the same cause before a close one, the newest first. A request that became a precedent is left to it. */
export async function readGuidance(reader: Reader, bureau: number, scope: Scope, cause: string): Promise<Guidance[]> {
  const visible = visibleWhere(scope, 2);
  const rows = await reader.query<Row>(
    `select m.stream, m.procedure, m.number, m.title, m.cause from projection.matter m
      where m.bureau = $1 and m.cause is not null and ${visible.sql}
        and ((m.procedure = 'guidance-precedent' and m.state = 'published')
          or (m.procedure = 'guidance-request' and m.state in ('issued', 'settled')
              and not exists (select 1 from act p where p.bureau = m.bureau and p.stream = m.stream
                                and p.type = 'PrecedentSelected')))
      order by m.procedure, m.stream desc`,
    [bureau, ...visible.values],
  );
  const alike = rows.flatMap((row) => {
    const likeness = likenessOf(cause, row.cause);
    return likeness === null ? [] : [{ ...row, likeness }];
  });
  const chosen = [
    ...alike.filter(({ likeness }) => likeness === 'same'),
    ...alike.filter((one) => one.likeness === 'close'),
  ]
    .sort((a, b) => (a.procedure < b.procedure ? -1 : a.procedure > b.procedure ? 1 : 0))
    .slice(0, most);
  const words = await readWords(
    reader,
    bureau,
    chosen.map(({ stream }) => stream),
  );
  return chosen.map((one) => ({ ...one, ...(words.get(one.stream) ?? { question: '', answer: '' }) }));
}

/** The newest question and answer of each, out of the acts that hold them. */
async function readWords(reader: Reader, bureau: number, streams: readonly number[]) {
  const rows = await reader.query<{ stream: number; data: { question?: string; point?: string; answer?: string } }>(
    `select a.stream, a.body::json -> 'data' as data from act a
      where a.bureau = $1 and a.stream = any($2::bigint[])
        and a.type in ('GuidanceAsked', 'GuidanceAnswered', 'PrecedentPublished') order by a.stream, a.version`,
    [bureau, streams],
  );
  const words = new Map<number, { question: string; answer: string }>();
  for (const { stream, data } of rows) {
    const before = words.get(stream) ?? { question: '', answer: '' };
    words.set(stream, {
      question: data.question ?? before.question,
      answer: data.point ?? data.answer ?? before.answer,
    });
  }
  return words;
}
