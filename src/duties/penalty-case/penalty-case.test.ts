import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../../test/cast.ts';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { officialCalendar } from '../../law/calendar.ts';
import { date, yuan } from '../../law/kinds.ts';
import type { Act } from '../../record/act.ts';
import type { AnyDuty, Asked } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { noPowers } from '../../record/powers.ts';
import { dossierOrder } from './dossier-order.ts';
import { exampleData } from './example-data.ts';
import { start } from './facts.ts';
import { penaltyCaseDuty } from './index.ts';
import { penaltyCase } from './procedure.ts';
import { catalogue } from './refusals.ts';

type Name = keyof typeof exampleData;
type Step = readonly [act: Name, on: string, data?: Record<string, unknown>];

const story: readonly Step[] = [
  ['ClueReceived', '2023-03-01'],
  ['CaseFiled', '2023-03-10'],
  ['RightsTold', '2023-03-13'],
  ['EvidenceCollected', '2023-03-13'],
  ['InvestigationConcluded', '2023-04-10'],
  ['CaseReviewed', '2023-04-14'],
  ['PenaltyNoticeServed', '2023-04-18'],
  ['PenaltyDecided', '2023-04-26'],
  ['DocumentServed', '2023-04-28'],
  ['DecisionPublished', '2023-05-08'],
  ['PaymentReceived', '2023-05-12'],
  ['GoodsDisposed', '2023-05-15'],
  ['ExecutionEnded', '2023-05-16', { conditionOn: '2023-05-15' }],
  ['CaseClosed', '2023-05-22'],
];

function play(steps: readonly Step[], seen: (act: Act, matter: Matter) => void = () => {}): Rehearsal {
  const rehearsal = new Rehearsal(penaltyCaseDuty);
  for (const [act, on, data] of steps) {
    expect(rehearsal.perform({ act, doneOn: date(on), data: { ...exampleData[act], ...data } })).toBeNull();
    const done = rehearsal.acts.at(-1);
    if (done && rehearsal.matter) seen(done, rehearsal.matter);
  }
  return rehearsal;
}

function inAdvance(
  duty: AnyDuty,
  rehearsal: Rehearsal,
  day: string,
): Asked<unknown, Readonly<Record<string, unknown>>> {
  const [actor] = cast;
  if (!rehearsal.matter || !actor) throw new Error('没有事项');
  return {
    matter: { ...rehearsal.matter, procedure: duty.procedure.id },
    day: date(day),
    time: undefined,
    data: null,
    actor,
    officers: [],
    findPerson: rehearsal.world.findPerson,
    calendar: officialCalendar,
    bureau: rehearsal.world.bureau,
    linked: () => undefined,
    tally: () => 0,
    powers: noPowers,
    registered: () => undefined,
  };
}

