import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'local-rule-ended': { zh: '当日没有天津市四色分类的规则', remedy: '请接收全国分类结果，或者按本局采用的办法分类' },
  'no-national-class-yet': { zh: '2022年1月以前没有A至D四类分类' },
  'facts-from-later': { zh: '信用信息的截止日期不得晚于分类之日' },
  'sum-without-penalty': { zh: '没有行政处罚而有罚没款，信用信息不一致' },
  'scheme-unknown': { zh: '没有采用分类办法，不能据以分类', remedy: '请先登记采用的分类和抽查办法' },
  'scheme-not-in-use': { zh: '所选的办法当日不适用或者已经停用' },
  'class-differs': { zh: '填写的分类与按办法计算的不一致' },
  'threshold-missing': { zh: '按条数、数额分类的指标应当写明数值' },
  'percent-wrong': { zh: '抽查比例应当在0至100之间' },
  'class-twice': { zh: '一类只能有一个抽查比例' },
} as const;

export const refuse = refusals('credit-class', catalogue);
