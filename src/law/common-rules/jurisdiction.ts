/** 管辖 — which bureau may deal with a case. Delegation, transfer and recusal lie in `delegation.ts`. */

import { rule, workingDays } from '../kinds.ts';
import {
  beforeProcedure2019,
  items,
  penaltyLaw,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
} from '../rule-parts.ts';

export const jurisdictionTerritory = rule({
  id: 'jurisdiction-territory',
  zh: '地域管辖',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '由违法行为发生地的县级以上市场监管部门管辖，法律、行政法规另有规定的除外。',
      cite: [procedure2019('第六条', '由违法行为发生地的县级以上市场监督管理部门管辖')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: '由违法行为发生地的县级以上市场监管部门管辖，法律、行政法规、部门规章另有规定的从其规定。',
      cite: [
        procedure2021('第七条', '法律、行政法规、部门规章另有规定的，从其规定'),
        penaltyLaw('第二十二条', '行政处罚由违法行为发生地的行政机关管辖'),
      ],
      verified: true,
    },
  ],
});

export const jurisdictionLevel = rule({
  id: 'jurisdiction-level',
  zh: '级别管辖',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('县级、设区的市级部门管辖本辖区内的案件；规定由省级以上部门管辖的除外。', {
    of2019: [procedure2019('第七条', '依职权管辖本辖区内发生的行政处罚案件')],
    of2021: [procedure2021('第八条', '依职权管辖本辖区内发生的行政处罚案件')],
  }),
});

export const jurisdictionBranchOffice = rule({
  id: 'jurisdiction-branch-office',
  zh: '派出机构（监管所）以局名义处罚',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '监管所在局确定的权限范围内以局的名义实施处罚，法律、法规授权以派出机构名义实施的除外。',
      cite: [procedure2019('第八条第一款')],
      verified: false,
      note: '第八条第一款2019年的文字未见，内容按2021年条文推定。',
    },
    {
      ...under2021Rules,
      value: '监管所在局确定的权限范围内以局的名义实施处罚，法律、法规授权以派出机构名义实施的除外。',
      cite: [procedure2021('第九条第一款', '派出机构在本部门确定的权限范围内以本部门的名义实施行政处罚')],
      verified: true,
    },
  ],
});

export const jurisdictionPlatform = rule({
  id: 'jurisdiction-platform',
  zh: '网络交易平台与平台内经营者的管辖',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    items({
      'platform-domicile': '平台经营者、自建网站经营者的违法行为：其住所地部门',
      'seller-place-of-business': '平台内经营者的违法行为：其实际经营地部门',
      'platform-first-to-find': '平台住所地部门先行发现线索或者收到投诉、举报的，也可以管辖平台内经营者',
    }),
    {
      of2019: [procedure2019('第九条', '平台内经营者的违法行为由其实际经营地县级以上市场监督管理部门管辖')],
      of2021: [procedure2021('第十条', '平台内经营者的违法行为由其实际经营地县级以上市场监督管理部门管辖')],
    },
    { note: '2019年的用语是“电子商务平台经营者”，2021年改为“网络交易平台经营者”。' },
  ),
});

export const jurisdictionMediaAds = rule({
  id: 'jurisdiction-media-ads',
  zh: '大众传播媒介违法广告的管辖',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    items({
      'publisher-place': '违法广告：广告发布者所在地部门',
      'internet-first-to-find': '互联网广告：广告主、广告经营者所在地部门先行发现或者收到投诉、举报的，也可以管辖',
      'self-published': '广告主自行发布的互联网广告：广告主所在地部门',
    }),
    {
      of2019: [procedure2019('第十条', '由广告发布者所在地市场监督管理部门管辖')],
      of2021: [procedure2021('第十一条', '由广告发布者所在地市场监督管理部门管辖')],
    },
  ),
});

export const jurisdictionFirstFiled = rule({
  id: 'jurisdiction-first-filed',
  zh: '先立案优先',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('同一违法行为两个以上部门都有管辖权的，由最先立案的部门管辖。', {
    of2019: [procedure2019('第十一条', '由先立案的市场监督管理部门管辖')],
    of2021: [
      procedure2021('第十二条', '由最先立案的市场监督管理部门管辖'),
      penaltyLaw('第二十五条第一款', '由最先立案的行政机关管辖'),
    ],
  }),
});

export const jurisdictionDisputeNegotiate = rule({
  id: 'jurisdiction-dispute-negotiate',
  zh: '管辖争议协商',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: workingDays(7),
      cite: [procedure2019('第十二条', '应当自发生争议之日起七个工作日内协商解决')],
      verified: true,
      note: '协商不成的，报请共同的上一级部门指定管辖。',
    },
    {
      ...under2021Rules,
      value: workingDays(7),
      cite: [
        procedure2021('第十三条', '应当自发生争议之日起七个工作日内协商解决'),
        penaltyLaw('第二十五条第二款', '也可以直接由共同的上一级行政机关指定管辖'),
      ],
      verified: true,
      note: '协商不成的，报请共同的上一级部门指定管辖；也可以不经协商，直接由其指定。',
    },
  ],
});

export const jurisdictionDesignationDecide = rule({
  id: 'jurisdiction-designation-decide',
  zh: '上级确定管辖部门',
  kind: 'period',
  before: beforeProcedure2019,
  versions: renumbered(workingDays(7), {
    of2019: [procedure2019('第十五条', '收到报送材料之日起七个工作日内确定案件的管辖部门')],
    of2021: [procedure2021('第十六条', '收到报送材料之日起七个工作日内确定案件的管辖部门')],
  }),
});

export const jurisdictionSuperiorTakeover = rule({
  id: 'jurisdiction-superior-takeover',
  zh: '提级、下放与指定管辖',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: items({
        'take-over': '上级可以直接查处下级管辖的案件',
        'hand-down': '上级可以将本部门管辖的案件交下级管辖',
        'on-request': '下级因特殊原因难以办理的，可以报请上一级管辖或者指定管辖',
      }),
      cite: [procedure2019('第十四条', '可以报请上一级市场监督管理部门管辖或者指定管辖')],
      verified: false,
      note: '第十四条第一款2019年的文字未见，前两项按规则手册列出，未核对。',
    },
    {
      ...under2021Rules,
      value: items({
        'take-over': '上级可以直接查处下级管辖的案件',
        'hand-down': '上级可以将本部门管辖的案件交下级管辖，但规定应当由上级管辖的不得下放',
        designate: '上级可以将下级管辖的案件指定其他下级管辖',
        'on-request': '下级因特殊原因难以办理的，可以报请上一级管辖或者指定管辖',
      }),
      cite: [procedure2021('第十五条', '不得将案件交由下级市场监督管理部门管辖')],
      verified: true,
    },
  ],
});

export const jurisdictionRules = [
  jurisdictionTerritory,
  jurisdictionLevel,
  jurisdictionBranchOffice,
  jurisdictionPlatform,
  jurisdictionMediaAds,
  jurisdictionFirstFiled,
  jurisdictionDisputeNegotiate,
  jurisdictionDesignationDecide,
  jurisdictionSuperiorTakeover,
] as const;
