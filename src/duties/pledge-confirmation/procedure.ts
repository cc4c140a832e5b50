import { procedure } from '../../law/procedure.ts';
import { pledgeActs } from './acts.ts';
import { pledgeEffect } from './rules.ts';

/** 行政确认：股权出质登记 — one matter per pledge, from its set-up to its cancellation or rescission. */
export const pledgeConfirmation = procedure({
  id: 'pledge-confirmation',
  zh: '股权出质登记',
  states: {
    applied: { zh: '已申请设立' },
    'in-force': { zh: '出质登记有效' },
    changing: { zh: '已申请变更' },
    cancelling: { zh: '已申请注销' },
    rescinding: { zh: '已申请撤销' },
    cancelled: { zh: '已注销', final: true },
    rescinded: { zh: '已撤销', final: true },
    refused: { zh: '不予登记', final: true },
    returned: { zh: '已退回材料', final: true },
  },
  clocks: { publish: { zh: '出质信息公示期限', rule: pledgeEffect, nature: 'term' } },
  acts: pledgeActs,
  mainPath: ['SetUpApplied', 'SetUpRegistered'],
});

export type PledgeConfirmation = typeof pledgeConfirmation;
