/** 公益诉讼衔接 — clues told to the procuratorate, its suggestions answered in time, and the suit where it comes to one. */
import * as field from '../../law/fields.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { procedure } from '../../law/procedure.ts';
import { pilClue, pilPerformed, pilReply, pilReplyUrgent, pilScope } from './rules.ts';

const by = ['case-handler', 'unit-head', 'legal-reviewer'] as const;

export const areas = [
  { code: 'food', zh: '食品安全' },
  { code: 'drug', zh: '药品、医疗器械、化妆品安全' },
  { code: 'product', zh: '产品质量、特种设备安全' },
  { code: 'personal-data', zh: '消费者个人信息' },
  { code: 'other', zh: '其他' },
] as const;

export const publicInterest = procedure({
  id: 'public-interest',
  zh: '公益诉讼衔接',
  states: {
    reported: { zh: '线索已通报' },
    'clue-closed': { zh: '线索已办结', final: true },
    suggested: { zh: '收到检察建议，待答复' },
    answered: { zh: '已答复检察建议' },
    sued: { zh: '检察机关已起诉' },
    judged: { zh: '诉讼已终结', final: true },
    ended: { zh: '已办结', final: true },
  },
  clocks: {
    reply: { zh: '答复检察建议期限', rule: pilReply, nature: 'term' },
    'reply-urgent': { zh: '答复检察建议期限（紧急）', rule: pilReplyUrgent, nature: 'term' },
  },
  acts: {
    ClueReported: {
      zh: '通报公益诉讼线索',
      from: ['none'],
      to: 'reported',
      by,
      basis: [pilClue, pilScope],
      data: field.data({
        case: field.optional(field.matter('所在的案件', 'penalty-case')),
        area: field.choice('领域', areas),
        title: field.text('线索名称'),
        procuratorate: field.text('人民检察院'),
        summary: field.paragraph('侵害公共利益的情况'),
      }),
      number: { word: '公益线索' },
    },
    ClueAnswered: {
      zh: '收到线索办理结果',
      from: ['reported'],
      to: 'clue-closed',
      by,
      basis: [pilClue],
      data: field.data({
        outcome: field.choice('结果', [
          { code: 'civil-suit', zh: '提起民事公益诉讼' },
          { code: 'filed', zh: '立案办理' },
          { code: 'not-filed', zh: '不立案' },
        ]),
        paper: field.optional(field.text('文书文号')),
        note: field.paragraph('办理情况'),
      }),
    },
    SuggestionReceived: {
      zh: '收到检察建议书',
      from: ['none', 'reported'],
      to: 'suggested',
      by,
      basis: [pilScope, pilReply, pilReplyUrgent],
      data: field.data({
        title: field.text('检察建议的事由'),
        area: field.choice('领域', areas),
        procuratorate: field.text('人民检察院'),
        paper: field.text('检察建议书文号'),
        receivedOn: field.day('收到之日'),
        urgent: field.yesNo('国家利益或者社会公共利益损害继续扩大等紧急情形'),
        content: field.paragraph('建议的内容'),
      }),
      starts: [
        { clock: 'reply', from: 'receivedOn', when: { urgent: [false] } },
        { clock: 'reply-urgent', from: 'receivedOn', when: { urgent: [true] } },
      ],
    },
    DutyPerformed: {
      zh: '依法履行职责',
      from: ['suggested', 'answered', 'sued'],
      by,
      basis: [pilScope],
      anytime: true,
      data: field.data({
        item: field.optional(field.listedMatter('办理的事项')),
        measures: field.paragraph('采取的措施和效果'),
      }),
    },
    SuggestionAnswered: {
      zh: '书面回复检察建议',
      from: ['suggested'],
      to: 'answered',
      by,
      signatures: ['unit-head', 'bureau-head'],
      basis: [pilReply, pilReplyUrgent],
      data: field.data({
        content: field.paragraph('履职情况和回复内容'),
        nothingToDo: field.optional(field.paragraph('没有需要履行的职责的理由')),
      }),
      ends: [{ clock: 'reply' }, { clock: 'reply-urgent' }],
      number: { word: '检建复' },
    },
    SuitFiled: {
      zh: '检察机关提起公益诉讼',
      from: ['suggested', 'answered'],
      to: 'sued',
      by,
      basis: [pilScope],
      data: field.data({
        court: field.text('人民法院'),
        caseNumber: field.text('案号'),
        receivedOn: field.day('收到起诉状副本之日'),
        claims: field.paragraph('诉讼请求'),
      }),
      ends: [{ clock: 'reply' }, { clock: 'reply-urgent' }],
    },
    SuitEnded: {
      zh: '公益诉讼终结',
      from: ['sued'],
      to: 'judged',
      by,
      basis: [pilPerformed],
      data: field.data({
        outcome: field.choice('结果', everyListedItem(pilPerformed)),
        paper: field.text('裁判文书文号'),
        note: field.paragraph('履行情况'),
      }),
    },
    SuggestionConcluded: {
      zh: '检察建议办结',
      from: ['answered'],
      to: 'ended',
      by,
      basis: [pilScope],
      data: field.data({ note: field.paragraph('检察机关的意见和整改落实的情况') }),
    },
  },
  mainPath: ['SuggestionReceived', 'DutyPerformed', 'SuggestionAnswered', 'SuggestionConcluded'],
});

export type PublicInterest = typeof publicInterest;
