import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'period-wrong': { zh: '检查记录的起止日期有误：起不晚于止，止不晚于当日' },
  'sample-too-large': { zh: '抽样数多于检查信息总数' },
  'sample-too-small': { zh: '抽样数低于检查信息的5%', remedy: '请增加抽样数' },
  'commitments-unsound': { zh: '投入方不得重复，承诺应为64位十六进制散列值' },
  'not-a-party': { zh: '没有这个投入方' },
  'already-revealed': { zh: '该投入方已经公布投入' },
  'contribution-differs': { zh: '投入与事前公布的承诺不符' },
  'not-all-revealed': { zh: '尚有投入方没有公布投入', remedy: '不公布的，请作废本次抽样并重新开始' },
  'seed-differs': { zh: '种子与各方投入不符' },
  'sample-differs': { zh: '样本不是由种子抽出的' },
  'not-sampled': { zh: '该检查不在样本之内' },
  'already-scored': { zh: '该检查已经评查' },
  'own-inspection': { zh: '检查人员不得评查自己的检查' },
  'fault-without-problem': { zh: '没有发现问题的，不得勾选存在问题的方面' },
  'problem-without-fault': { zh: '发现问题的，须写明问题和所属方面' },
  'correction-not-ordered': { zh: '发现问题的，须写明纠正责任人和纠正的最后一日' },
  'correction-day-past': { zh: '纠正的最后一日不得早于评查之日' },
  'no-open-fault': { zh: '该检查没有待纠正的问题' },
  'not-all-scored': { zh: '样本尚未全部评查' },
  'faults-open': { zh: '尚有问题没有纠正' },
} as const;

export const refuse = refusals('inspection-sampling', catalogue);
