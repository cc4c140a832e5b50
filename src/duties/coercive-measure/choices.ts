/** 选项与共用项目 — what the forms of the measure offer, and the fields that several acts ask alike. */
import * as field from '../../law/fields.ts';
import { seizureRelease } from './rules.ts';

export const measureKinds = [
  { code: 'sealing', zh: '查封' },
  { code: 'seizure', zh: '扣押' },
  { code: 'both', zh: '查封并扣押' },
] as const;

export const itemKinds = [
  { code: 'goods', zh: '财物' },
  { code: 'premises', zh: '场所' },
  { code: 'facility', zh: '设施' },
] as const;

/** 解除的情形 — the five of 行政强制法第二十八条, and the refusal of an approval afterwards (第十九条). */
export const releaseGrounds = [
  ...seizureRelease.versions[0].value,
  { code: 'approval-refused', zh: '负责人认为不应当采取强制措施' },
];

export const signings = [
  { code: 'signed', zh: '当事人已签名或者盖章' },
  { code: 'refused', zh: '当事人拒绝签名，已注明' },
  { code: 'witness', zh: '当事人不到场，见证人已签名' },
] as const;

/** 不宜长期保存的情形 — 程序规定第四十一条第三款. */
export const perishing = [
  { code: 'perishable', zh: '容易损毁、灭失、变质' },
  { code: 'hard-to-keep', zh: '保管困难' },
  { code: 'costly-to-keep', zh: '保管费用过高' },
  { code: 'seasonal', zh: '季节性商品' },
] as const;

export const consents = [
  { code: 'agreed', zh: '权利人同意' },
  { code: 'applied', zh: '权利人申请' },
  { code: 'unknown-owner', zh: '权利人不明确，公告期满无人同意或者申请' },
  { code: 'none', zh: '没有征得同意' },
] as const;

export const servingWays = [
  { code: 'direct', zh: '直接送达' },
  { code: 'left', zh: '留置送达' },
  { code: 'electronic', zh: '电子送达' },
  { code: 'mail', zh: '邮寄送达' },
  { code: 'entrusted', zh: '委托或者转交送达' },
  { code: 'public-notice', zh: '公告送达' },
] as const;

/** 清单的一行 — form 24, with the value and the place that the custody needs. `line` is the number on the paper. */
export const itemFields = {
  line: field.count('序号', { minimum: 1 }),
  itemKind: field.choice('类别', itemKinds),
  name: field.text('标称名称（场所）'),
  model: field.optional(field.text('规格、型号（场所地址）')),
  unit: field.text('单位', { maxLength: 20 }),
  quantity: field.quantity('数量'),
  value: field.money('价值'),
  place: field.text('存放地点'),
  remarks: field.optional(field.text('备注')),
};

/** Which lines of the list an act settles, and how much of each. */
export const moves = (title: string, minimum = 1) =>
  field.rows(title, { line: field.count('序号', { minimum: 1 }), quantity: field.quantity('数量') }, minimum);

export const proceeds = (title: string) => field.optional(field.money(title));

/** The case of the measure, once more, so that the case hears of the act: shown filled in, never asked twice. */
export const caseAgain = field.optional(field.matter('所属案件', 'penalty-case'));

/** 专门法律要求的批准 — of the bureau's chief, or of the bureau one level up. */
export const specialApprovals = {
  chiefApproval: field.optional(
    field.group('主要负责人的书面批准（传销、直销案件）', {
      by: field.person('批准人'),
      on: field.day('批准日期'),
      number: field.optional(field.text('批准文书文号')),
    }),
  ),
  superiorApproval: field.optional(
    field.group('设区的市级以上局主要负责人的批准（不正当竞争案件）', {
      organ: field.text('批准机关'),
      by: field.text('批准人'),
      on: field.day('批准日期'),
      number: field.optional(field.text('批准文书文号')),
    }),
  ),
};
