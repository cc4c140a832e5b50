/** 三项制度与执法监督 — publicity, process recording and legal review as one policy, and who supervises enforcement. */

import { cite } from '../instruments/index.ts';
import { type Citation, date, rule, workingDays } from '../kinds.ts';
import { items, penaltyLaw, procedure2021 } from '../rule-parts.ts';

const unseen = '国办发〔2018〕118号原文未见，内容和项号凭记忆。';
const threeSystems = (article: string): Citation => cite('three-systems-2018', article);
const sinceThreeSystems = date('2018-12-05');
const untilRevisedLaw = date('2021-07-14');
const revisedLaw = date('2021-07-15');

export const threeAnnualReport = rule({
  id: 'three-annual-report',
  zh: '行政执法统计年报',
  kind: 'text',
  versions: [
    {
      from: sinceThreeSystems,
      value: '每年1月31日前公开上一年度行政执法总体情况，并报本级人民政府和上级主管部门。',
      cite: [threeSystems('第（六）项')],
      verified: false,
      note: `${unseen}1月31日见于引用该文件的地方规定。`,
    },
  ],
});

const onSite = items({
  'seizure-of-property': '查封扣押财产',
  'forced-demolition': '强制拆除',
  'major-rights': '其他直接涉及人身自由、生命健康、重大财产权益的现场执法活动和执法办案场所',
});

export const threeAvMandatory = rule({
  id: 'three-av-mandatory',
  zh: '全程音像记录',
  kind: 'list',
  versions: [
    {
      from: sinceThreeSystems,
      until: untilRevisedLaw,
      value: onSite,
      cite: [threeSystems('第（八）项')],
      verified: false,
      note: unseen,
    },
    {
      from: revisedLaw,
      value: onSite,
      cite: [
        threeSystems('第（八）项'),
        procedure2021('第四十四条', '按照有关规定采取拍照、录音、录像等方式记录现场情况'),
      ],
      verified: false,
      note: unseen,
    },
  ],
});

export const threeAvSelective = rule({
  id: 'three-av-selective',
  zh: '按需音像记录',
  kind: 'list',
  versions: [
    {
      from: sinceThreeSystems,
      value: items({
        'on-site-enforcement': '现场执法',
        'evidence-taking': '调查取证',
        hearing: '举行听证',
        'service-by-leaving': '留置送达',
        'service-by-public-notice': '公告送达',
      }),
      cite: [threeSystems('第（八）项')],
      verified: false,
      note: `${unseen}这些环节容易引发争议，应当根据实际情况音像记录。`,
    },
  ],
});

export const threeIdShow = rule({
  id: 'three-id-show',
  zh: '事中公示',
  kind: 'list',
  versions: [
    {
      from: sinceThreeSystems,
      value: items({
        'show-certificate': '主动出示执法证件，鼓励佩戴',
        'give-documents': '出具执法文书',
        'tell-facts-and-rights': '告知事实、理由、依据和权利义务',
      }),
      cite: [threeSystems('第（五）项')],
      verified: false,
      note: '内容经新闻报道核对，原文未见，项号凭记忆。',
    },
  ],
});

const publishedBeforehand = items({
  bodies: '执法主体和人员',
  powers: '职责、权限、依据',
  procedure: '程序、服务指南、执法流程图',
  remedies: '救济渠道',
  'inspection-list': '随机抽查事项清单',
});

export const threePriorPublicity = rule({
  id: 'three-prior-publicity',
  zh: '事前公开',
  kind: 'list',
  versions: [
    {
      from: sinceThreeSystems,
      until: untilRevisedLaw,
      value: publishedBeforehand,
      cite: [threeSystems('第（四）项')],
      verified: false,
      note: '内容经新闻报道核对，原文未见，项号凭记忆。',
    },
    {
      from: revisedLaw,
      value: publishedBeforehand,
      cite: [
        threeSystems('第（四）项'),
        penaltyLaw('第三十九条', '实施机关、立案依据、实施程序和救济渠道等信息应当公示'),
      ],
      verified: false,
      note: '指导意见的内容经新闻报道核对，原文未见，项号凭记忆。',
    },
  ],
});

