/** What the rules of registration are written with: the two regimes and the instruments they cite most. */
import { cite } from '../../../law/instruments/index.ts';
import { type Citation, date } from '../../../law/kinds.ts';

/** 公司登记管理条例、企业法人登记管理条例、农民专业合作社登记管理条例. */
export const underFormerRules = { from: date('2016-02-06'), until: date('2022-02-28') } as const;
/** 市场主体登记管理条例和实施细则. */
export const underRegistrationRules = { from: date('2022-03-01') } as const;

export const before2022 = '2022年2月28日以前适用公司、企业法人、个体工商户、合作社各自的登记规定，没有这项规定。';
export const since2022 = '2022年3月1日起适用市场主体登记管理条例。';
export const unseen = '依规则手册，原文未核对。';
export const daysAsWorkingDays = '条例只写“日”；登记当时是行政许可，按行政许可法第八十二条作工作日计，待法制机构确认。';

export const company2016 = (article: string, words?: string): Citation =>
  cite('company-registration-2016', article, words);
export const individual2016 = (article: string, words?: string): Citation =>
  cite('individual-business-2016', article, words);
export const regulation2022 = (article: string, words?: string): Citation =>
  cite('business-registration', article, words);
export const rules2022 = (article: string, words?: string): Citation =>
  cite('business-registration-rules', article, words);
export const licensingDays = cite('licensing-law', '第八十二条', '行政机关实施行政许可的期限以工作日计算');
