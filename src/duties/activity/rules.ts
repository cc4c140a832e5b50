/**
 * 宣传、宣讲等活动 — by what a bureau makes the law known. The law sets the duty and no period, no number and no form: what is
 * kept here is a ledger whose figures can be opened.
 */
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';

export const actLegalEducation = rule({
  id: 'act-legal-education',
  zh: '国家机关普法责任',
  kind: 'text',
  versions: [
    {
      from: date('2017-05-17'),
      until: date('2019-12-31'),
      value: '实行“谁执法谁普法”的普法责任制。',
      cite: [cite('legal-education-duty-2017', '条号未见')],
      verified: false,
      note: '文件原文未见，文号和日期凭记忆。',
    },
    {
      from: date('2020-01-01'),
      value: '国家加强法治宣传教育，落实国家机关普法责任制，引导市场主体合法经营、依法维护自身合法权益。',
      cite: [cite('business-environment-2019', '第六十七条', '国家加强法治宣传教育，落实国家机关普法责任制')],
      verified: true,
    },
  ],
});

export const actFoodEducation = rule({
  id: 'act-food-education',
  zh: '食品安全宣传教育',
  kind: 'text',
  versions: [
    {
      from: date('2018-12-29'),
      value: '加强食品安全的宣传教育，普及食品安全知识。',
      cite: [cite('food-safety-law', '第十条', '各级人民政府应当加强食品安全的宣传教育')],
      verified: true,
      note: '条文的主体是各级人民政府，由其市场监督管理部门承办。',
    },
  ],
});

export const actConsumerEducation = rule({
  id: 'act-consumer-education',
  zh: '消费知识宣传和对经营者的普法',
  kind: 'text',
  before: '2024年6月30日以前没有这项规定。',
  versions: [
    {
      from: date('2024-07-01'),
      value: '加强消费知识的宣传普及；加强对经营者的普法宣传、行政指导和合规指引。',
      cite: [cite('consumer-regulation', '第三十条', '加强对经营者的普法宣传、行政指导和合规指引')],
      verified: true,
    },
  ],
});

export const activityRules: readonly Rule[] = [actLegalEducation, actFoodEducation, actConsumerEducation];
