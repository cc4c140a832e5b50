/** 决定及其后 — the terms of the organ, every kind of decision, its performance, the letters that follow. */
import { calendarDays, type Rule, rule } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';
import {
  law2017,
  law2023,
  notBefore2024,
  regulation,
  regulationStands,
  underLaw2017,
  underLaw2023,
} from './sources.ts';

const leftOut =
  '补正、鉴定、现场勘验所用时间不计入（实施条例第二十九条、第三十四条、第三十七条）；中止期间不计入是由中止的性质推出的读法，待法制机构确认。';

const notCountedCites = [
  regulation('第三十七条', '鉴定所用时间不计入行政复议审理期限'),
  regulation('第三十四条', '现场勘验所用时间不计入行政复议审理期限'),
] as const;

/** The organ's term, told to the respondent: a window, since it does not bind the bureau. */
export const revDecide = rule({
  id: 'rev-decide',
  zh: '复议机关作出决定',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: calendarDays(60),
      cite: [law2017('第三十一条', '行政复议机关应当自受理申请之日起六十日内作出行政复议决定'), ...notCountedCites],
      verified: true,
      notCounted: ['proceedings'],
      extensions: [
        {
          length: calendarDays(30),
          approver: 'reconsideration-organ',
          zh: '情况复杂的，经复议机关的负责人批准，最多延长三十日，并告知申请人和被申请人',
        },
      ],
      note: leftOut,
    },
    {
      ...underLaw2023,
      value: calendarDays(60),
      cite: [law2023('第六十二条', '行政复议机关应当自受理申请之日起六十日内作出行政复议决定'), ...notCountedCites],
      verified: true,
      notCounted: ['proceedings'],
      extensions: [
        {
          length: calendarDays(30),
          approver: 'reconsideration-organ',
          zh: '情况复杂的，经复议机构的负责人批准，最多延长三十日，并书面告知当事人',
        },
      ],
      note: leftOut,
    },
  ],
});

export const revDecideSimple = rule({
  id: 'rev-decide-simple',
  zh: '复议机关作出决定（简易程序）',
  kind: 'period',
  before: notBefore2024,
  versions: [
    {
      ...underLaw2023,
      value: calendarDays(30),
      cite: [law2023('第六十二条', '应当自受理申请之日起三十日内作出行政复议决定')],
      verified: true,
      notCounted: ['proceedings'],
      note: `没有延长的规定。${leftOut}`,
    },
  ],
});

export const revOutcomes = rule({
  id: 'rev-outcomes',
  zh: '行政复议决定的种类',
  kind: 'list',
  versions: [
    {
      ...underLaw2017,
      value: items({
        maintained: '维持',
        'performance-ordered': '责令履行',
        annulled: '撤销',
        changed: '变更',
        'declared-unlawful': '确认违法',
        'application-dismissed': '驳回行政复议申请',
        mediated: '行政复议调解书',
      }),
      cite: [
        law2017('第二十八条', '决定撤销、变更或者确认该具体行政行为违法'),
        regulation('第四十八条', '行政复议机关应当决定驳回行政复议申请'),
        regulation('第五十条', '行政复议机关应当制作行政复议调解书'),
      ],
      verified: true,
      note: '没有相应职责、受理前已经履行的，当时也决定驳回复议申请（实施条例第四十八条第一项）。',
    },
    {
      ...underLaw2023,
      value: items({
        maintained: '维持',
        'performance-ordered': '责令履行',
        annulled: '撤销',
        'partly-annulled': '部分撤销',
        changed: '变更',
        'declared-unlawful': '确认违法',
        'declared-void': '确认无效',
        'claims-dismissed': '驳回行政复议请求',
        'application-dismissed': '驳回行政复议申请',
        mediated: '行政复议调解书',
      }),
      cite: [
        law2023('第六十三条', '行政复议机关决定变更该行政行为'),
        law2023('第六十四条', '行政复议机关决定撤销或者部分撤销该行政行为'),
        law2023('第六十五条', '但是确认该行政行为违法'),
        law2023('第六十六条', '行政复议机关决定被申请人在一定期限内履行'),
        law2023('第六十七条', '行政复议机关确认该行政行为无效'),
        law2023('第六十八条', '行政复议机关决定维持该行政行为'),
        law2023('第六十九条', '决定驳回申请人的行政复议请求'),
        law2023('第三十三条', '应当决定驳回申请并说明理由'),
        law2023('第七十三条', '行政复议机关应当制作行政复议调解书'),
      ],
      verified: true,
    },
  ],
});

