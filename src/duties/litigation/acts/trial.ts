/** 审理 — who comes to court, what stops, stays or changes while the suit is tried. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { headExcuses, headRanks, headTriggers, stayGrounds, stops } from '../choices.ts';
import {
  litChange,
  litConvert,
  litFirst,
  litHead,
  litHeadExcuse,
  litHeadExplanation,
  litHeadNotice,
  litHeadTriggers,
  litHeadWho,
  litStay,
  litStops,
} from '../rules/index.ts';
import { defendants, lawyers } from './answering.ts';

const pending = ['answering', 'trial'] as const;

export const trialActs = {
  HeadInvited: {
    zh: '收到负责人出庭的通知、建议',
    from: pending,
    by: lawyers,
    basis: [litHeadTriggers, litHeadNotice],
    anytime: true,
    data: field.data({
      ground: field.choice('情形', headTriggers),
      heldOn: field.day('开庭日期'),
      notice: field.optional(field.text('通知书、建议书文号')),
    }),
  },
  AppearanceDecided: {
    zh: '确定出庭人员',
    from: pending,
    by: lawyers,
    signatures: ['bureau-head'],
    basis: [litHead, litHeadWho, litHeadExplanation, litHeadExcuse],
    anytime: true,
    data: field.data({
      heldOn: field.day('开庭日期'),
      head: field.optional(field.person('出庭的负责人')),
      rank: field.optional(field.choice('负责人身份', headRanks)),
      excuse: field.optional(field.choice('负责人不能出庭的情形', headExcuses)),
      explanation: field.optional(field.paragraph('负责人不能出庭的情况说明')),
      sealed: field.yesNo('情况说明已加盖印章或者由主要负责人签字认可'),
      staff: field.people('出庭的工作人员', 0),
      lawyers: field.count('出庭的律师人数', { maximum: 2 }),
    }),
  },
  HearingHeld: {
    zh: '开庭审理',
    from: pending,
    by: defendants,
    basis: [litHead, litHeadWho],
    anytime: true,
    data: field.data({
      head: field.optional(field.person('实际出庭的负责人')),
      staff: field.people('实际出庭的工作人员', 0),
      spoke: field.yesNo('负责人、工作人员就案件情况陈述、答辩并发表意见'),
      content: field.paragraph('庭审情况'),
    }),
  },
  ProceedingsStopped: {
    zh: '中止诉讼等不计审限的期间开始',
    from: pending,
    by: lawyers,
    basis: [litStops],
    anytime: true,
    data: field.data({
      ground: field.choice('期间', stops),
      from: field.day('开始之日'),
      ruling: field.optional(field.text('裁定、通知文号')),
    }),
    opens: [{ interval: 'proceedings', from: 'from' }],
  },
  ProceedingsResumed: {
    zh: '不计审限的期间结束',
    from: pending,
    by: lawyers,
    basis: [litStops],
    anytime: true,
    data: field.data({ until: field.day('最后一日') }),
    closes: [{ interval: 'proceedings', from: 'until' }],
  },
  TrialTermExtended: {
    zh: '高级人民法院批准延长审理期限',
    from: pending,
    by: lawyers,
    basis: [litFirst],
    anytime: true,
    data: field.data({ months: field.count('延长的月数', { minimum: 1, maximum: 24 }) }),
    extends: [{ clock: 'first-term', step: 0, field: 'months' }],
  },
  TrialConverted: {
    zh: '简易程序转为普通程序',
    from: pending,
    by: lawyers,
    basis: [litConvert],
    anytime: true,
    data: field.data({ ruling: field.text('裁定文号'), acceptedOn: field.day('立案日期') }),
    ends: [{ clock: 'first-term-simple' }],
    starts: [{ clock: 'first-term', from: 'acceptedOn' }],
  },
  StayRuled: {
    zh: '停止执行',
    from: pending,
    by: lawyers,
    basis: [litStay],
    anytime: true,
    data: field.data({
      ground: field.choice('情形', stayGrounds),
      ruling: field.text('裁定文号'),
      scope: field.paragraph('停止执行的内容'),
    }),
  },
  ConductChanged: {
    zh: '改变被诉行政行为',
    from: pending,
    by: defendants,
    signatures: ['bureau-head'],
    basis: [litChange],
    anytime: true,
    data: field.data({
      change: field.paragraph('改变的内容'),
      toldCourt: field.yesNo('已书面告知人民法院'),
      renewed: field.optional(field.matter('改变以后的事项')),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
