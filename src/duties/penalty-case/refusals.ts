/** 普通程序的拒绝 — every sentence with which the ordinary procedure refuses, and what would make the act possible. */
import { refusals } from '../../record/refusal.ts';

const filing = {
  'not-own-jurisdiction': { zh: '不属于本部门管辖，不得立案', remedy: '请将案件移送有管辖权的部门' },
  'limitation-passed': { zh: '已超过行政处罚的法定期限，不得立案', remedy: '依法不予立案' },
  'conditions-not-met': { zh: '不符合立案条件', remedy: '四项条件同时具备方可立案' },
  'handler-without-certificate': { zh: '指定的办案人员没有有效的执法证件', remedy: '请指定两名以上具有执法资格的人员' },
  'handler-recused': { zh: '指定的办案人员已经回避' },
  'no-transfer-on': {
    zh: '受移送的市场监管部门不得再自行移送',
    remedy: '对管辖权有异议的，报请共同的上一级市场监管部门指定管辖',
  },
  'recusal-decider': {
    zh: '无权决定该人员的回避',
    remedy: '主要负责人的回避由负责人集体讨论决定，其他负责人的由主要负责人决定，其他人员的由负责人决定',
  },
  'extension-after-expiry': { zh: '期限已经届满，不能再延长', remedy: '请如实办理，逾期将记入预警' },
  'no-first-extension': { zh: '尚未经负责人批准延长三十日，不能由集体讨论继续延期' },
  'already-extended': { zh: '这一次延长已经用过' },
} as const;

const investigation = {
  'rights-not-told': {
    zh: '尚未告知当事人陈述权、申辩权和申请回避的权利，不得向其收集证据',
    remedy: '请先办理首次取证告知权利',
  },
  'certificates-not-shown': { zh: '没有出示执法证件' },
  'copy-not-noted': { zh: '复制件没有注明与原件一致、出证日期和出处并签名，不能作为证据' },
  'sample-not-sealed': { zh: '样品没有加贴封条' },
  'institution-not-qualified': {
    zh: '受委托机构没有法定资质',
    remedy: '没有法定资质机构的，可以委托其他具备条件的机构并注明',
  },
  'no-such-evidence': { zh: '没有这份证据' },
  'correction-without-day': { zh: '限期改正的，应当写明改正期限', remedy: '请写明期限，或者选择立即改正' },
  'preservation-known': { zh: '这个保存编号已经用过' },
  'no-such-preservation': { zh: '没有这项尚未处理的先行登记保存' },
  'list-not-handed-over': { zh: '没有当场交付清单和先行登记保存证据通知书' },
  'preservation-lapsed': {
    zh: '先行登记保存期限已过，措施已自动解除，只能作解除处理',
    remedy: '请立即退还，并作解除处理',
  },
  'nothing-to-make-up': { zh: '这项先行登记保存不需要补办批准' },
  'coercive-measure-missing': { zh: '本案没有正在执行的行政强制措施', remedy: '请先办理查封、扣押' },
} as const;

const review = {
  'proposal-incomplete': { zh: '处理意见为给予处罚，但没有写明处罚种类' },
  'reviewer-is-handler': { zh: '办案人员不得作为本案审核人员' },
  'reviewer-not-qualified': { zh: '初次从事法制审核的人员须取得法律职业资格' },
  'review-content-incomplete': { zh: '审核内容不全，不能同意案件处理意见', remedy: '七项内容均须审核' },
  'legal-review-before-hearing': { zh: '经过听证的案件，应当在听证程序结束后进行法制审核' },
  'nothing-to-review': { zh: '案件尚未调查终结，不能审核' },
} as const;

const notice = {
  'no-review': { zh: '案件未经审核', remedy: '请先完成案件审核或者法制审核' },
  'review-not-passed': { zh: '审核未通过', remedy: '请退回补充调查或者纠正后重新审核' },
  'no-penalty-named': { zh: '没有写明拟给予的处罚种类' },
  'sums-do-not-fit': { zh: '金额与处罚种类不一致' },
  'defence-right-not-told': { zh: '没有告知当事人陈述权、申辩权' },
  'hearing-right-not-told': { zh: '拟作出的处罚属于听证范围，没有告知当事人要求听证的权利' },
  'refund-not-told': { zh: '应当一并告知拟责令退还的数额' },
  'notice-not-run': { zh: '公告期未满，不视为送达' },
  'nothing-to-recheck': { zh: '当事人没有需要复核的陈述、申辩' },
  'notice-before-review': { zh: '告知的日期早于审核', remedy: '请核对告知的日期' },
  'before-notice': { zh: '该日尚未告知当事人', remedy: '请核对日期' },
  'refund-before-defence': { zh: '应当在听取当事人意见后责令退款', remedy: '请在陈述申辩期满或者复核后办理' },
  'waiver-not-clear': { zh: '当事人没有书面明确放弃，不能视为放弃', remedy: '请等待期限届满' },
} as const;

