import { performed, published, untilDecision } from './cases.ts';
import { party, type Scenario } from './scenario.ts';

const shop = party('某某零食店（演示）');

/** 投诉举报 — a complaint that waits, one in mediation, one that shows a violation; a tip-off with its case and its reward. */
export const complaints: readonly Scenario[] = [
  {
    name: 'gym-complaint',
    procedure: 'complaint',
    steps: [
      {
        ago: 3,
        act: 'ComplaintReceived',
        data: { ...party('某某健身房（演示）'), subject: '健身年卡', amount: 198_000 },
      },
    ],
  },
  {
    name: 'phone-complaint',
    procedure: 'complaint',
    steps: [
      { ago: 20, act: 'ComplaintReceived', data: { ...party('某某手机店（演示）'), subject: '翻新手机' } },
      { ago: 16, act: 'ComplaintAccepted' },
      { ago: 12, act: 'ConsentStated' },
      { ago: 11, act: 'ConsentStated', data: { side: 'operator' } },
      { ago: 10, act: 'MediationArranged', days: { meetingOn: 5 } },
    ],
  },
  {
    name: 'snack-complaint',
    procedure: 'complaint',
    steps: [
      { ago: 15, act: 'ComplaintReceived', data: { ...shop, subject: '超过保质期的饼干' } },
      { ago: 13, act: 'ComplaintAccepted' },
      { ago: 12, act: 'ViolationSuspected', data: shop },
    ],
  },
  {
    name: 'snack-case',
    procedure: 'penalty-case',
    openedBy: 'snack-complaint',
    steps: [
      { ago: 5, act: 'CaseFiled' },
      { ago: 4, act: 'RightsTold' },
    ],
  },
  {
    name: 'scales-tip-off',
    procedure: 'tip-off',
    steps: [
      {
        ago: 6,
        act: 'TipOffReceived',
        data: { ...party('某某水产摊（演示）'), clue: '电子秤少给二两。', field: 'metrology' },
      },
    ],
  },
  {
    name: 'cake-tip-off',
    procedure: 'tip-off',
    steps: [
      { ago: 160, act: 'TipOffReceived', data: party('某某糕点坊（演示）') },
      { ago: 158, act: 'ClueHandedOver', data: party('某某糕点坊（演示）') },
    ],
  },
  {
    name: 'cake-case',
    procedure: 'penalty-case',
    openedBy: 'cake-tip-off',
    steps: [
      { ago: 150, act: 'CaseFiled' },
      { ago: 150, act: 'RightsTold' },
      { ago: 150, act: 'OnSiteInspected' },
      ...untilDecision(120, 115, 110, 95),
      { ago: 94, act: 'DocumentServed' },
      ...published(90),
      ...performed(88),
    ],
  },
  {
    name: 'cake-tip-off',
    procedure: 'tip-off',
    steps: [
      { ago: 150, act: 'CaseFilingNoted', links: { case: 'cake-case' } },
      { ago: 79, act: 'ResultTold' },
      { ago: 60, act: 'RewardProposed' },
    ],
  },
  {
    name: 'reward',
    procedure: 'reward',
    openedBy: 'cake-tip-off',
    steps: [
      { ago: 40, act: 'RewardAssessed', days: { concludedOn: 80 }, links: { case: 'cake-case' } },
      { ago: 30, act: 'InformantConsulted' },
    ],
  },
];
