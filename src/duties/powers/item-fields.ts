/** 权责事项的内容 — what a list says of one power. One declaration is the form, the import and the published page. */
import * as field from '../../law/fields.ts';
import { powerKinds } from '../../law/power-kinds.ts';
import { exclusions, procedures, termUnits } from './choices.ts';

/** What an adjustment may change: everything but code and kind. */
export const changeable = {
  name: field.text('职权名称', { maxLength: 500 }),
  subItems: field.optional(field.paragraph('子项')),
  instrument: field.text('实施依据（名称）', { maxLength: 300 }),
  article: field.text('条、款、项'),
  moreBasis: field.optional(field.paragraph('其他依据')),
  level: field.optional(field.text('行使层级')),
  organ: field.text('实施主体'),
  body: field.optional(field.text('承办机构')),
  procedure: field.optional(field.choice('行使程序（据以绘制流程图）', procedures)),
  statutoryTerm: field.optional(field.count('法定时限', { minimum: 1, maximum: 3_650 })),
  promisedTerm: field.optional(field.count('承诺时限', { minimum: 1, maximum: 3_650 })),
  termUnit: field.optional(field.choice('时限单位', termUnits)),
  responsibility: field.optional(field.paragraph('责任事项')),
  liability: field.optional(field.paragraph('追责情形')),
  delegatedTo: field.optional(field.text('受委托机关或者组织')),
  validUntil: field.optional(field.day('有效期至')),
  active: field.yesNo('应主动履职'),
  excluded: field.optional(field.choice('不计入履职覆盖率的情形', exclusions)),
  exclusionReason: field.optional(field.text('剔除的理由（法律法规名称等）')),
  remark: field.optional(field.paragraph('备注')),
};

export const itemFields = {
  code: field.text('事项编码', { maxLength: 80 }),
  kind: field.choice('职权类型', powerKinds),
  ...changeable,
};

/** 可以删去的项目 — what an adjustment may leave empty. */
export const clearable = [
  { code: 'subItems', zh: '子项' },
  { code: 'moreBasis', zh: '其他依据' },
  { code: 'level', zh: '行使层级' },
  { code: 'body', zh: '承办机构' },
  { code: 'procedure', zh: '行使程序' },
  { code: 'statutoryTerm', zh: '法定时限' },
  { code: 'promisedTerm', zh: '承诺时限' },
  { code: 'termUnit', zh: '时限单位' },
  { code: 'responsibility', zh: '责任事项' },
  { code: 'liability', zh: '追责情形' },
  { code: 'delegatedTo', zh: '受委托机关或者组织' },
  { code: 'validUntil', zh: '有效期至' },
  { code: 'excluded', zh: '不计入履职覆盖率的情形' },
  { code: 'exclusionReason', zh: '剔除的理由' },
  { code: 'remark', zh: '备注' },
] as const;
