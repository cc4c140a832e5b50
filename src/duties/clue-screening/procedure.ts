/** 涉黑涉恶线索筛查（一案同查） — one matter per screening, and one per clue that a screening found. */
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { organs, outcomes, placeKinds, signs } from './choices.ts';
import { xfGangClues } from './rules.ts';

const basis = [xfGangClues] as const;
const by = ['case-handler', 'unit-head', 'legal-reviewer'] as const;

/** Each clue found becomes a matter of its own; who is suspected is sealed. */
const clues = field.rows(
  '发现的线索',
  { sign: field.choice('表现', signs), summary: field.paragraph('线索内容（不写姓名）') },
  0,
);
const screened = { screeners: field.people('筛查人员'), method: field.text('筛查方法'), clues };

export const clueScreening = procedure({
  id: 'clue-screening',
  zh: '涉黑涉恶线索筛查',
  states: {
    screened: { zh: '已筛查', final: true },
    registered: { zh: '线索待移送' },
    transferred: { zh: '线索已移送' },
    received: { zh: '受移送机关已签收' },
    settled: { zh: '线索已办结', final: true },
    'not-transferred': { zh: '线索不移送', final: true },
  },
  clocks: {},
  acts: {
    CaseScreened: {
      zh: '筛查行政处罚案件',
      from: ['none'],
      to: 'screened',
      by,
      basis,
      data: field.data({ case: field.matter('行政处罚案件', 'penalty-case'), ...screened }),
      tallies: [{ tally: 'cases-screened', key: 'case', ever: true }],
    },
    PaperCasesScreened: {
      zh: '成批筛查旧案（纸质案卷）',
      from: ['none'],
      to: 'screened',
      by,
      basis,
      data: field.data({
        batch: field.text('批次名称'),
        cases: field.rows('案件', {
          number: field.text('案号'),
          year: field.count('立案年份', { minimum: 1990, maximum: 2100 }),
          cause: field.optional(field.text('案由')),
        }),
        ...screened,
      }),
      tallies: [{ tally: 'cases-screened', key: 'number', rows: 'cases', ever: true }],
    },
    BusinessesScreened: {
      zh: '排查市场主体',
      from: ['none'],
      to: 'screened',
      by,
      basis,
      data: field.data({
        place: field.text('市场、街区或者行业'),
        placeKind: field.choice('类型', placeKinds),
        visits: field.count('排查户次', { minimum: 1 }),
        ...screened,
      }),
    },
    ClueRegistered: {
      zh: '登记线索',
      from: ['none'],
      to: 'registered',
      by,
      basis,
      reaction: true,
      data: field.data({
        screening: field.matter('发现线索的筛查', 'clue-screening'),
        case: field.optional(field.matter('所在的案件', 'penalty-case')),
        from: field.text('线索来源'),
        sign: field.choice('表现', signs),
        summary: field.paragraph('线索内容（不写姓名）'),
      }),
    },
    ClueTransferred: {
      zh: '移送线索',
      from: ['registered'],
      to: 'transferred',
      by,
      signatures: ['bureau-head'],
      basis,
      data: field.data({
        to: field.choice('移送对象', organs),
        organ: field.text('受移送机关'),
        persons: field.optional(field.personal('涉及的人员')),
        materials: field.paragraph('移送的材料'),
      }),
      number: { word: '线索移' },
    },
    ClueNotTransferred: {
      zh: '决定不移送线索',
      from: ['registered'],
      to: 'not-transferred',
      by,
      signatures: ['bureau-head'],
      basis,
      data: field.data({ reason: field.paragraph('不移送的理由') }),
    },
    ReceiptReturned: {
      zh: '收到回执',
      from: ['transferred'],
      to: 'received',
      by,
      basis,
      data: field.data({ receivedOn: field.day('签收之日'), receipt: field.text('回执编号或者签收人') }),
    },
    ClueOutcomeReceived: {
      zh: '收到办理结果',
      from: ['transferred', 'received'],
      to: 'settled',
      by,
      basis,
      data: field.data({
        outcome: field.choice('结果', outcomes),
        paper: field.optional(field.text('文书文号')),
        note: field.paragraph('办理情况'),
      }),
    },
  },
  mainPath: ['ClueRegistered', 'ClueTransferred', 'ReceiptReturned', 'ClueOutcomeReceived'],
});

export type ClueScreening = typeof clueScreening;
