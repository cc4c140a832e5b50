/** 行政规范性文件的制定程序 — what must be done before one is issued, and by when it is published and recorded. */
import { cite } from '../../law/instruments/index.ts';
import { calendarDays, date, type Length, type Rule, rule, workingDays } from '../../law/kinds.ts';

const unseen37 =
  '国办发〔2018〕37号原文不在参考资料中；第（三）（六）（七）项的内容经公开网页摘录核对，其余项号凭记忆。';
const unseen115 = '国办发〔2018〕115号原文未见。';
const of37 = (item: string) => cite('normative-documents-2018', item);
const of115 = (item: string) => cite('legality-review-2018', item);
const environment = (article: string, words: string) => cite('business-environment-2019', article, words);
const before37 = '国办发〔2018〕37号自2018年5月16日成文，此前的规定未研究。';
const before2020 = '优化营商环境条例自2020年1月1日起施行，此前的国家规定没有查到天数。';

export const ndProcedure = rule<string>({
  id: 'nd-procedure',
  zh: '规范性文件制发程序',
  kind: 'text',
  before: before37,
  versions: [
    {
      from: date('2018-05-16'),
      value: '重要的规范性文件经评估论证、公开征求意见、合法性审核、集体审议决定、向社会公开发布。',
      cite: [of37('第（三）项')],
      verified: false,
      note: unseen37,
    },
  ],
});

export const ndAssess = rule<string>({
  id: 'nd-assess',
  zh: '必要性、可行性评估论证',
  kind: 'text',
  before: before37,
  versions: [
    {
      from: date('2018-05-16'),
      value: '起草规范性文件，对必要性、可行性和可能的影响进行评估论证。',
      cite: [of37('第（四）项')],
      verified: false,
      note: unseen37,
    },
  ],
});

export const ndLegality = rule<string>({
  id: 'nd-legality',
  zh: '合法性审核',
  kind: 'text',
  before: before37,
  versions: [
    {
      from: date('2018-05-16'),
      until: date('2019-12-31'),
      value: '未经合法性审核或者经审核不合法的，不得提交集体审议，不得印发。',
      cite: [of37('第（六）项'), of115('合法性审核的要求')],
      verified: false,
      note: `${unseen37}${unseen115}`,
    },
    {
      from: date('2020-01-01'),
      value: '未经合法性审核或者经审核不合法的，不得提交集体审议，不得印发。',
      cite: [environment('第六十三条', '应当按照国务院的规定进行合法性审核'), of37('第（六）项')],
      verified: true,
      note: `条例的范围是涉及市场主体权利义务的文件；不得提交集体审议见国办发〔2018〕37号。${unseen37}`,
    },
  ],
});

interface ReviewTime {
  readonly least: Length;
  readonly most: Length;
}

export const ndLegalityTime = rule<ReviewTime>({
  id: 'nd-legality-time',
  zh: '合法性审核的时间',
  kind: 'period',
  before: '国办发〔2018〕115号自2018年12月起，此前没有规定。',
  versions: [
    {
      from: date('2018-12-04'),
      value: { least: workingDays(5), most: workingDays(15) },
      cite: [of115('审核时间')],
      verified: false,
      note: `${unseen115}一般不少于五个工作日、最长不超过十五个工作日，凭记忆。`,
    },
  ],
});

export const ndConsult = rule<Length>({
  id: 'nd-consult',
  zh: '向社会公开征求意见',
  kind: 'period',
  before: before2020,
  versions: [
    {
      from: date('2020-01-01'),
      value: calendarDays(30),
      cite: [environment('第六十二条', '向社会公开征求意见的期限一般不少于30日')],
      verified: true,
      note: '“一般不少于”：短于三十日的写明理由；与市场主体生产经营活动密切相关的文件，依法需要保密的除外。',
    },
  ],
});

export const ndFairCompetition = rule<string>({
  id: 'nd-fair-competition',
  zh: '公平竞争审查',
  kind: 'text',
  versions: [
    {
      from: date('2016-06-01'),
      until: date('2019-12-31'),
      value: '制定涉及市场主体经济活动的政策措施，应当进行公平竞争审查。',
      cite: [cite('fair-competition-opinion-2016', '第三部分')],
      verified: false,
      note: '国发〔2016〕34号原文未见，凭记忆。',
    },
    {
      from: date('2020-01-01'),
      until: date('2024-07-31'),
      value: '与市场主体生产经营活动密切相关的规范性文件，应当进行公平竞争审查。',
      cite: [environment('第六十三条', '应当按照国务院的规定进行公平竞争审查')],
      verified: true,
    },
    {
      from: date('2024-08-01'),
      value: '起草涉及经营者经济活动的规范性文件，应当进行公平竞争审查。',
      cite: [
        environment('第六十三条', '应当按照国务院的规定进行公平竞争审查'),
        cite('fair-competition-regulation-2024', '第二条'),
      ],
      verified: false,
      note: '公平竞争审查条例的原文不在参考资料中，只见于公开网页。',
    },
  ],
});

export const ndDecide = rule<string>({
  id: 'nd-decide',
  zh: '集体审议决定',
  kind: 'text',
  before: before37,
  versions: [
    {
      from: date('2018-05-16'),
      value: '规范性文件由制定机关负责人集体审议决定。',
      cite: [of37('第（七）项')],
      verified: false,
      note: unseen37,
    },
  ],
});

export const ndUnified = rule<string>({
  id: 'nd-unified',
  zh: '统一登记、统一编号、统一印发',
  kind: 'text',
  before: before37,
  versions: [
    {
      from: date('2018-05-16'),
      value: '规范性文件统一登记、统一编号、统一印发。',
      cite: [of37('第（八）项')],
      verified: false,
      note: unseen37,
    },
  ],
});

export const ndRules: readonly Rule[] = [
  ndProcedure,
  ndAssess,
  ndLegality,
  ndLegalityTime,
  ndConsult,
  ndFairCompetition,
  ndDecide,
  ndUnified,
] as readonly Rule[];