const hearing = {
  'no-hearing-right': { zh: '拟作出的处罚不属于听证范围，也没有告知听证权利' },
  'hearing-right-lapsed': { zh: '要求听证的期限已过，视为放弃' },
  'hearing-under-way': { zh: '当事人已经要求听证' },
  'no-hearing': { zh: '当事人没有要求听证，或者听证已经结束' },
  'panel-of-handlers': { zh: '办案人员不得担任听证主持人、听证员和记录员' },
  'panel-too-large': { zh: '听证员至多二名' },
  'hearing-step-missing': { zh: '听证的前一步骤没有完成' },
  'hearing-notice-too-late': { zh: '距举行听证的时间不足', remedy: '请另行确定听证日期后再通知' },
  'hearing-not-open': { zh: '没有法定的不公开理由，听证应当公开举行' },
  'hearing-other-day': { zh: '只能在确定并通知的日期举行听证' },
  'hearing-notice-missing': { zh: '没有依法通知，不得举行听证' },
  'officers-did-not-attend': { zh: '办案人员应当参加听证' },
  'hearing-suspended': { zh: '听证已经中止', remedy: '请先恢复听证' },
} as const;

const decision = {
  'no-legal-review': { zh: '属于法制审核范围，未经法制审核或者审核未通过，不得作出决定', remedy: '请送交法制审核' },
  'no-notice': { zh: '未告知当事人拟作出的处罚，不得作出决定', remedy: '请先送达行政处罚告知书' },
  'decision-before-basis': { zh: '决定的日期早于它所依据的步骤', remedy: '请核对决定的日期' },
  'window-not-run': {
    zh: '陈述申辩和要求听证的期限未满，不得作出决定',
    remedy: '请等待期限届满，当事人明确放弃的除外',
  },
  'defence-not-rechecked': { zh: '尚未复核当事人的陈述、申辩' },
  'hearing-not-ended': { zh: '听证没有结束，不得作出决定' },
  'refund-not-ordered': { zh: '应当先责令退还多收价款，再作出处罚决定' },
  'no-deliberation': { zh: '应当由负责人集体讨论决定' },
  'too-few-deliberating': { zh: '集体讨论的负责人不足' },
  'heavier-after-defence': { zh: '不得因当事人陈述、申辩或者要求听证而给予更重的处罚' },
  'differs-from-notice': { zh: '拟决定的处罚重于告知的处罚，未经告知', remedy: '请重新送达行政处罚告知书' },
  'content-missing': { zh: '决定书内容不全' },
  'not-sealed': { zh: '决定书没有加盖本部门印章' },
  'unknown-penalty-kind': { zh: '决定之日的法律没有这个处罚种类' },
  'range-missing': { zh: '没有写明法定罚款幅度及其条款' },
  'above-range': { zh: '罚款高于法定上限' },
  'below-range': { zh: '罚款低于法定下限，须有减轻处罚的法定情形并定为减轻处罚' },
  'tier-does-not-fit': { zh: '罚款所在幅度与裁量阶次不符' },
  'tier-ground-missing': { zh: '没有写明该裁量阶次的法定情形' },
  'deviation-not-approved': { zh: '调整适用裁量基准未经主要负责人批准或者集体讨论' },
  'gains-not-approved': { zh: '违法所得无法查清的，应当报经主要负责人审批同意' },
  'second-fine': { zh: '对同一违法行为不得再次罚款' },
  'crime-suspected': { zh: '违法行为涉嫌犯罪，应当移送，不得以罚款代替移送', remedy: '请决定移送司法机关' },
  'fine-after-transfer': { zh: '案件已移送公安机关而没有退回，不得罚款', remedy: '退回或者反向移送后再作处罚' },
  'referred-already': { zh: '涉嫌犯罪的移送已经在办' },
  'team-not-certified': { zh: '专案组成员应当是持有有效执法证件、没有回避的执法人员' },
  'suspicion-not-enough': { zh: '合理嫌疑还不是移送的标准' },
  'referral-undecided': { zh: '专案组正在核实，移送由正职负责人在移送事项中审批' },
  'excluded-evidence': { zh: '已排除的非法证据不得作为认定事实的根据' },
  'test-result-not-told': { zh: '检测、检验、检疫、鉴定结果尚未告知当事人' },
  'education-missing': { zh: '不予处罚应当对当事人进行教育，并写明教育内容' },
  'ground-not-in-force': { zh: '这一情形在决定之日没有法律依据' },
  'warning-only-publication': { zh: '仅受到警告的处罚不予公示' },
  'publication-reason-missing': { zh: '普通程序的处罚应当公示，不公示须写明理由' },
} as const;

