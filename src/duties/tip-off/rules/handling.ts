/** 举报的处理 — what a tip-off must bring, who handles it, within which days it is verified, who is told. */

import {
  before2020,
  complaint2020,
  complaint2026,
  sinceComplaint2026,
  textOf2022,
  underComplaint2020,
} from '../../../law/common-rules/complaint-sources.ts';
import { cite } from '../../../law/instruments/index.ts';
import { type Extension, type RuleItem, rule, workingDays } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  items,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';

export const rptMaterial = rule<readonly RuleItem[]>({
  id: 'rpt-material',
  zh: '举报应当提供的材料',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items({ clue: '涉嫌违法的具体线索' }),
      cite: [complaint2020('第二十四条第一款', '具体线索，对举报内容的真实性负责')],
      verified: true,
      note: `${textOf2022}可以匿名。`,
    },
    {
      ...sinceComplaint2026,
      value: items({ clue: '涉嫌违法的具体线索', evidence: '相应的事实依据' }),
      cite: [
        complaint2026('第二十八条第一款', '具体线索和相应的事实依据'),
        cite('complaint-forms-2026', '文书式样二', '举报人可以匿名举报'),
      ],
      verified: true,
      note: '可以匿名；实名举报的，提供真实的身份信息。没有规定材料不全的后果，不据以拒绝登记。',
    },
  ],
});

const places = {
  'place-of-violation': '被举报行为发生地',
  'platform-domicile': '电子商务平台经营者、自建网站经营者住所地',
  'on-platform': '平台内经营者实际经营地',
  'platform-first': '平台经营者住所地先行收到',
  'ad-publisher': '广告发布者所在地',
  'ad-first': '互联网广告的广告主、广告经营者所在地先行收到',
  'own-ad': '广告主自行发布互联网广告的，广告主所在地',
};

export const rptJurisdiction = rule<readonly RuleItem[]>({
  id: 'rpt-jurisdiction',
  zh: '举报的处理权限',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items(places),
      cite: [complaint2020('第二十五条', '举报由被举报行为发生地的县级以上市场监督管理部门处理')],
      verified: true,
      note: `${textOf2022}第二十七条、第二十八条另定电子商务和广告。`,
    },
    {
      ...sinceComplaint2026,
      value: items(places),
      cite: [complaint2026('第二十九条', '举报由被举报行为发生地的县级以上市场监督管理部门处理')],
      verified: true,
      note: '第三十一条、第三十二条另定电子商务和广告；不再有向异地广告主、广告经营者所在地移送的规定。',
    },
  ],
});

export const rptAdTransfer = rule({
  id: 'rpt-ad-transfer',
  zh: '异地广告主、广告经营者的移送',
  kind: 'text',
  before: before2020,
  after: '2026年4月15日投诉举报处理办法施行后，不再有这一移送。',
  versions: [
    {
      ...underComplaint2020,
      value: '广告发布者所在地处理异地广告主、广告经营者有困难的，可以移送广告主、广告经营者所在地。',
      cite: [complaint2020('第二十八条第一款', '处理对异地广告主、广告经营者的举报有困难的')],
      verified: true,
      note: textOf2022,
    },
  ],
});

export const rptStation = rule({
  id: 'rpt-station',
  zh: '派出机构处理举报',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '派出机构在确定的权限范围内以县级局名义处理举报，法律、法规、规章授权以派出机构名义的除外。',
      cite: [complaint2020('第二十六条', '以县级市场监督管理部门的名义处理举报')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '派出机构在确定的权限范围内以本部门名义处理举报，法律、法规授权以派出机构名义的除外。',
      cite: [complaint2026('第三十条', '以本部门的名义处理举报')],
      verified: true,
    },
  ],
});

export const rptJurisdictionDispute = rule({
  id: 'rpt-jurisdiction-dispute',
  zh: '处理权限争议的协商期限',
  kind: 'period',
  before: '2020年以前适用行政处罚程序暂行规定，见“管辖争议协商”。',
  versions: [
    {
      ...underComplaint2020,
      value: workingDays(7),
      cite: [complaint2020('第三十条', '应当自发生争议之日起七个工作日内协商解决')],
      verified: true,
      note: `${textOf2022}协商不成的，报请共同的上一级指定；也可以直接由其指定。`,
    },
    {
      ...sinceComplaint2026,
      value: workingDays(7),
      cite: [complaint2026('第三十三条', '应当自发生争议之日起七个工作日内协商解决')],
      verified: true,
      note: '协商不成的，报请共同的上一级指定；也可以直接由其指定。',
    },
  ],
});

