import { date } from '../../src/law/kinds.ts';
import type { Receipt, Request } from '../../src/record/receipt.ts';
import { wishFor } from './bureau-for-tests.ts';

/** Sends a request and gives its receipt; throws on a refusal. */
export type Ask = (request: Request) => Promise<Receipt>;

/**
 * 一封信从收到到答复 — the requests of one letter of the sample duty, each sent once the one before has its receipt:
 * opened with a sealed telephone number and a document number, noted on, tested, answered with two signatures, noted on again.
 * A letter `about` another one makes an act there too, and then the other one is put away. Returns its stream.
 */
export async function liveLetter(ask: Ask, name: string, about?: number): Promise<number> {
  let step = 0;
  const key = (): string => `${name}/${++step}`;
  const opened = await ask({
    key: key(),
    wish: wishFor('letter', 'LetterReceived', '2023-06-20', {
      from: name,
      phone: `1380000${String(step).padStart(4, '0')}`,
      ...(about === undefined ? {} : { about }),
    }),
  });
  const { stream } = opened;
  const act = (type: string, on: string, data: Record<string, unknown> = {}, more = {}): Promise<Receipt> =>
    ask({ key: key(), stream, wish: wishFor('letter', type, on, data, more) });
  const endorse = (actor: string, on: string): Promise<Receipt> =>
    ask({
      key: key(),
      stream,
      wish: { proposal: 1, answer: 'endorse', actor, on: date(on), opinion: '同意' },
    });
  if (about !== undefined)
    await ask({ key: key(), stream: about, wish: wishFor('letter', 'LetterKept', '2023-06-30', {}) });
  await act('NoteAdded', '2023-06-20', { words: '来信已登记' });
  await act('TestingCommissioned', '2023-06-21');
  await act('TestingResultReceived', '2023-06-25');
  await act('LetterAnswered', '2023-06-26', { words: '已阅', fee: 100 }, { officers: ['wang', 'zhao'] });
  await endorse('li', '2023-06-27');
  await endorse('chen', '2023-06-28');
  await act('NoteAdded', '2023-06-29', { words: '已寄出' });
  return stream;
}

/** One letter after the other for ever, each about the one before: what one busy desk asks of the record. */
export async function liveLetters(ask: Ask, desk: string, goOn: () => boolean = () => true): Promise<void> {
  let before: number | undefined;
  for (let letter = 1; goOn(); letter += 1) before = await liveLetter(ask, `${desk}/${letter}`, before);
}
