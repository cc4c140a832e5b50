import { type PlainDate, parseDate } from '../../law/kinds.ts';

/** Letters that a scanner reads where a digit stands. Others (S for 5, B for 8) occur in names and codes too: left alone. */
const digitOf: Readonly<Record<string, string>> = { O: '0', o: '0', 〇: '0', Z: '2', z: '2', l: '1', I: '1', '|': '1' };

const cjk = '\\u3400-\\u9fff';
const beside = `${cjk}〔〕［］【】（），。；：、`;
const numberRun = /[0-9OoZzlI|〇]+/gu;

/**
 * 扫描文字的整理 — scanned text as it was printed, by four rules and no others:
 * 1. numerals with a full stop become digits (⒛ → 20, ⒊ → 3), full-width digits and letters become narrow;
 * 2. a space beside a Chinese character or bracket falls away (决 定 书 → 决定书); between Latin words and digits it stays;
 * 3. in a run that holds a digit, or stands before 年、月、日、号、〕, or is the whole text, O and o become 0, Z and z 2,
 *    l, I and | 1 (zO23年 → 2023年); a run that is part of a Latin word is left alone;
 * 4. everything else stays: nothing is guessed.
 */
export function normaliseScan(text: string): string {
  const narrow = text
    .replace(/[\u2488-\u249b]/gu, (character) => String(character.charCodeAt(0) - 0x2487))
    .replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .trim()
    .replace(new RegExp(`(?<=[${beside}])\\s+|\\s+(?=[${beside}])`, 'gu'), '');
  return narrow.replace(numberRun, (run, at: number) => (isNumber(narrow, run, at) ? digitsOf(run) : run));
}

function isNumber(text: string, run: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + run.length)];
  if (/[A-Za-z]/.test(before) || /[A-Za-z]/.test(after)) return false;
  return /\d/.test(run) || run === text || /[年月日号〕]/u.test(after);
}

const digitsOf = (run: string): string => [...run].map((character) => digitOf[character] ?? character).join('');

/** 日期 — a day as a file or a scan has it: `2023-03-15`, `2023年3月15日`, `⒛23年3月l5日`. Undefined where there is none. */
export function readDay(text: string): PlainDate | undefined {
  const plain = normaliseScan(text);
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(plain);
  if (!chinese) return parseDate(plain);
  const [, year = '', month = '', day = ''] = chinese;
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
