/** Every rule says something, or says why it says nothing, on every day from 2019-01-01 to 2026-12-31. */

import { describe, expect, it } from 'vitest';
import { allRules } from '../src/duties/all-rules.ts';
import { findInstrument, findInstrumentVersionOn, instruments } from '../src/law/instruments/index.ts';
import { addDays, date, type PlainDate, type Rule, type RuleKind } from '../src/law/kinds.ts';

const firstDay = date('2019-01-01');
const lastDay = date('2026-12-31');
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function daysBetweenInclusive(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function versionsInForce(rule: Rule, day: PlainDate): number {
  return rule.versions.filter(({ from, until }) => from <= day && (until === undefined || day <= until)).length;
}

/** Why a day may have no version: it lies before the first or after the last, and the rule says why. */
function isExplained(rule: Rule, day: PlainDate): boolean {
  const last = rule.versions[rule.versions.length - 1];
  if (day < rule.versions[0].from) return rule.before !== undefined;
  return last?.until !== undefined && day > last.until && rule.after !== undefined;
}

const days = daysBetweenInclusive(firstDay, lastDay);

describe('the versions of a rule', () => {
  it('leave no day with two versions, and none without one for no reason', () => {
    const wrong = allRules.flatMap((rule) =>
      days
        .filter((day) => {
          const count = versionsInForce(rule, day);
          return count > 1 || (count === 0 && !isExplained(rule, day));
        })
        .slice(0, 1)
        .map((day) => `${rule.id} ${day}`),
    );
    expect(wrong).toEqual([]);
  });

  it('stand in order, each ending before the next begins', () => {
    const wrong = allRules.filter(({ versions }) =>
      versions.some(({ from, until }, index) => {
        const next = versions[index + 1];
        if (until !== undefined && until < from) return true;
        return next !== undefined && (until === undefined || addDays(until, 1) !== next.from);
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('say what is doubtful where they are not verified', () => {
    const silent = allRules.flatMap(({ id, versions }) =>
      versions.filter(({ verified, note }) => !verified && !note).map(({ from }) => `${id} 自${from}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the citations of a rule', () => {
  const cited = allRules.flatMap((rule) =>
    rule.versions.flatMap((version) => version.cite.map((citation) => ({ rule, version, citation }))),
  );

  it('name instruments that are listed', () => {
    expect(cited.filter(({ citation }) => !findInstrument(citation.instrument)).map(({ rule }) => rule.id)).toEqual([]);
  });

  it('name instruments in force on the first day of the version, or the version says why not', () => {
    const wrong = cited.filter(({ version, citation }) => {
      const instrument = findInstrument(citation.instrument);
      return instrument && !findInstrumentVersionOn(instrument, version.from) && !version.note;
    });
    expect(wrong.map(({ rule, version, citation }) => `${rule.id} ${version.from} ${citation.instrument}`)).toEqual([]);
  });

  it('name no instrument that ended before the version did', () => {
    const wrong = cited.filter(({ version, citation }) => {
      const until = findInstrument(citation.instrument)?.versions.at(-1)?.until;
      return until !== undefined && (version.until === undefined || version.until > until);
    });
    expect(wrong.map(({ rule, version, citation }) => `${rule.id} ${version.from} ${citation.instrument}`)).toEqual([]);
  });

  it('name an article', () => {
    expect(cited.filter(({ citation }) => citation.article.trim() === '').map(({ rule }) => rule.id)).toEqual([]);
  });
});

const approvers = new Set([
  'handling-unit-head',
  'review-unit',
  'bureau-head',
  'bureau-chief',
  'collective-deliberation',
  'superior-bureau',
  'bureau-chief-presiding',
]);
const units = new Set(['working-day', 'calendar-day', 'hour', 'month', 'year']);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isChinese = (value: unknown): boolean => typeof value === 'string' && /\p{Script=Han}/u.test(value);
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isLength = (value: unknown): boolean =>
  isObject(value) && Number.isInteger(value.count) && typeof value.unit === 'string' && units.has(value.unit);

function isList(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const codes = value.map((item: unknown) => (isObject(item) ? item.code : undefined));
  const wellFormed = value.every(
    (item: unknown) =>
      isObject(item) && typeof item.code === 'string' && kebabCase.test(item.code) && isChinese(item.zh),
  );
  return wellFormed && new Set(codes).size === codes.length;
}

/** One value of the kind, or several under names (`direct`, `afterReview`), with the grounds that belong to them. */
function eachIs(part: (value: unknown) => boolean): (value: unknown) => boolean {
  const holds = (value: unknown): boolean => {
    if (value === null || part(value)) return true;
    if (Array.isArray(value)) return isList(value);
    return isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(holds);
  };
  return holds;
}

const fits: Record<RuleKind, (value: unknown) => boolean> = {
  period: eachIs(isLength),
  money: eachIs(isWhole),
  count: eachIs(isWhole),
  ratio: eachIs((value) => typeof value === 'number'),
  list: isList,
  approver: (value) => typeof value === 'string' && approvers.has(value),
  text: isChinese,
};

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

describe('the rules together', () => {
  it('have ids of their own, in kebab-case', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !kebabCase.test(id))).toEqual([]);
  });

  it('have values of the kind they name', () => {
    const wrong = allRules.flatMap(({ id, kind, versions }) =>
      versions.filter(({ value }) => !fits[kind](value)).map(({ from }) => `${id} 自${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('say why where a version has no value', () => {
    const silent = allRules.flatMap(({ id, versions }) =>
      versions.filter(({ value, note }) => isEmpty(value) && !note).map(({ from }) => `${id} 自${from}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the instruments', () => {
  it('have texts in order, with no day between two of them', () => {
    const wrong = Object.entries(instruments).filter(([id]) =>
      findInstrument(id)?.versions.some(({ until }, index, versions) => {
        const next = versions[index + 1];
        return next !== undefined && (until === undefined || addDays(until, 1) !== next.from);
      }),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});
