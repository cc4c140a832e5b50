import { date } from '../../law/kinds.ts';
import type { Scenario } from './scenario.ts';

/** 监督 — a sheet and a dossier under review, a clue and a letter of the supervising body. */
export const oversight: readonly Scenario[] = [
  {
    name: 'sheet',
    procedure: 'dossier-review',
    steps: [
      { ago: 200, act: 'SheetAdopted', data: { name: '行政处罚案卷评查标准（演示）' }, days: { from: 200 }, by: 'he' },
    ],
  },
  {
    name: 'review',
    procedure: 'dossier-review',
    steps: [
      {
        ago: 12,
        act: 'DossierChosen',
        data: { title: '某某粮油店（演示）案卷', unit: '第一监管所', unitHead: 'li', drawn: '演示抽取记录第1号' },
        links: { sheet: 'sheet', dossier: 'closed' },
      },
      { ago: 10, act: 'ReviewersAppointed', data: { reviewers: ['zheng', 'wu'] } },
    ],
  },
  {
    name: 'supervision-clue',
    procedure: 'enforcement-supervision',
    steps: [{ ago: 6, act: 'ClueReceived', data: { supervised: '第二监管所（演示）' }, by: 'shi' }],
  },
  {
    name: 'opinion',
    procedure: 'enforcement-supervision',
    since: date('2026-02-01'),
    steps: [
      {
        ago: 9,
        act: 'OpinionIssued',
        data: { supervised: '第二监管所（演示）', number: '某司监〔演示〕3号', facts: '线索逾期未核查。' },
        links: { matter: 'late-clue' },
        days: { replyBy: -5 },
        by: 'shi',
      },
    ],
  },
];
