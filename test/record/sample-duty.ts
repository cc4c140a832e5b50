import * as field from '../../src/law/fields.ts';
import { calendarDays, date, rule, workingDays } from '../../src/law/kinds.ts';
import { procedure } from '../../src/law/procedure.ts';
import { duty } from '../../src/record/duty.ts';
import { refusals } from '../../src/record/refusal.ts';

/** A small duty for tests of the record itself: a letter is received, answered in five working days, and put away. */
export const answerTerm = rule({
  id: 'letter-answer',
  zh: '答复期限',
  kind: 'period',
  versions: [
    {
      from: date('2018-01-01'),
      value: workingDays(5),
      cite: [{ instrument: 'penalty-procedure-2021', article: '第八十条' }],
      verified: false,
      notCounted: ['testing'],
      extensions: [{ length: workingDays(5), approver: 'bureau-head', zh: '经负责人批准延长' }],
    },
  ],
});
const keepTerm = rule({
  id: 'letter-keep',
  zh: '归档期限',
  kind: 'period',
  versions: [
    { from: date('2018-01-01'), value: calendarDays(30), cite: [{ instrument: 'x', article: '一' }], verified: false },
  ],
});

export const letterTable = procedure({
  id: 'letter',
  zh: '来信',
  states: { received: { zh: '已收' }, answered: { zh: '已答' }, kept: { zh: '已归档', final: true } },
  clocks: {
    answer: { zh: '答复期限', rule: answerTerm, nature: 'term' },
    keep: { zh: '归档期限', rule: keepTerm, nature: 'term' },
  },
  mainPath: ['LetterReceived', 'LetterAnswered'],
  acts: {
    LetterReceived: {
      zh: '收信',
      from: ['none'],
      to: 'received',
      by: ['case-handler'],
      basis: [answerTerm],
      data: field.data({
        from: field.text('来信人'),
        phone: field.optional(field.personal('电话')),
        about: field.optional(field.matter('有关来信', 'letter')),
      }),
      starts: [{ clock: 'answer' }],
      number: { word: '信' },
      tallies: [{ tally: 'letters-from', key: 'from' }],
    },
    TestingCommissioned: {
      zh: '送检',
      from: ['received'],
      by: ['case-handler'],
      basis: [answerTerm],
      data: field.noData,
      opens: [{ interval: 'testing' }],
    },
    TestingResultReceived: {
      zh: '收到检验结果',
      from: ['received'],
      by: ['case-handler'],
      basis: [answerTerm],
      data: field.noData,
      closes: [{ interval: 'testing' }],
    },
    TermExtended: {
      zh: '延长',
      from: ['received'],
      by: ['case-handler'],
      signatures: ['bureau-head'],
      basis: [answerTerm],
      data: field.noData,
      extends: [{ clock: 'answer', step: 0 }],
    },
    LetterAnswered: {
      zh: '答复',
      from: ['received'],
      to: 'answered',
      by: ['case-handler'],
      officers: 2,
      signatures: ['unit-head', 'bureau-head'],
      basis: [answerTerm],
      data: field.data({ words: field.paragraph('答复内容'), fee: field.money('费用') }),
      ends: [{ clock: 'answer' }],
      starts: [{ clock: 'keep' }],
    },
    NoteAdded: {
      zh: '附记',
      from: ['received', 'answered', 'kept'],
      by: ['case-handler'],
      basis: [answerTerm],
      data: field.data({ words: field.text('内容') }),
      anytime: true,
    },
    LetterKept: {
      zh: '归档',
      from: ['answered'],
      to: 'kept',
      by: ['case-handler'],
      basis: [keepTerm],
      data: field.noData,
      ends: [{ clock: 'keep' }],
    },
    NoteTaken: {
      zh: '被引用',
      from: ['received', 'answered', 'kept'],
      by: [],
      reaction: true,
      basis: [answerTerm],
      data: field.data({ by: field.text('引用者') }),
    },
  },
});

interface Letter {
  readonly from: string;
  readonly notes: number;
  readonly fee: number;
}
const catalogue = {
  'no-rude-words': { zh: '答复不得使用不文明用语' },
  'too-many-letters': { zh: '同一来信人一年内来信不得超过三十件' },
  'letter-put-away': { zh: '所指的来信已经归档' },
};
const refuse = refusals('letter', catalogue);
const unchanged = (facts: Letter): Letter => facts;

export const letterDuty = duty<typeof letterTable, Letter>({
  procedure: letterTable,
  start: { from: '', notes: 0, fee: 0 },
  refusals: catalogue,
  evolve: {
    LetterReceived: (facts, act) => ({ ...facts, from: act.body.data.from }),
    TestingCommissioned: unchanged,
    TestingResultReceived: unchanged,
    TermExtended: unchanged,
    LetterAnswered: (facts, act) => ({ ...facts, fee: act.body.data.fee }),
    NoteAdded: (facts) => ({ ...facts, notes: facts.notes + 1 }),
    LetterKept: unchanged,
    NoteTaken: (facts) => ({ ...facts, notes: facts.notes + 1 }),
  },
  gates: {
    LetterReceived: [
      ({ data }) => {
        if (data?.from === '程序错误') throw new Error('关口里的程序错误');
        return null;
      },
      ({ data, tally }) => (data && tally('letters-from', data.from) >= 30 ? refuse('too-many-letters') : null),
      ({ data, linked }) =>
        data?.about !== undefined && linked(data.about)?.state === 'kept' ? refuse('letter-put-away') : null,
    ],
    LetterAnswered: [
      ({ data, day }) => (data?.words.includes('滚') ? refuse('no-rude-words', { rule: answerTerm, day }) : null),
    ],
  },
  describe: (facts) => ({ title: `${facts.from}来信`, party: facts.from, officers: [], recused: [] }),
  figures: (act) => (act.type === 'LetterReceived' ? [{ indicator: 'letters', value: 1, unit: '件' }] : []),
  publications: (facts, matter) =>
    matter.state === 'answered'
      ? [
          {
            key: 'answer',
            channel: '网站',
            title: facts.from,
            publishedOn: matter.stateSince,
            content: { fee: facts.fee },
          },
        ]
      : [],
  reactions: {
    'letter/LetterReceived': (act) => {
      const about = act.body.data.about as number | undefined;
      return about === undefined
        ? []
        : [{ stream: about, procedure: 'letter', act: 'NoteTaken', data: { by: String(act.stream) } }];
    },
  },
});
