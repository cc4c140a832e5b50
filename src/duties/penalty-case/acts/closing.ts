/** 执行完毕、结案与归档. */
import * as field from '../../../law/fields.ts';
import { closeConditions, closeTerm, fileMainOrder, fileOneCase } from '../rules/index.ts';

export const closingActs = {
  ExecutionEnded: {
    zh: '执行完毕或者终结',
    from: ['decided'],
    by: ['case-handler'],
    basis: [closeConditions],
    data: field.data({
      ground: field.choice('情形', [
        { code: 'performed', zh: '行政处罚决定执行完毕' },
        { code: 'court-ended', zh: '人民法院裁定终结执行' },
        { code: 'decision-gone', zh: '行政处罚决定被撤销、确认无效' },
      ]),
      conditionOn: field.day('情形出现之日'),
    }),
    starts: [{ clock: 'close-term', from: 'conditionOn' }],
  },
  CaseClosed: {
    zh: '结案',
    from: ['decided', 'terminated'],
    to: 'closed',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [closeConditions, closeTerm],
    form: 53,
    data: field.data({
      condition: field.choice('结案情形', [
        { code: 'performed', zh: '行政处罚决定执行完毕' },
        { code: 'court-ended-execution', zh: '人民法院裁定终结执行' },
        { code: 'investigation-terminated', zh: '案件终止调查' },
        { code: 'other-decision', zh: '作出不予处罚、违法事实不能成立、移送决定' },
        { code: 'other', zh: '其他应予结案的情形' },
      ]),
      note: field.paragraph('执行和处理情况'),
    }),
    ends: [{ clock: 'close-term' }],
  },
  DossierArchived: {
    zh: '立卷归档',
    from: ['closed', 'not-filed', 'transferred'],
    to: 'archived',
    by: ['case-handler'],
    basis: [fileOneCase, fileMainOrder],
    form: 54,
    data: field.data({
      mainPages: field.count('正卷页数'),
      secondaryPages: field.count('副卷页数'),
      retention: field.text('保管期限'),
      archivedBy: field.person('立卷人'),
    }),
  },
} as const;