export const revTerminate = rule({
  id: 'rev-terminate',
  zh: '复议终止的情形',
  kind: 'list',
  versions: [
    {
      ...underLaw2017,
      value: items({
        withdrawn: '申请人撤回申请',
        settled: '经准许达成和解',
        'no-heir': '申请人死亡，没有近亲属或者近亲属放弃',
        'no-successor': '申请人终止，权利义务承受人放弃',
        detained: '限制人身自由的措施变更为刑事拘留',
        'suspended-sixty-days': '中止满六十日，原因仍未消除',
      }),
      cite: [
        law2017('第二十五条', '撤回行政复议申请的，行政复议终止'),
        regulation('第四十二条', '经行政复议机构准许达成和解的'),
      ],
      verified: true,
    },
    {
      ...underLaw2023,
      value: items({
        withdrawn: '申请人撤回申请，准予撤回（包括和解后撤回）',
        'no-heir': '申请人死亡，没有近亲属或者近亲属放弃',
        'no-successor': '申请人终止，没有权利义务承受人或者其放弃',
        detained: '因同一违法行为涉嫌犯罪，被采取刑事强制措施',
        'suspended-sixty-days': '中止满六十日，原因仍未消除',
      }),
      cite: [law2023('第四十一条', '申请人撤回行政复议申请，行政复议机构准予撤回')],
      verified: true,
    },
  ],
});

export const revPerform = rule({
  id: 'rev-perform',
  zh: '被申请人履行复议决定',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '被申请人应当履行行政复议决定。',
      cite: [law2017('第三十二条', '被申请人应当履行行政复议决定')],
      verified: true,
      note: '期限由决定书载明。不履行的处分见第三十七条。',
    },
    {
      ...underLaw2023,
      value: '被申请人应当履行行政复议决定书、调解书、意见书。',
      cite: [law2023('第七十七条', '被申请人应当履行行政复议决定书、调解书、意见书')],
      verified: true,
      note: '期限由决定书载明。不履行的，责令限期履行，可以约谈、通报批评；处分见第八十三条。',
    },
  ],
});

export const revRedo = rule({
  id: 'rev-redo',
  zh: '重新作出行政行为',
  kind: 'period',
  versions: [
    {
      from: underLaw2017.from,
      value: calendarDays(60),
      cite: [regulation('第四十九条', '重新作出具体行政行为的期限为60日')],
      verified: true,
      note: `法律、法规、规章另有期限或者决定书载明期限的，从其期限。2024年1月1日起：${regulationStands}`,
    },
  ],
});

export const revRedoSame = rule({
  id: 'rev-redo-same',
  zh: '重作不得与原行为基本相同',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '不得以同一的事实和理由作出与原行为相同或者基本相同的行为。',
      cite: [law2017('第二十八条', '被申请人不得以同一的事实和理由作出与原具体行政行为相同或者基本相同的具体行政行为')],
      verified: true,
    },
    {
      ...underLaw2023,
      value: '不得以同一事实和理由作出相同或者基本相同的行为；以违反法定程序为由撤销的除外。',
      cite: [law2023('第六十四条', '以违反法定程序为由决定撤销或者部分撤销的除外')],
      verified: true,
    },
  ],
});

export const revOpinion = rule({
  id: 'rev-opinion',
  zh: '复议意见书的办理',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: calendarDays(60),
      cite: [regulation('第五十七条', '应当自收到行政复议意见书之日起60日内')],
      verified: true,
      note: '复议建议书提出完善制度的建议，没有期限。',
    },
    {
      ...underLaw2023,
      value: calendarDays(60),
      cite: [law2023('第七十六条', '有关机关应当自收到行政复议意见书之日起六十日内')],
      verified: true,
      note: '复议建议书依实施条例第五十七条，没有期限。',
    },
  ],
});

export const decisionRules: readonly Rule[] = [
  revDecide,
  revDecideSimple,
  revOutcomes,
  revTerminate,
  revPerform,
  revRedo,
  revRedoSame,
  revOpinion,
];
