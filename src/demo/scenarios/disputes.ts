import { party, type Scenario } from './scenario.ts';

/** 复议诉讼 — a reconsideration to be answered, a suit that is heard, a suit whose judgment has annulled a decision. */
export const disputes: readonly Scenario[] = [
  {
    name: 'reconsideration',
    procedure: 'reconsideration',
    steps: [
      {
        ago: 4,
        act: 'ApplicationCopyReceived',
        data: { ...party('某某便利店（演示）'), number: '某政复〔演示〕12号' },
        days: { acceptedOn: 6 },
        links: { contested: 'decided' },
      },
    ],
  },
  {
    name: 'suit',
    procedure: 'litigation',
    steps: [
      {
        ago: 30,
        act: 'ComplaintServed',
        data: { ...party('某某粮油店（演示）'), number: '（演示）某行初12号' },
        days: { acceptedOn: 34 },
        links: { contested: 'closed' },
      },
      { ago: 20, act: 'AnswerSubmitted', data: { dossier: true, furtherEvidence: [], furtherBasis: [] } },
    ],
  },
  {
    name: 'lost-suit',
    procedure: 'litigation',
    steps: [
      {
        ago: 120,
        act: 'ComplaintServed',
        data: { ...party('某某调味品厂（演示）'), number: '（演示）某行初8号' },
        days: { acceptedOn: 124 },
        links: { contested: 'lost-case' },
      },
      { ago: 108, act: 'AnswerSubmitted', data: { dossier: true, furtherEvidence: [], furtherBasis: [] } },
      { ago: 70, act: 'AppearanceDecided', days: { heldOn: 60 } },
      { ago: 60, act: 'HearingHeld' },
      {
        ago: 20,
        act: 'JudgmentReceived',
        data: {
          outcome: 'annulled',
          document: '（演示）某行初8号',
          fine: 0,
          gains: 0,
          goods: 0,
          reasons: '主要证据不足。',
        },
        days: { decidedOn: 22 },
      },
      { ago: 1, act: 'JudgmentTookEffect' },
    ],
  },
];
