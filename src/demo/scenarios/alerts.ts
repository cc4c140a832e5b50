import { dateInChinese } from '../../law/kinds.ts';
import type { Scenario, Step } from './scenario.ts';

/** What the pass of a night would raise of a clock that has run out: under the key by which the next pass knows it. */
const overdue = (ago: number, scenario: string, clock: string, zh: string, article: string, unit: string): Step => ({
  ago,
  act: 'AlertRaised',
  bySystem: { unit, key: ({ matter }) => `system>alert-term-overdue-${matter(scenario)}-${clockNumbers[clock]}` },
  told: async ({ matter, due }) => {
    const last = await due(scenario, clock);
    return {
      subject: `行政处罚普通程序第${matter(scenario)}号事项`,
      happenedOn: last,
      finding: `${zh}已于${dateInChinese(last)}届满，尚未办结`,
      term: 'local',
      article,
    };
  },
  links: { matter: scenario },
});

/** Which of a case's clocks it is, in the order of starting. */
const clockNumbers: Readonly<Record<string, number>> = { 'clue-verify': 1, 'case-term': 2 };

/** 预警 — one that was answered, sent back, answered again and passed; one whose answer is due; one that waits for its review. */
export const alerts: readonly Scenario[] = [
  {
    name: 'closed-alert',
    procedure: 'supervision-alert',
    steps: [
      overdue(25, 'overdue', 'case-term', '办案期限', 'case-term', 'station-1'),
      {
        ago: 22,
        act: 'AlertAnswered',
        data: { answer: 'explanation', explanation: '等待外地协查复函（演示）。' },
        without: ['correctedOn', 'measures'],
        by: 'wang',
      },
      {
        ago: 21,
        act: 'AnswerReturned',
        data: { reason: '没有说明为何未申请延长办案期限（演示）。' },
        days: { answerBy: 14 },
        by: 'wei',
      },
      {
        ago: 17,
        act: 'AlertAnswered',
        data: {
          answer: 'explanation',
          explanation: '未在届满前申请延长，已向分管负责人检讨，列入未结案件台账限期办结（演示）。',
          measures: '届满前十日由所负责人提醒承办人（演示）。',
        },
        without: ['correctedOn'],
        by: 'wang',
      },
      { ago: 15, act: 'AnswerAccepted', data: { opinion: '情况属实，已列入台账，同意办结（演示）。' }, by: 'wei' },
    ],
  },
  {
    name: 'open-alert',
    procedure: 'supervision-alert',
    steps: [
      {
        ...overdue(2, 'late-clue', 'clue-verify', '核查期限', 'clue-verify', 'station-2'),
        data: { owners: ['qian'] },
      },
      {
        ago: 1,
        act: 'AlertAssigned',
        data: { owner: 'zhou', reason: '钱某丙出差，由周某丁答复（演示）。' },
        by: 'wei',
      },
    ],
  },
];
