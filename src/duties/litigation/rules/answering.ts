/** 应诉 — the answer with its evidence, what may still be handed in, who may stand for the bureau. */
import { calendarDays, type Rule, rule } from '../../../law/kinds.ts';
import { interpretation, law, under2018, underLaw2017 } from './sources.ts';

export const litCodefendant = rule({
  id: 'lit-codefendant',
  zh: '复议以后的被告',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '复议机关维持的，原机关与复议机关是共同被告；改变的，复议机关是被告。',
      cite: [law('第二十六条', '作出原行政行为的行政机关和复议机关是共同被告')],
      verified: true,
    },
  ],
});

export const litAnswer = rule({
  id: 'lit-answer',
  zh: '提出答辩状、提交证据和依据',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: calendarDays(15),
      cite: [law('第六十七条', '被告应当在收到起诉状副本之日起十五日内向人民法院提交作出行政行为的证据')],
      verified: true,
      note: '不提出答辩状不影响审理；不举证的视为没有相应证据（第三十四条）。',
    },
  ],
});

/** The text has no number of days but an upper limit: the court fixes the last day, and the clock ends on it. */
export const litAnswerSimple = rule({
  id: 'lit-answer-simple',
  zh: '简易程序的举证、答辩期限',
  kind: 'text',
  versions: [
    {
      ...under2018,
      value: '举证期限由人民法院确定，或者当事人协商并经准许，不得超过十五日。',
      cite: [
        interpretation('第一百零四条', '适用简易程序案件的举证期限由人民法院确定'),
        interpretation('第一百零四条', '但不得超过十五日'),
      ],
      verified: true,
      note: '届满日依应诉通知书；条文没有规定固定的日数（如十日）。',
    },
  ],
});

export const litProof = rule({
  id: 'lit-proof',
  zh: '被告的举证责任',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '被告负有举证责任；不提供或者无正当理由逾期提供的，视为没有相应证据。',
      cite: [law('第三十四条', '被告不提供或者无正当理由逾期提供证据，视为没有相应证据')],
      verified: true,
    },
  ],
});

export const litNoOwnEvidence = rule({
  id: 'lit-no-own-evidence',
  zh: '诉讼过程中不得自行收集证据',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '被告及其诉讼代理人不得自行向原告、第三人和证人收集证据。',
      cite: [law('第三十五条', '被告及其诉讼代理人不得自行向原告、第三人和证人收集证据')],
      verified: true,
    },
  ],
});

export const litDelay = rule({
  id: 'lit-delay',
  zh: '延期提供证据',
  kind: 'period',
  versions: [
    {
      ...under2018,
      value: calendarDays(15),
      cite: [
        interpretation('第三十四条', '应当在收到起诉状副本之日起十五日内以书面方式向人民法院提出'),
        interpretation('第三十四条', '被告应当在正当事由消除后十五日内提供证据'),
        law('第三十六条', '经人民法院准许，可以延期提供'),
      ],
      verified: true,
    },
  ],
});

export const litSupplement = rule({
  id: 'lit-supplement',
  zh: '补充证据',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '原告、第三人提出行政处理程序中没有提出的理由或者证据的，经人民法院准许，可以补充证据。',
      cite: [law('第三十六条', '经人民法院准许，被告可以补充证据')],
      verified: true,
    },
  ],
});

export const litPreserve = rule({
  id: 'lit-preserve',
  zh: '证据保全',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '证据可能灭失或者以后难以取得的，可以申请保全，人民法院也可以主动采取保全措施。',
      cite: [law('第四十二条', '人民法院也可以主动采取保全措施')],
      verified: true,
    },
  ],
});

export const litAgents = rule({
  id: 'lit-agents',
  zh: '诉讼代理人',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '可以委托一至二人作为诉讼代理人。',
      cite: [law('第三十一条', '可以委托一至二人作为诉讼代理人')],
      verified: true,
      note: '负责人出庭的，可以另行委托一至二名诉讼代理人（法释〔2018〕1号第一百二十八条）。',
    },
  ],
});

export const litAppealAnswer = rule({
  id: 'lit-appeal-answer',
  zh: '对上诉的答辩',
  kind: 'period',
  versions: [
    {
      ...under2018,
      value: calendarDays(15),
      cite: [interpretation('第一百零八条', '对方当事人应当在收到上诉状副本之日起十五日内提出答辩状')],
      verified: true,
    },
  ],
});

export const answeringRules: readonly Rule[] = [
  litCodefendant,
  litAnswer,
  litAnswerSimple,
  litProof,
  litNoOwnEvidence,
  litDelay,
  litSupplement,
  litPreserve,
  litAgents,
  litAppealAnswer,
];
