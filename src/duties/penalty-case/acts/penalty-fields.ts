/** 处罚内容的项目 — the same fields in the proposal, the notice and the decision, so that the three can be compared. */
import * as field from '../../../law/fields.ts';
import { discretionGrounds, selectablePenalties, tiers } from '../choices.ts';

export const penaltyFields = {
  penalties: field.choices('处罚种类', selectablePenalties, 0),
  fine: field.money('罚款金额'),
  gains: field.money('没收违法所得'),
  goods: field.money('没收非法财物价值'),
  basisText: field.paragraph('处罚依据'),
  rangeMin: field.optional(field.money('法定罚款下限')),
  rangeMax: field.optional(field.money('法定罚款上限')),
  rangeProvision: field.optional(field.text('法定罚款幅度的条款')),
  tier: field.choice('裁量阶次', tiers),
  tierGrounds: field.choices('从轻、减轻、从重的情形', discretionGrounds, 0),
  tierReasons: field.paragraph('裁量理由'),
};

/** 事实与证据 — one field from the report to the decision, so that what was found is written once. */
export const factsFound = field.paragraph('认定的事实、理由和证据');
export const evidenceRelied = field.rows('据以认定事实的证据', { evidence: field.text('证据编号') }, 0);
