import { registeredHere } from '../businesses.ts';
import { inspected } from './inspections.ts';
import { party, type Scenario } from './scenario.ts';

const fresh = party(registeredHere.name);
const hotpot = party('某某火锅店（演示）');

/** 责令改正 — one that was followed, rechecked and struck off, one that was not followed and became a clue. */
export const corrections: readonly Scenario[] = [
  {
    name: 'fresh-inspection',
    procedure: 'inspection',
    steps: [
      ...inspected(fresh, 110),
      {
        ago: 110,
        act: 'CorrectionOrdered',
        data: { content: '生熟食品分开存放，冷藏柜逐日记录温度（演示）。' },
        days: { until: 95 },
      },
    ],
  },
  {
    name: 'fresh-correction',
    procedure: 'rectification',
    openedBy: 'fresh-inspection',
    steps: [
      { ago: 100, act: 'ReminderSent' },
      {
        ago: 97,
        act: 'RectificationReported',
        data: { content: '已增设冷藏柜，生熟分开，温度逐日记录（演示）。' },
      },
      { ago: 94, act: 'RecheckPassed', data: { found: '现场核对，冷藏柜和记录与报告一致，已经改正（演示）。' } },
      { ago: 93, act: 'RectificationClosed', by: 'li' },
    ],
  },
  {
    name: 'fresh-inspection',
    procedure: 'inspection',
    steps: [
      {
        ago: 93,
        act: 'ResultDetermined',
        data: { result: 'corrected', summary: '发现存放不规范，已经责令改正，复查合格（演示）。' },
        days: { endedOn: 110 },
      },
      { ago: 90, act: 'ResultPublished' },
      { ago: 89, act: 'InspectionClosed' },
    ],
  },
  {
    name: 'hotpot-inspection',
    procedure: 'inspection',
    steps: [
      ...inspected(hotpot, 60),
      {
        ago: 60,
        act: 'CorrectionOrdered',
        data: { content: '清洗消毒餐具，建立消毒记录（演示）。' },
        days: { until: 45 },
      },
    ],
  },
  {
    name: 'hotpot-correction',
    procedure: 'rectification',
    openedBy: 'hotpot-inspection',
    steps: [
      { ago: 50, act: 'ReminderSent' },
      { ago: 43, act: 'RecheckFailed', data: { found: '餐具仍未消毒，没有消毒记录（演示）。' } },
      { ago: 42, act: 'RectificationEscalated', data: { summary: '责令限期改正，期满复查没有改正（演示）。' } },
    ],
  },
  {
    name: 'hotpot-case',
    procedure: 'penalty-case',
    openedBy: 'hotpot-correction',
    steps: [
      {
        ago: 36,
        act: 'CaseFiled',
        data: { cause: '未按规定清洗消毒餐具', facts: '责令改正后，餐具仍未消毒（演示）。' },
      },
      { ago: 35, act: 'RightsTold' },
      { ago: 34, act: 'OnSiteInspected' },
    ],
  },
];
