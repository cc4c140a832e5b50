/** 选项 — where a matter of supervision comes from, and what its papers say. */
export const origins = [
  { code: 'complaint', zh: '企业、群众对行政执法的投诉' },
  { code: 'hotline', zh: '政务服务便民热线等转来' },
  { code: 'alert', zh: '执法监督预警' },
  { code: 'dossier-review', zh: '案卷评查、检查信息抽样' },
  { code: 'rectification', zh: '责令整改期满没有改正' },
  { code: 'superior', zh: '上级交办' },
  { code: 'other', zh: '其他' },
] as const;

export const guidances = [
  { code: 'review-or-suit', zh: '符合复议、诉讼条件，引导依法申请' },
  { code: 'in-proceedings', zh: '已经进入复议、诉讼程序，不重复监督' },
  { code: 'other-channel', zh: '不属于行政执法监督，告知其他途径' },
] as const;

export const decisionGrounds = [
  { code: 'major', zh: '涉及重大问题' },
  { code: 'not-performed', zh: '未按督办函要求履职' },
  { code: 'not-corrected', zh: '未按意见书要求纠正' },
] as const;

export const papers = {
  'urging-letter': '督办函',
  opinion: '监督意见书',
  decision: '监督决定书',
  'superior-notice': '执法监督通知书',
  'superior-decision': '执法监督决定书（上级市场监管部门）',
  'superior-opinion': '执法监督意见书（上级市场监管部门）',
} as const;

export type Paper = keyof typeof papers;
