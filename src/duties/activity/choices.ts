/** 选项 — themes, forms, places and materials of activities, as the reports of a bureau tell them apart. */
export const themes = [
  { code: 'pyramid-selling', zh: '防范、打击传销' },
  { code: 'gang-crime', zh: '扫黑除恶' },
  { code: 'unlicensed-business', zh: '无证无照治理' },
  { code: 'food-safety', zh: '食品安全' },
  { code: 'drug-safety', zh: '药品、医疗器械、化妆品安全' },
  { code: 'special-equipment', zh: '特种设备安全' },
  { code: 'product-quality', zh: '产品质量、计量、标准、认证' },
  { code: 'consumer-rights', zh: '消费维权' },
  { code: 'intellectual-property', zh: '知识产权' },
  { code: 'fair-competition', zh: '公平竞争、价格、广告' },
  { code: 'registration', zh: '登记、许可和信用' },
  { code: 'general-law', zh: '综合普法' },
  { code: 'other', zh: '其他' },
] as const;

export const forms = [
  { code: 'lecture', zh: '宣讲、讲座' },
  { code: 'base-visit', zh: '教育（培训）基地参观学习' },
  { code: 'street', zh: '现场宣传咨询' },
  { code: 'training', zh: '对经营者的培训' },
  { code: 'meeting', zh: '会议、动员部署' },
  { code: 'inspection-tour', zh: '走访、现场督查' },
  { code: 'media', zh: '媒体和网络宣传' },
  { code: 'other', zh: '其他' },
] as const;

export const venueKinds = [
  { code: 'community', zh: '社区、村' },
  { code: 'university', zh: '高校' },
  { code: 'school', zh: '中小学、幼儿园' },
  { code: 'enterprise', zh: '企业、商户' },
  { code: 'market', zh: '市场、商贸城' },
  { code: 'station', zh: '监管所' },
  { code: 'other', zh: '其他' },
] as const;

/** 走进还是接待 — whether the bureau went there, or they came to the bureau's base. */
export const directions = [
  { code: 'visited', zh: '走进该处' },
  { code: 'hosted', zh: '接待该处人员' },
] as const;

export const materialKinds = [
  { code: 'leaflet', zh: '宣传单、宣传册（份）' },
  { code: 'rules-copy', zh: '法规、办法文本（份）' },
  { code: 'questionnaire', zh: '调查问卷（份）' },
  { code: 'banner', zh: '布标、海报（条）' },
  { code: 'screen', zh: '电子屏标语（条）' },
  { code: 'letter', zh: '公开信、告知书（份）' },
  { code: 'article', zh: '媒体、网络稿件（篇）' },
  { code: 'other', zh: '其他' },
] as const;

export const facilityKinds = [
  { code: 'tip-box', zh: '线索举报箱' },
  { code: 'notice-board', zh: '宣传栏、展板' },
  { code: 'service-point', zh: '服务站、联络点' },
  { code: 'other', zh: '其他' },
] as const;

/** 精度 — a report may say 余 only where the ledger does. */
export const precisions = [
  { code: 'exact', zh: '实数' },
  { code: 'at-least', zh: '以上（余）' },
  { code: 'estimated', zh: '估算' },
] as const;

/** 更正的计数 — what a correction may be about. */
export const countedThings = [
  { code: 'persons-reached', zh: '走进宣讲的受众人次' },
  { code: 'persons-hosted', zh: '接待人次' },
  ...materialKinds,
] as const;
