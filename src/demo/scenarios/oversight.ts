import { date } from '../../law/kinds.ts';
import type { Scenario } from './scenario.ts';

/** 监督 — a sheet, a dossier under review and one reviewed, a clue, a letter and an answered one of the supervising body. */
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
    name: 'finished-review',
    procedure: 'dossier-review',
    steps: [
      {
        ago: 60,
        act: 'DossierChosen',
        data: {
          title: '某某糕点坊（演示）案卷',
          unit: '第一监管所（演示）',
          unitHead: 'li',
          drawn: '演示抽取记录第2号',
        },
        links: { sheet: 'sheet', dossier: 'cake-case' },
      },
      { ago: 58, act: 'ReviewersAppointed', data: { reviewers: ['zheng', 'wu'] } },
      { ago: 50, act: 'DossierScored', by: 'zheng' },
      { ago: 48, act: 'FindingsSent', days: { until: 38 }, by: 'wei' },
      { ago: 42, act: 'UnitHeard', by: 'li' },
      { ago: 40, act: 'ObjectionDecided', by: 'wei' },
      { ago: 38, act: 'ResultConfirmed', days: { rectifyUntil: -5 }, by: 'wei' },
    ],
  },
  {
    name: 'unit-correction',
    procedure: 'rectification',
    openedBy: 'finished-review',
    steps: [
      {
        ago: 4,
        act: 'RectificationReported',
        data: { content: '已补正证据编页；送达回证的不足已作说明，并在所内通报（演示）。' },
        by: 'li',
      },
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
        data: {
          supervised: '第二监管所（演示）',
          number: '某司监〔演示〕3号',
          facts: '线索逾期未核查。',
          responsible: ['cui'],
        },
        links: { matter: 'late-clue' },
        days: { replyBy: -5 },
        by: 'shi',
      },
    ],
  },
  {
    name: 'urging-letter',
    procedure: 'enforcement-supervision',
    since: date('2026-02-01'),
    steps: [
      {
        ago: 75,
        act: 'UrgingLetterIssued',
        data: {
          supervised: '第一监管所（演示）',
          number: '某司督〔演示〕1号',
          facts: '一件处罚决定书送达后没有按期公示（演示）。',
          unperformed: '按期公示处罚决定',
          demands: '查明原因，纠正并报送情况（演示）。',
          responsible: ['li'],
        },
        days: { replyBy: 50 },
        by: 'shi',
      },
      { ago: 68, act: 'CorrectionMade', data: { correction: '已经补正公示，并核对全部公示期限（演示）。' }, by: 'li' },
      { ago: 64, act: 'CorrectionReported', data: { report: '已经纠正，附公示截图（演示）。' }, by: 'li' },
      { ago: 55, act: 'ReportAccepted', data: { opinion: '已经纠正，同意办结（演示）。' }, by: 'shi' },
    ],
  },
];
