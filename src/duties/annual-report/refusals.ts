import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'until-not-in-year': { zh: '统计截止日应在报告年度之内' },
  'year-not-over': { zh: '统计截止日不得晚于起草之日' },
  'other-year': { zh: '重新统计不能改变报告年度', remedy: '另一年度的报告另行起草' },
  'hash-differs': { zh: '散列值与所列的数不符' },
  'relation-holds': { zh: '这项勾稽关系没有不符，不需要说明' },
  'relations-unexplained': {
    zh: '有勾稽关系不符，尚未说明理由，不能批准',
    remedy: '逐项说明理由，或者查明原因后重新统计',
  },
  'other-figures': { zh: '所批准的散列值不是现在这份草稿的', remedy: '请刷新后核对再批准' },
  'drafter-approves': { zh: '起草人不能批准自己起草的报告' },
  'head-too-early': { zh: '公布的链头早于统计时的链头' },
} as const;

export const refuse = refusals('annual-report', catalogue);
