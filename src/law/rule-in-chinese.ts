import { type Length, lengthInChinese, moneyInChinese, type RuleItem, type RuleKind } from './kinds.ts';

/** A rule's value as people read it: `15个工作日`, `自然人10,000元、法人或者其他组织100,000元`, a list of grounds. */
export function valueInChinese(kind: RuleKind, value: unknown): string {
  if (value === null) return '法律没有规定数值';
  if (Array.isArray(value)) return value.map((item: RuleItem) => item.zh ?? String(item)).join('；');
  if (typeof value === 'number')
    return kind === 'money' ? moneyInChinese(value) : kind === 'ratio' ? `${value * 100}%` : String(value);
  if (typeof value === 'string') return approverNames[value] ?? value;
  if (isLength(value)) return lengthInChinese(value);
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(
      ([name, part]) => `${partNames[name] ?? name}：${valueInChinese(kind, part)}`,
    );
    return parts.join('；');
  }
  return String(value);
}

function isLength(value: unknown): value is Length {
  return typeof value === 'object' && value !== null && 'count' in value && 'unit' in value;
}

const approverNames: Readonly<Record<string, string>> = {
  'handling-unit-head': '办案机构负责人',
  'review-unit': '审核机构',
  'bureau-head': '市场监督管理部门负责人',
  'bureau-chief': '市场监督管理部门主要负责人',
  'collective-deliberation': '负责人集体讨论',
  'superior-bureau': '上一级市场监督管理部门',
  'reconsideration-organ': '行政复议机关、行政复议机构负责人',
  'higher-court': '高级人民法院',
};

/** Names of the parts of values that hold several. */
const partNames: Readonly<Record<string, string>> = {
  person: '自然人',
  organisation: '法人或者其他组织',
  ordinary: '一般',
  grave: '涉及公民生命健康安全、金融安全且有危害后果',
  always: '任何情形',
  ifHardLater: '不当场收缴事后难以执行',
  toBureau: '交至行政机关',
  toBank: '缴付指定银行',
  accept: '受理',
  rule: '裁定',
  judgment: '判决',
  ruling: '裁定',
  ruleInDoubt: '有疑义时裁定',
  askHigherCourt: '向上一级法院申请复议',
  perDay: '每日',
  cap: '上限（倍）',
  gainsPerDay: '违法所得每日',
  finePerDay: '罚款每日',
  above: '高于',
  below: '低于',
  light: '较轻',
  least: '最低',
  most: '最高',
  first: '一级',
  second: '二级',
  third: '三级',
  other: '其他',
  applyAfter: '满此期间可以申请',
  endsAfter: '满此期间停止',
  push: '推送',
  publishAfterReceipt: '收到后公示',
  penalty: '行政处罚',
  inspectionResult: '抽查检查结果',
  seriousList: '严重违法失信名单',
  abnormalList: '经营异常名录',
  data: '数据处理',
  crossProvincePush: '跨省推送',
  shown: '公示',
  noNewApplication: '不得再申请',
  lightLongest: '轻微最长',
  generalShortest: '一般最短',
  generalLongest: '一般最长',
  seriousShortest: '严重最短',
  seriousLongest: '严重最长',
  sameProvince: '本省',
  decide: '决定',
  answer: '答复',
  correctionReport: '报告改正情况',
  objection: '异议',
  recheck: '复核',
  direct: '直接起诉',
  afterReview: '经复议',
  freeze: '冻结',
  deliverDecision: '交付决定书',
  afterSeizure: '查封扣押后',
  afterTestReport: '检验报告书发出后',
  grounds: '情形',
  atLeast: '不少于',
  atMost: '不超过',
  reminder: '提示',
  full: '届满',
  listing: '列入',
  apply: '提出',
  correct: '更正',
  stop: '停止公示',
  change: '变更',
  publish: '公示',
  earliest: '最早',
  latest: '最迟',
  checkAfterReport: '收到报告后检查',
  site: '现场核查',
  renewBefore: '届满前申请延续',
  deregister: '注销',
  supplement: '补正告知',
  checkAfterPromise: '承诺办理后检查',
  renewEarliest: '最早申请延续',
  renewLatest: '最迟申请延续',
  issue: '发证',
  submit: '提交',
  refuseAfter: '逾期不予登记',
  afterNotice: '公告期满后',
  announceGroup: '公告清算组',
  longest: '最长',
  resumePublish: '公示恢复营业',
  extendBefore: '届满前办理延长',
  since: '满此期间',
  restoreWithin: '可以申请恢复',
  file: '归档',
  keepAfterDeregistration: '注销后保管',
  unregistered: '无照经营',
  aided: '提供条件',
  usual: '一般',
  evaluateBefore: '届满前评估',
  stubbornLeast: '拒不改正最低',
  stubbornMost: '拒不改正最高',
  graveLeast: '情节严重最低',
  graveMost: '情节严重最高',
};
