import { filed, published, untilDecision } from './cases.ts';
import { party, type Scenario } from './scenario.ts';

/** 案件之外 — what follows a case or goes round it: referral, screening, backlog, campaign, public interest, unlicensed trade. */
export const linkedCases: readonly Scenario[] = [
  {
    name: 'crime-case',
    procedure: 'penalty-case',
    steps: [
      { ago: 30, act: 'ClueReceived', data: party('某某熟食加工点（演示）') },
      ...filed(28),
      { ago: 12, act: 'CrimeSuspected' },
    ],
  },
  {
    name: 'referral',
    procedure: 'criminal-referral',
    openedBy: 'crime-case',
    steps: [
      { ago: 11, act: 'GoodsListed' },
      { ago: 10, act: 'ReferralReported' },
      { ago: 9, act: 'TransferApproved', by: 'chu' },
      { ago: 8, act: 'CaseSentToPolice' },
      { ago: 8, act: 'PoliceReceiptReturned', days: { receivedOn: 8 } },
    ],
  },
  {
    name: 'screening',
    procedure: 'clue-screening',
    steps: [
      {
        ago: 60,
        act: 'CaseScreened',
        links: { case: 'closed' },
      },
    ],
  },
  {
    name: 'market-screening',
    procedure: 'clue-screening',
    steps: [{ ago: 30, act: 'BusinessesScreened', data: { place: '某某批发市场（演示）' } }],
  },
  {
    name: 'backlog',
    procedure: 'case-backlog',
    steps: [
      {
        ago: 18,
        act: 'LedgerOpened',
        data: { title: '未及时作出处罚决定案件台账（演示）' },
        days: { until: -60 },
        by: 'li',
      },
      { ago: 18, act: 'CaseListed', links: { case: 'overdue' } },
      { ago: 17, act: 'PaperCaseListed', days: { filedOn: 800 } },
      { ago: 2, act: 'HalfMonthReported', days: { from: 17, until: 3 }, by: 'li' },
    ],
  },
  {
    name: 'campaign',
    procedure: 'campaign',
    steps: [
      {
        ago: 80,
        act: 'CampaignLaunched',
        data: { title: '食品安全百日行动（演示）', theme: 'food-safety' },
        days: { from: 80, until: -20 },
      },
      { ago: 11, act: 'MatterTagged', links: { item: 'snack-case' } },
      { ago: 10, act: 'MatterTagged', links: { item: 'market-inspection' } },
    ],
  },
  {
    name: 'public-interest',
    procedure: 'public-interest',
    steps: [
      {
        ago: 25,
        act: 'SuggestionReceived',
        data: { title: '督促履行校园周边食品安全监管职责（演示）' },
        days: { receivedOn: 25 },
      },
      { ago: 10, act: 'DutyPerformed', links: { item: 'snack-case' } },
    ],
  },
  {
    name: 'answered-suggestion',
    procedure: 'public-interest',
    steps: [
      {
        ago: 150,
        act: 'SuggestionReceived',
        data: {
          title: '督促查处糕点标签标识问题（演示）',
          paper: '检行公建〔演示〕2号',
          content: '建议依法查处散装糕点不标明生产日期的行为（演示）。',
        },
        days: { receivedOn: 150 },
      },
      {
        ago: 130,
        act: 'DutyPerformed',
        data: { measures: '检查糕点经营者12户，责令改正4户，立案1件（演示）。' },
        links: { item: 'cake-case' },
      },
      { ago: 110, act: 'SuggestionAnswered' },
      { ago: 80, act: 'SuggestionConcluded' },
    ],
  },
  {
    name: 'reported-clue',
    procedure: 'public-interest',
    steps: [
      {
        ago: 8,
        act: 'ClueReported',
        data: { title: '网络餐饮使用过期原料的线索（演示）' },
        links: { case: 'crime-case' },
      },
    ],
  },
  {
    name: 'unlicensed',
    procedure: 'unlicensed-business',
    steps: [
      { ago: 21, act: 'ClueReceived', data: party('某某修车铺（演示）', 'person') },
      { ago: 18, act: 'SiteVerified' },
      { ago: 18, act: 'GuidanceGiven', days: { until: -12 } },
    ],
  },
  {
    name: 'lost-case',
    procedure: 'penalty-case',
    steps: [
      { ago: 300, act: 'ClueReceived', data: party('某某调味品厂（演示）') },
      ...filed(295),
      ...untilDecision(270, 265, 260, 245),
      { ago: 244, act: 'DocumentServed' },
      ...published(240),
    ],
  },
];
