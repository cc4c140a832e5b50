/** 移出、异议与三年届满 — how a listing is decided in form, objected to, and ended. */

import { cite } from '../../law/instruments/index.ts';
import { calendarDays, date, rule, workingDays, years } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

const until108 = { from: date('2014-10-01'), until: date('2025-12-24') } as const;
const since108 = { from: date('2025-12-25') } as const;

/** 暂行办法 of 2014: its text was not seen; what the decisions of 2025 left alone or quoted is known from them. */
export const fromAmendment = '2014年暂行办法原文未见，条号和内容据2025年两次修改决定反推。';

const parts = { name: '企业名称', on: '列入（移出）日期', ground: '列入（移出）事由', organ: '作出决定机关' } as const;

export const abnDecisionFields = rule({
  id: 'abn-decision-fields',
  zh: '列入、移出决定的内容',
  kind: 'list',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2025-04-30'),
      value: items({ ...parts, 'registration-number': '注册号' }),
      cite: [cite('abnormal-list', '第五条')],
      verified: false,
      note: fromAmendment,
    },
    {
      from: date('2025-05-01'),
      value: items({ ...parts, 'credit-code': '统一社会信用代码' }),
      cite: [
        cite('abnormal-list', '第五条', '企业名称、统一社会信用代码、列入日期、列入事由、作出决定机关'),
        cite('abnormal-list', '第十条', '移出决定应当包括企业名称、统一社会信用代码、移出日期、移出事由'),
      ],
      verified: true,
    },
  ],
});

/** Since 2025-12-25 the way out is credit repair: acceptance, decision and data each have their period there. */
export const abnRemove = rule({
  id: 'abn-remove',
  zh: '移出经营异常名录的决定期限',
  kind: 'period',
  versions: [
    {
      ...until108,
      value: workingDays(5),
      cite: [
        cite('abnormal-list', '第十一条至第十四条'),
        cite('abnormal-list', '总局令第101号修改决定八（十）', '应当自查实之日起5个工作日内作出移出决定'),
      ],
      verified: true,
      note: `补报年报、履行公示义务的自收到申请之日起，更正、恢复联系、变更名称的自查实之日起。${fromAmendment}`,
    },
    {
      ...since108,
      value: workingDays(2),
      cite: [
        cite('abnormal-list', '第十一条第二款', '程序按照《市场监督管理信用修复管理办法》有关规定执行'),
        cite('credit-repair-2025', '第十六条', '应当自受理之日起两个工作日内作出决定'),
        cite('credit-repair-2025', '第十二条', '可以按照本办法规定向其登记地市场监督管理部门申请移出'),
      ],
      verified: true,
      note: '通过信用修复办理：两个工作日受理，受理（失联的自核实）之日起两个工作日决定，三个工作日完成数据处理。',
    },
  ],
});

export const abnThreeYear = rule({
  id: 'abn-three-year',
  zh: '满三年未履行公示义务',
  kind: 'period',
  before: '严重违法失信企业名单管理暂行办法自2016年4月1日起施行。',
  after: '自2021年9月1日起，满三年转入严重违法失信名单的规则已经取消。',
  versions: [
    {
      from: date('2016-04-01'),
      until: date('2021-08-31'),
      value: { reminder: calendarDays(60), full: years(3), listing: workingDays(10) },
      cite: [
        cite('business-disclosure', '第十七条第二款', '满3年未依照本条例规定履行公示义务的'),
        cite('serious-list-2016', '第五条第一款第一项、第八条第一款'),
      ],
      verified: false,
      note: '三年见条例原文；届满前六十日内公告提示和届满后十个工作日列入，据公开转载，83号令原文未见。由国务院或者省级部门列入，区局提示、报送。',
    },
  ],
});

const objection = {
  apply: calendarDays(30),
  accept: workingDays(5),
  recheck: workingDays(20),
  correct: workingDays(5),
} as const;

export const abnObjection = rule({
  id: 'abn-objection',
  zh: '对列入经营异常名录的异议',
  kind: 'period',
  versions: [
    {
      ...until108,
      value: objection,
      cite: [cite('abnormal-list', '第十六条'), cite('individual-annual-report', '第十九条')],
      verified: false,
      note: `2025年修正前的条号凭记忆。${fromAmendment}`,
    },
    {
      ...since108,
      value: objection,
      cite: [
        cite('abnormal-list', '第十二条', '可以自公示之日起30日内'),
        cite('abnormal-list', '第十二条', '应当在5个工作日内决定是否受理'),
        cite('abnormal-list', '第十二条', '应当自查实之日起5个工作日内予以更正'),
        cite('individual-annual-report', '第十七条', '应当在20个工作日内核实'),
        cite('cooperative-annual-report', '第十四条', '可以自公示之日起30日内'),
      ],
      verified: true,
    },
  ],
});

export const abnDeregistered = rule({
  id: 'abn-deregistered',
  zh: '注销后的移出',
  kind: 'text',
  before: '2025年12月24日前的规定未见，不编码。',
  versions: [
    {
      ...since108,
      value: '当事人依法注销后，由登记地部门停止公示、移出经营异常名录和严重违法失信名单。',
      cite: [cite('credit-repair-2025', '第二十条', '当事人依法注销后，由其登记地（住所地）市场监督管理部门')],
      verified: true,
      note: '责任人员受到的任职、从业限制按相关法律、行政法规执行。',
    },
  ],
});