const serving = {
  'posted-after': { zh: '交邮之日晚于行为日期', remedy: '请核对邮寄凭证上的日期' },
  'posted-otherwise': { zh: '只有邮寄送达才写交邮之日' },
  'no-decision': { zh: '没有可以送达的决定' },
  'before-decision': { zh: '该日尚未作出决定', remedy: '请核对日期' },
  'already-served': { zh: '决定书已经送达，不重复登记' },
  'electronic-decision': { zh: '行政处罚决定书不得电子送达' },
  'electronic-without-confirmation': { zh: '受送达人没有签订送达地址确认书同意电子送达' },
  'forwarding-unknown': { zh: '当时的规定没有转交送达' },
  'serving-not-recorded': { zh: '送达过程没有依法记录' },
  'left-how': { zh: '没有写明留置送达的方式' },
  'public-notice-not-run': { zh: '公告期间未满', remedy: '请在公告期满后办理' },
  'money-due-mismatch': { zh: '送达时应当如实告知罚没款的缴纳期限' },
  'publication-not-told': { zh: '应当书面告知当事人处罚信息将向社会公示' },
  'address-not-signed': { zh: '送达地址确认书没有签名' },
} as const;

const performance = {
  'nothing-due': { zh: '没有需要缴纳的款项，或者多于尚未缴纳的数额' },
  'officers-may-not-collect': {
    zh: '执法人员不得自行收缴罚款',
    remedy: '请由当事人到指定银行或者通过电子支付系统缴纳',
  },
  'no-fiscal-receipt': { zh: '没有财政部门统一制发的票据，不得收缴' },
  'no-written-application': { zh: '延期、分期缴纳须由当事人书面申请' },
  'deferral-dates': { zh: '分期金额或者期限与尚未缴纳的罚款不符' },
  'not-overdue': { zh: '缴纳期限未满，不得加处罚款' },
  'surcharge-mismatch': { zh: '加处罚款的数额与依法计算的不一致' },
  'no-goods': { zh: '决定没有没收物品' },
  'not-imposed': { zh: '决定没有给予这种处罚' },
  'no-open-remedy': { zh: '没有正在进行的同类复议、诉讼' },
  'remedy-under-way': { zh: '复议、诉讼正在进行，不能催告或者申请强制执行' },
  'remedy-window-open': { zh: '当事人申请复议、提起诉讼的期限未满' },
  'contestable-day-wrong': { zh: '期限届满日与依法计算的不一致' },
  'already-performed': { zh: '决定已经履行' },
  'no-demand': { zh: '没有催告，不得申请强制执行' },
  'demand-not-run': { zh: '催告后不满十个工作日' },
  'court-application-late': { zh: '超过申请强制执行的三个月期限', remedy: '有正当理由的，请写明理由' },
  'not-applied': { zh: '没有申请强制执行' },
} as const;

const closing = {
  'warning-only-not-published': { zh: '仅受到警告的处罚不予公示' },
  'not-for-publication': { zh: '本决定不公示' },
  'publication-not-reviewed': { zh: '未经保密审查和个人信息、商业秘密处理，不得公示' },
  'already-published': { zh: '本决定已在这个渠道公示' },
  'never-early-after-fraud': { zh: '信用修复因弄虚作假被撤销的，公示不得提前停止' },
  'not-published': { zh: '本决定没有在公示' },
  'decision-was-changed': { zh: '决定已被撤销、确认违法或者无效，不得公示' },
  'no-penalty-to-change': { zh: '没有可以变更的处罚决定' },
  'published-mismatch': { zh: '是否正在公示与记录不符' },
  'not-performed': { zh: '行政处罚决定没有执行完毕' },
  'condition-day-wrong': { zh: '情形出现之日与记录不符' },
  'court-did-not-end': { zh: '人民法院没有裁定终结执行' },
  'no-closing-condition': { zh: '没有出现结案的情形' },
  'preservation-unsettled': { zh: '尚有先行登记保存的证据没有处理' },
  'measure-running': { zh: '尚有行政强制措施没有解除' },
  'decision-not-served': { zh: '决定书没有送达' },
} as const;

export const catalogue = {
  ...filing,
  ...investigation,
  ...review,
  ...notice,
  ...hearing,
  ...decision,
  ...serving,
  ...performance,
  ...closing,
} as const;

export const refuse = refusals('penalty-case', catalogue);
