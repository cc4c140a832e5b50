import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'ground-not-in-law': { zh: '当日的规定没有把这一情形作为该类主体的列入事由' },
  'annual-window-open': { zh: '年度报告公示期间尚未结束，不得以未公示年度报告列入' },
  'order-not-written': { zh: '责令履行公示义务应当以书面作出' },
  'order-still-running': { zh: '责令公示的期限尚未届满' },
  'expiry-day-wrong': { zh: '届满之日与期限的计算不符' },
  'name-term-still-running': { zh: '名称变更登记的期限尚未届满' },
  'letter-interval-wrong': { zh: '两次邮寄专用信函的间隔不得少于15日，不得超过30日' },
  'letter-was-signed': { zh: '信函已有人签收，不得视为无法联系', remedy: '请登记“已取得联系”' },
  'two-letters-posted': { zh: '两次信函已经寄出' },
  'second-letter-missing': { zh: '尚未第二次邮寄专用信函' },
  'decision-field-missing': { zh: '列入决定缺少应当写明的主体代码', remedy: '请以含有代码的主体信息另立事项' },
  'already-published': { zh: '列入信息已经公示' },
  'not-published': { zh: '列入信息尚未公示' },
  'objection-pending': { zh: '已有异议正在处理' },
  'no-objection-waiting': { zh: '没有待处理的异议' },
  'objection-too-late': { zh: '异议在公示之日起30日以后提出', remedy: '请不予受理，并书面告知理由' },
  'not-in-writing': { zh: '应当以书面形式办理' },
  'nothing-wrong-found': { zh: '异议经核实没有发现列入存在错误' },
  'removal-through-repair': {
    zh: '2025年12月25日起，移出经营异常名录通过信用修复办理',
    remedy: '请在“信用修复”中受理申请',
  },
  'removal-ground-differs': { zh: '移出事由与列入事由不符' },
  'removal-not-applied': { zh: '尚未收到移出申请' },
  'removal-not-verified': { zh: '移出事由尚未查实' },
  'no-rule-for-deregistration': { zh: '当日没有收录注销后移出的规定' },
  'day-in-future': { zh: '注销登记日期不得晚于移出日期' },
  'three-year-abolished': { zh: '满三年转入严重违法失信名单的规则已经取消' },
  'three-years-not-full': { zh: '列入尚未届满三年' },
  'only-enterprises': { zh: '只有企业适用满三年转入的规定' },
  'reminder-too-early': { zh: '公告提示应当在届满三年前60日内' },
} as const;

export const refuse = refusals('abnormal-list', catalogue);
