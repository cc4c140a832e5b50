/**
 * 误填的日期 — a browser gives nothing at all for 2019-02-30 or for half a day. Without this an optional day would be left
 * out in silence, and of a required one we would say that it was not filled in.
 */
import type { DraftError } from './draft.ts';
import { pathOfControl } from './place.ts';

export function mistypedDays(form: HTMLFormElement): DraftError[] {
  const wrong = [...form.querySelectorAll('input')].filter((input) => input.validity.badInput);
  return wrong.map((input) => ({ path: pathOfControl(input.id), zh: sentences[input.type] ?? '填写不完整' }));
}

const sentences: Readonly<Record<string, string>> = {
  date: '没有这一天，或者日期不完整，请核对',
  time: '时刻不完整，请核对',
};