export const rptNoPower = rule({
  id: 'rpt-no-power',
  zh: '不具备处理权限的告知',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '不具备处理权限的，告知举报人直接向有处理权限的市场监督管理部门提出。',
      cite: [complaint2020('第二十九条', '应当告知举报人直接向有处理权限的市场监督管理部门提出')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '不具备处理权限的，告知举报人；属于市场监督管理部门职责的，告知直接向有处理权限的部门提出。',
      cite: [complaint2026('第三十四条', '不具备处理权限的，应当告知举报人')],
      verified: true,
    },
  ],
});

const fifteenMore: Extension = {
  length: workingDays(15),
  approver: 'bureau-head',
  zh: '特殊情况下，经市场监督管理部门负责人批准，可以延长十五个工作日。',
};

export const rptCheck = rule({
  id: 'rpt-check',
  zh: '举报线索的核查与立案决定期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: workingDays(15),
      cite: [procedure2019('第十七条第一款', '应当自发现线索或者收到材料之日起十五个工作日内予以核查')],
      verified: true,
      notCounted: ['testing'],
      extensions: [fifteenMore],
      note: '2019年第十七条第二款原文未见，检测、检验、检疫、鉴定时间不计入一项未核实。由负责人决定是否立案。',
    },
    {
      ...under2021Rules,
      value: workingDays(15),
      cite: [
        procedure2021('第十八条第一款', '应当自发现线索或者收到材料之日起十五个工作日内予以核查'),
        procedure2021('第十八条第二款', '检测、检验、检疫、鉴定以及权利人辨认或者鉴别等所需时间，不计入前款规定期限'),
      ],
      verified: true,
      notCounted: ['testing', 'identification'],
      extensions: [fifteenMore],
      note: '由负责人决定是否立案。令第20号第三十一条、令第121号第三十五条都按处罚程序规定处理举报。',
    },
  ],
});

export const rptFilingNotice = rule({
  id: 'rpt-filing-notice',
  zh: '告知实名举报人是否立案的期限',
  kind: 'period',
  before: before2020,
  after: '2026年4月15日投诉举报处理办法施行后，取消这一告知；只有法律、法规、规章明确规定的，告知处理结果。',
  versions: [
    {
      ...underComplaint2020,
      value: workingDays(5),
      cite: [complaint2020('第三十一条第二款', '还应当自作出是否立案决定之日起五个工作日内告知举报人')],
      verified: true,
      note: textOf2022,
    },
  ],
});

export const rptRepeat = rule({
  id: 'rpt-repeat',
  zh: '重复举报与补充举报',
  kind: 'text',
  before: '2026年4月15日投诉举报处理办法施行以前没有这一规定，再次举报的另行登记。',
  versions: [
    {
      ...sinceComplaint2026,
      value:
        '同一举报人就同一事实重复举报同一人的，不再另行处理；补充新的事实的，可以合并，期限自最后一次举报重新计算。',
      cite: [complaint2026('第三十五条第二款', '自收到最后一次举报之日起重新计算处理期限')],
      verified: true,
    },
  ],
});

export const rptLiability = rule({
  id: 'rpt-liability',
  zh: '不依法处理举报的责任',
  kind: 'text',
  before: '2021年7月15日行政执法责任制规定施行以前未收录。',
  versions: [
    {
      ...under2021Rules,
      value: '对属于职权范围的举报不依法处理，造成严重后果的，追究行政执法责任。',
      cite: [cite('enforcement-responsibility-2021', '第十条第十三项', '举报不依法处理，造成严重后果的')],
      verified: true,
    },
  ],
});

export const handlingRules = [
  rptMaterial,
  rptJurisdiction,
  rptAdTransfer,
  rptStation,
  rptJurisdictionDispute,
  rptNoPower,
  rptCheck,
  rptFilingNotice,
  rptRepeat,
  rptLiability,
] as const;