export const threeReviewCatalogue = rule({
  id: 'three-review-catalogue',
  zh: '重大执法决定法制审核目录清单',
  kind: 'text',
  versions: [
    {
      from: sinceThreeSystems,
      until: untilRevisedLaw,
      value: '每个执法机关都要编制本机关的法制审核目录清单，主要负责人是第一责任人。',
      cite: [threeSystems('第（十二）项'), threeSystems('第（十四）项')],
      verified: false,
      note: unseen,
    },
    {
      from: revisedLaw,
      value: '每个执法机关都要编制本机关的法制审核目录清单，主要负责人是第一责任人。',
      cite: [
        threeSystems('第（十二）项'),
        threeSystems('第（十四）项'),
        procedure2021('第五十条第三款', '可以对第一款的法制审核案件范围作出具体规定'),
      ],
      verified: false,
      note: unseen,
    },
  ],
});

export const threeReviewContent = rule({
  id: 'three-review-content',
  zh: '法制审核内容',
  kind: 'list',
  versions: [
    {
      from: sinceThreeSystems,
      value: items({
        'body-and-staff': '执法主体合法、人员具备资格',
        procedure: '程序合法',
        'facts-and-evidence': '事实清楚、证据充分',
        'law-and-discretion': '适用法律准确、裁量适当',
        powers: '没有超越法定权限',
        documents: '文书完备、规范',
        'suspected-crime': '是否涉嫌犯罪、需要移送',
      }),
      cite: [threeSystems('第（十三）项')],
      verified: false,
      note: unseen,
    },
  ],
});

export const threeSupervision = rule({
  id: 'three-supervision',
  zh: '行政执法监督',
  kind: 'list',
  before: '2026年1月31日前适用天津市行政执法监督规定，原文未读，不编码。',
  versions: [
    {
      from: date('2026-02-01'),
      value: items({
        'urging-letter': '督办函：应当履行而未履行职责的，按要求履行，并在规定时限内报送纠正情况',
        'supervision-opinion': '监督意见书：违法或者明显不当的，及时纠正，并在规定时限内报送纠正情况',
        'supervision-decision': '监督决定书：重大问题或者拒不履职、拒不纠正的，由本级人民政府决定',
      }),
      cite: [
        cite('enforcement-supervision-2025', '第十二条', '执法全过程记录、重大执法决定法制审核'),
        cite('enforcement-supervision-2025', '第二十六条', '制发行政执法监督督办函、行政执法监督意见书'),
        cite('enforcement-supervision-2025', '第二十七条', '并在规定时限内向行政执法监督机构报送纠正情况'),
        cite('enforcement-supervision-2025', '第二十八条', '并在规定时限内向行政执法监督机构报送纠正情况'),
        cite('enforcement-supervision-2025', '第二十九条', '报本级人民政府决定'),
      ],
      verified: true,
      note: '条例没有统一的天数，时限由每件文书规定。',
    },
  ],
});

const internalTerms = {
  answer: workingDays(10),
  correctionReport: workingDays(10),
  objection: workingDays(5),
  recheck: workingDays(10),
};

export const internalSupervision = rule({
  id: 'internal-supervision',
  zh: '系统内执法监督',
  kind: 'period',
  before: '执法监督暂行规定自2020年4月1日起施行，此前的原质监部门规定未研究。',
  versions: [
    {
      from: date('2020-04-01'),
      until: date('2025-04-30'),
      value: internalTerms,
      cite: [
        cite('internal-supervision', '第十八条'),
        cite('internal-supervision', '第十九条'),
        cite('internal-supervision', '第二十条'),
      ],
      verified: false,
      note: '总局令第22号原文未见；条号按总局令第101号的条序调整反推，该令没有改动天数。',
    },
    {
      from: date('2025-05-01'),
      value: internalTerms,
      cite: [
        cite('internal-supervision', '第十七条', '应当于十个工作日内提供相关材料或者情况说明'),
        cite('internal-supervision', '第十八条', '于纠正后十个工作日内向上级市场监督管理部门报告纠正情况'),
        cite('internal-supervision', '第十九条', '可以在五个工作日内申请复查'),
      ],
      verified: true,
      note: '通知书、决定书由上级部门负责人批准发出；报告纠正情况自纠正之日起算。',
    },
  ],
});

export const threeSystemsRules = [
  threeAnnualReport,
  threeAvMandatory,
  threeAvSelective,
  threeIdShow,
  threePriorPublicity,
  threeReviewCatalogue,
  threeReviewContent,
  threeSupervision,
  internalSupervision,
] as const;
