import { describe, expect, it } from 'vitest';
import { allRules } from '../../duties/all-rules.ts';
import { duties } from '../../duties/index.ts';
import { date, type Rule, versionOn } from '../../law/kinds.ts';
import { valueInChinese } from '../../law/rule-in-chinese.ts';
import { changesBetween } from './changes.ts';
import { actsRestingOn } from './resting.ts';

const changed = (from: string, until: string) => changesBetween(allRules, date(from), date(until));
const named = (from: string, until: string, rule: string) =>
  changed(from, until).find((change) => change.rule.id === rule);

describe('法律变动', () => {
  it('新办法自2026年4月15日施行：前一日没有变动，当日列出原规定和新规定', () => {
    expect(changed('2026-04-14', '2026-04-14')).toEqual([]);
    const accept = named('2026-04-15', '2026-04-15', 'cmp-accept');
    expect(accept).toMatchObject({
      on: '2026-04-15',
      before: { from: expect.any(String) },
      after: { from: '2026-04-15' },
    });
    expect(accept?.before).toBe(versionOn(accept?.rule as Rule, date('2026-04-14')));
  });

  it('数额不变、条款变动的，写明是依据变动；没有前一版本的，是新规定', () => {
    for (const { kind, before, after } of changed('2018-01-01', '2026-11-30')) {
      expect(kind === 'new').toBe(before === null);
      expect(kind === 'ended').toBe(before !== null && after === null);
    }
    const rule: Rule<string> = {
      id: 'notice',
      zh: '告知',
      kind: 'text',
      versions: [
        {
          from: date('2019-01-01'),
          until: date('2019-12-31'),
          value: '应当告知',
          cite: [{ instrument: 'a', article: '一' }],
          verified: true,
        },
        {
          from: date('2020-01-01'),
          until: date('2020-12-31'),
          value: '应当告知',
          cite: [{ instrument: 'b', article: '二' }],
          verified: true,
        },
        {
          from: date('2021-01-01'),
          until: date('2021-12-31'),
          value: '可以告知',
          cite: [{ instrument: 'b', article: '二' }],
          verified: true,
        },
      ],
    };
    expect(changesBetween([rule], date('2018-01-01'), date('2026-12-31')).map(({ on, kind }) => [on, kind])).toEqual([
      ['2022-01-01', 'ended'],
      ['2021-01-01', 'value'],
      ['2020-01-01', 'basis'],
      ['2019-01-01', 'new'],
    ]);
  });

  it('每项变动都有可读的内容和引证', () => {
    for (const { rule, before, after } of changed('2025-11-30', '2026-11-30'))
      for (const version of [before, after])
        if (version) {
          expect(valueInChinese(rule.kind, version.value), rule.id).not.toBe('');
          expect(version.cite.length).toBeGreaterThan(0);
        }
  });
});

describe('依据规则的行为', () => {
  it('投诉受理期限变动，涉及投诉程序中起算、终止该期限的行为和办理的岗位', () => {
    const acts = actsRestingOn('cmp-accept', duties);
    expect(acts.length).toBeGreaterThan(0);
    expect(new Set(acts.map((act) => act.procedure))).toContain('complaint');
    expect(acts.flatMap((act) => act.posts)).toContain('complaint-officer');
  });
});
