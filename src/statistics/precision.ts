import type { Precision } from './figure.ts';

/** Whole multiples of the step, without the dust of binary fractions. */
function inSteps(value: number, step: number, round: (steps: number) => number): number {
  const steps = value / step;
  const whole = round(Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : steps);
  return Number((whole * step).toFixed(6));
}

/** The value that is printed: rounded, or the bound that the exact value does not fall below. */
export function shownValue(exact: number, precision: Precision): number {
  switch (precision.kind) {
    case 'exact':
    case 'at-most':
      return exact;
    case 'rounded':
      return inSteps(exact, precision.step, Math.round);
    case 'at-least':
      return inSteps(exact, precision.step, Math.floor);
  }
}

/** 余、以上、不低于、内 — the word of a bound; none where the value is the exact one. */
export function precisionWord(exact: number, precision: Precision): string {
  switch (precision.kind) {
    case 'exact':
    case 'rounded':
      return '';
    case 'at-most':
      return precision.zh;
    case 'at-least':
      return precision.zh === '余' && shownValue(exact, precision) === exact ? '' : precision.zh;
  }
}

/** The precision in words, for whoever asks what a printed value says. */
export function precisionInChinese(precision: Precision, unit: string): string {
  switch (precision.kind) {
    case 'exact':
      return '实数';
    case 'rounded':
      return `四舍五入到${precision.step}${unit}`;
    case 'at-least':
      return `下限（${precision.zh}），按${precision.step}${unit}取整`;
    case 'at-most':
      return `上限（${precision.zh}）`;
  }
}

/** A value as it is printed: `9,500余人次`, `225.79万元`, `不低于5%`. */
export function valueInChinese(value: number | null, exact: number | null, precision: Precision, unit: string): string {
  if (value === null || exact === null) return '—';
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const word = precisionWord(exact, precision);
  if (word === '不低于' || word === '不少于') return `${word}${number}${unit}`;
  if (word === '余') return `${number}${word}${unit}`;
  return `${number}${unit}${word}`;
}
