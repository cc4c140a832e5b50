/** 双随机抽查 — two kinds of matter: an annual plan, and one draw (an 抽查任务) of it with all its rounds. */
import type { PlainDate } from '../../law/kinds.ts';
import { procedure } from '../../law/procedure.ts';
import { drawingActs } from './acts/drawing.ts';
import { performingActs } from './acts/performing.ts';
import { planningActs } from './acts/planning.ts';
import { rndTaskPublish } from './rules.ts';

export const randomDraw = procedure({
  id: 'random-draw',
  zh: '双随机抽查',
  states: {
    adopted: { zh: '计划已制定，待备案' },
    filed: { zh: '计划已备案' },
    'plan-ended': { zh: '计划已结束', final: true },
    prepared: { zh: '任务已立项，待公布名单和承诺' },
    committed: { zh: '名单已公布，待公布投入' },
    drawn: { zh: '已抽取，待公告' },
    announced: { zh: '已公告，检查中' },
    completed: { zh: '检查已完成，待公示结果' },
    closed: { zh: '结果已公示', final: true },
  },
  clocks: {
    'task-publish': { zh: '抽查结果公示期限', rule: rndTaskPublish, nature: 'term' },
  },
  acts: { ...planningActs, ...drawingActs, ...performingActs },
  mainPath: ['DrawOpened', 'ListCommitted', 'ResultDrawn', 'DrawAnnounced', 'TaskCompleted', 'ResultsPublished'],
});

export type RandomDrawTable = typeof randomDraw;

/** 抽中的检查对象 — as an inspection may read it: the officers after every replacement. */
export interface DrawnBusiness {
  readonly id: string;
  readonly officers: readonly string[];
}

/** What an inspection may read of the draw that it names. `drawn` is null where the result lies in the published file only. */
export interface DrawForInspections {
  readonly task: string;
  readonly announcedOn: PlainDate | null;
  readonly drawn: readonly DrawnBusiness[] | null;
}
