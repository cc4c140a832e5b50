/** 选项 — what may be repaired, what must be handed in, what must be met, and the class of a publication. */

export const repairKinds = [
  { code: 'penalty', zh: '行政处罚公示信息' },
  { code: 'inspection-result', zh: '抽查检查结果负面信息' },
  { code: 'abnormal-list', zh: '经营异常名录（除无法联系外）' },
  { code: 'lost-contact', zh: '经营异常名录（因无法取得联系列入）' },
  { code: 'serious-list', zh: '严重违法失信名单' },
  { code: 'credit-class', zh: '市场主体信用风险分类' },
] as const;

export type RepairKind = (typeof repairKinds)[number]['code'];

export const materials = [
  { code: 'application', zh: '信用修复申请书' },
  { code: 'identity', zh: '申请人主体资格文件' },
  { code: 'pledge', zh: '守信承诺书' },
  { code: 'performance', zh: '履行法定义务、纠正违法行为、实施整改等相关材料' },
] as const;

/** 公示档次 — as the publication of the penalty has it. */
export const grades = [
  { code: 'light', zh: '轻微' },
  { code: 'general', zh: '一般' },
  { code: 'serious-field', zh: '严重：食品、药品、医疗器械、化妆品、特种设备、重点工业产品领域' },
  { code: 'serious-limit', zh: '严重：限制开展生产经营活动、责令停产停业、限制从业' },
  { code: 'serious-revoke', zh: '严重：降低资质等级、吊销许可证件、吊销营业执照、责令关闭' },
] as const;

export type Grade = (typeof grades)[number]['code'];

export const abnormalConditions = [
  { code: 'annual-made-up', zh: '已经补报、公示未报年份的年度报告' },
  { code: 'disclosed', zh: '已经履行信息公示义务' },
  { code: 'name-changed', zh: '已经依法完成企业名称变更登记' },
  { code: 'reachable', zh: '已经变更住所登记，或者提出可以重新取得联系' },
  { code: 'other-corrected', zh: '已经改正其他违法行为' },
] as const;

export const seriousConditions = [
  { code: 'obligations-performed', zh: '已经自觉履行行政处罚、行政裁决等行政决定中规定的义务' },
  { code: 'harm-removed', zh: '已经主动采取相关整改措施，消除危害后果和不良影响' },
  { code: 'no-heavier-penalty', zh: '未再受到市场监督管理部门较重行政处罚' },
] as const;

/** Every condition of any year and kind; which of them are asked is for the rules of the day to say. */
export const conditions = [
  { code: 'obligations-performed', zh: '已经自觉履行决定中规定的义务' },
  { code: 'harm-removed', zh: '已经主动整改，消除危害后果和不良影响' },
  { code: 'no-repetition', zh: '未因同一类违法行为再次受到市场监管部门处罚' },
  { code: 'not-on-lists', zh: '未在经营异常名录和严重违法失信名单中' },
  { code: 'not-on-serious-list', zh: '未在严重违法失信名单中' },
  { code: 'no-heavier-penalty', zh: '未再受到较重行政处罚' },
  ...abnormalConditions,
] as const;

/** 停止公示的渠道 — as in the publication of penalties. */
export const channels = [
  { code: 'national-system', zh: '国家企业信用信息公示系统' },
  { code: 'government-platform', zh: '行政执法公示平台（信用中国）' },
] as const;

/** 天津四类 — a repaired class is one of them. */
export const localClasses = [
  { code: 'good', zh: '良好（绿）' },
  { code: 'caution', zh: '警示（黄）' },
  { code: 'dishonest', zh: '失信（红）' },
  { code: 'seriously-dishonest', zh: '严重失信（黑）' },
] as const;