describe('普通程序', () => {
  let whole: Rehearsal;
  const rows: { indicator: string; value: number; category?: string }[] = [];
  beforeAll(() => {
    whole = play(story, (act, matter) => {
      rows.push(...(penaltyCaseDuty.figures?.(act, matter) ?? []));
    });
  });

  it('每一步之后，未填数据时也能回答各行为能否办理', () => {
    for (let length = 1; length <= story.length; length += 1) {
      const rehearsal = play(story.slice(0, length));
      const asked = inAdvance(penaltyCaseDuty, rehearsal, '2023-06-01');
      for (const name of Object.keys(penaltyCase.acts)) {
        for (const gate of penaltyCaseDuty.gates[name] ?? []) {
          const refusal = gate(asked);
          if (refusal) expect(catalogue).toHaveProperty([refusal.code.replace('penalty-case/', '')]);
        }
      }
    }
  });

  it('统计：立案、决定、罚没款、结案', () => {
    const value = (indicator: string, category?: string) =>
      rows
        .filter((row) => row.indicator === indicator && (category === undefined || row.category === category))
        .reduce((sum, row) => sum + row.value, 0);
    expect(value('cases-filed', 'food')).toBe(1);
    expect(value('penalty-decisions', 'penalty')).toBe(1);
    expect(value('fines')).toBe(yuan(8_000));
    expect(value('confiscations', 'goods')).toBe(yuan(500));
    expect(value('penalties-paid', 'fine')).toBe(yuan(8_000));
    expect(value('cases-closed')).toBe(1);
    expect(value('cases-closed-reviewed')).toBe(1);
    expect(value('penalties-published')).toBe(1);
    expect(value('legal-reviews')).toBe(0);
  });

  it('统计：一案有两类违法行为的，两类各计罚没款全额，总额只计一次', () => {
    const counted: typeof rows = [];
    play(
      story.map(
        ([act, on, data]): Step => [act, on, act === 'PenaltyDecided' ? { otherFields: ['advertising'] } : { ...data }],
      ),
      (act, matter) => {
        counted.push(...(penaltyCaseDuty.figures?.(act, matter) ?? []));
      },
    );
    const sums = counted.filter(({ indicator }) => indicator === 'penalty-sums-by-field');
    expect(sums.map(({ category, value }) => [category, value])).toEqual([
      ['food', yuan(8_000)],
      ['advertising', yuan(8_000)],
    ]);
    expect(counted.filter(({ indicator }) => indicator === 'fines').map(({ value }) => value)).toEqual([yuan(8_000)]);
  });

  it('公示：一个渠道一条，期限依公示之日的规则', () => {
    const matter = whole.matter;
    const [only, ...others] = matter ? (penaltyCaseDuty.publications?.(matter.facts, matter) ?? []) : [];
    expect(others).toEqual([]);
    expect(only).toMatchObject({ key: 'government-platform', publishedOn: '2023-05-08', until: '2026-05-08' });
    expect(only?.content).toMatchObject({ fine: yuan(8_000), rule: 'publish-period', ruleFrom: '2021-09-01' });
  });

  it('自然人的姓名不进入公示内容', () => {
    const person = { partyKind: 'person', partyName: '张某某' };
    const [first, ...rest] = story.slice(0, 10);
    const { matter } = play(first ? [[first[0], first[1], person], ...rest] : []);
    const shown = matter ? penaltyCaseDuty.publications?.(matter.facts, matter) : [];
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(shown)).not.toContain('张某某');
  });

  it('立卷：正卷、副卷依程序规定第七十八条的顺序', () => {
    const { main, secondary } = dossierOrder(whole.acts);
    expect(main.map((part) => part.item)).toEqual([
      'filing-approval',
      'decision-and-receipt',
      'other-served-documents',
      'evidence',
      'property-receipts',
    ]);
    expect(main[1]?.acts.map((act) => act.type)).toEqual(['PenaltyDecided', 'DocumentServed']);
    expect(secondary.map((part) => part.item)).toEqual([
      'source',
      'investigation-report',
      'review-opinion',
      'closing-approval',
      'other',
    ]);
    const filed = [...main, ...secondary].flatMap((part) => part.acts);
    expect(filed).toHaveLength(whole.acts.length);
  });

  it('办案人员不得审核自己办过的案件', () => {
    const rehearsal = play(story.slice(0, 5));
    const refusals = (penaltyCaseDuty.gates.CaseReviewed ?? []).map((gate) =>
      gate(inAdvance(penaltyCaseDuty, rehearsal, '2023-04-12')),
    );
    const own = refusals.find((refusal) => refusal?.code === 'penalty-case/reviewer-is-handler');
    expect(own?.article?.cite[0]).toMatchObject({ instrument: 'penalty-procedure-2021', article: '第四十九条第三款' });
  });

  it('查封扣押的开始和终结记在所属案件上', () => {
    const act = { stream: 88, body: { data: { case: 7 } } } as unknown as Act;
    const { reactions } = penaltyCaseDuty;
    const measure = {} as Matter;
    const nobody = () => undefined;
    expect(reactions?.['coercive-measure/MeasureImposed']?.(act, measure, nobody)).toEqual([
      {
        stream: 7,
        procedure: 'penalty-case',
        act: 'CoerciveMeasureImposed',
        data: { measure: 88, zh: '实施查封、扣押' },
      },
    ]);
    const unlinked = { stream: 88, body: { data: {} } } as unknown as Act;
    expect(reactions?.['coercive-measure/MeasureImposed']?.(unlinked, measure, nobody)).toEqual([]);
  });

  it('规则尚未收录的日期，关口不抛出异常', () => {
    const rehearsal = play(story.slice(0, 7));
    const known = inAdvance(penaltyCaseDuty, rehearsal, '2018-02-01');
    const unknown = { ...known, matter: { ...known.matter, facts: start } };
    for (const [name, data] of Object.entries(exampleData)) {
      for (const gate of penaltyCaseDuty.gates[name] ?? []) {
        expect(() => gate({ ...known, data }), name).not.toThrow();
        expect(() => gate({ ...unknown, data }), name).not.toThrow();
      }
    }
  });

  it('每一种拒绝都在实例或者测试中出现过', () => {
    const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
    const examples = read('./examples.yaml') + read('./penalty-case.test.ts');
    const missing = Object.keys(catalogue).filter((code) => !examples.includes(`penalty-case/${code}`));
    expect(missing).toEqual([]);
  });
});
