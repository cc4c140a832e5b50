import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'batch-repeated': { zh: '计划的批次重复' },
  'no-plan': { zh: '请写明年度抽查计划和批次', remedy: '上级统一组织的，请写明上级任务' },
  'plan-not-filed': { zh: '年度抽查计划尚未报上一级局备案', remedy: '请先报备案' },
  'batch-not-planned': { zh: '计划中没有这个批次', remedy: '请先调整计划并重新报备案' },
  'no-superior-task': { zh: '请写明上级任务的名称和文号' },
  'no-conditions': { zh: '定向抽查应当写明条件' },
  'no-partners': { zh: '跨部门联合抽查应当写明联合的部门' },
  'list-not-given': { zh: '两千户以内的名单应当全部记入' },
  'list-unsound': { zh: '名单或者参数有误，不能抽取' },
  'hash-differs': { zh: '所填的散列值与重新计算的不符' },
  'too-few-per-business': { zh: '每户检查人员不得少于两人' },
  'officer-unknown': { zh: '名录库中的检查人员不是本局人员' },
  'officer-uncertified': { zh: '名录库中的检查人员没有有效的执法证件', remedy: '请从名录库中去掉，或者标为不在岗' },
  'commitment-reused': { zh: '这项承诺在前几轮用过，投入已经为人所知', remedy: '每一轮都要有新的投入' },
  'not-a-party': { zh: '名单公布时没有这一方的承诺，不得投入' },
  'already-revealed': { zh: '这一方的投入已经公布' },
  'contribution-differs': { zh: '公布的投入与事前的承诺不符' },
  'not-all-revealed': {
    zh: '还有投入没有公布，种子尚未确定',
    remedy: '一方不公布的，由负责人决定重新抽取并写明是哪一方',
  },
  'seed-differs': { zh: '种子与事前承诺和各方投入不符' },
  'result-not-given': { zh: '五千户以内的结果应当全部记入' },
  'result-differs': { zh: '抽取结果与按种子重新抽取的不符' },
  'party-has-revealed': { zh: '所指的一方已经公布投入，或者不是投入方' },
  'no-such-party': { zh: '因没有公布投入而重新抽取的，请写明是哪一方' },
  'team-short': {
    zh: '有检查对象派不足人员，不能公告',
    remedy: '请补充名录库，由负责人决定重新抽取',
  },
  'not-drawn': { zh: '抽查结果中没有这个检查对象' },
  'not-in-team': { zh: '该人员不是这个检查对象的检查人员' },
  'wrong-replacement': { zh: '递补人员与按种子所得的不符' },
  'nobody-left': { zh: '名录库中没有可以递补的人员', remedy: '请由负责人决定重新抽取' },
  'no-reason': { zh: '有未能检查的，应当写明原因' },
} as const;

export const refuse = refusals('random-draw', catalogue);
