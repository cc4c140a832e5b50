/** 物品移交、刑事结果与反向移送 — what goes to the police after filing, and what comes back. */
import * as field from '../../../law/fields.ts';
import { criminalOutcomes, returningOrgans } from '../choices.ts';
import { xfGoods, xfNoSubstitute, xfReturnPunish, xfReverse } from '../rules.ts';

const by = ['case-handler', 'unit-head'] as const;

export const endingActs = {
  GoodsHandedOver: {
    zh: '移交涉案物品和材料',
    from: ['filed'],
    by,
    basis: [xfGoods],
    data: field.data({
      goods: field.rows('移交的物品', { name: field.text('品名、规格'), quantity: field.text('数量') }, 0),
      materials: field.paragraph('移交的其他材料'),
      kept: field.optional(field.text('依照其他规定不移交的物品及其依据')),
      receiver: field.text('接收人'),
      signed: field.yesNo('双方已在交接清单上签字'),
    }),
    ends: [{ clock: 'goods' }],
  },
  CriminalOutcomeReceived: {
    zh: '收到刑事处理结果',
    from: ['filed'],
    to: 'concluded',
    by,
    basis: [xfNoSubstitute],
    data: field.data({
      outcome: field.choice('结果', criminalOutcomes),
      paper: field.text('文书文号'),
      criminalFine: field.optional(field.money('罚金')),
      note: field.paragraph('处理情况'),
    }),
    ends: [{ clock: 'goods' }],
  },
  ReverseTransferReceived: {
    zh: '收到反向移送',
    from: ['sent', 'received', 'filed'],
    to: 'returned',
    by,
    basis: [xfReverse],
    data: field.data({
      from: field.choice('移送机关', returningOrgans),
      organ: field.text('机关名称'),
      paper: field.text('移送文书（检察意见书）文号'),
      opinion: field.paragraph('处理意见'),
    }),
    ends: [{ clock: 'goods' }, { clock: 'police-decide' }, { clock: 'police-decide-food' }, { clock: 'supplement' }],
  },
  CaseReopenedAsClue: {
    zh: '登记为线索重新办理',
    from: ['returned'],
    by,
    basis: [xfReturnPunish, xfReverse],
    data: field.data({ summary: field.paragraph('需要行政处理的违法事实') }),
  },
  ResultTold: {
    zh: '通知行政处理结果',
    from: ['returned'],
    to: 'settled',
    by,
    basis: [xfReverse, xfReturnPunish],
    data: field.data({
      case: field.matter('作出处理的案件', 'penalty-case'),
      organ: field.text('通知的机关'),
      result: field.paragraph('处理结果'),
    }),
  },
} as const;
