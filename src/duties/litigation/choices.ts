/** 选项 — what the forms of a suit offer. */
import { everyListedItem } from '../../law/listed-items.ts';
import {
  litHeadExcuse,
  litHeadTriggers,
  litHeadWho,
  litOutcomes,
  litSecondOutcomes,
  litStay,
  litStops,
} from './rules/index.ts';

/** Every item of any year; which of them stand on a day is for the gates to say. */
export const headTriggers = everyListedItem(litHeadTriggers);
export const headRanks = everyListedItem(litHeadWho);
export const headExcuses = everyListedItem(litHeadExcuse);
export const stayGrounds = everyListedItem(litStay);
export const stops = everyListedItem(litStops);
export const outcomes = everyListedItem(litOutcomes);
export const secondOutcomes = everyListedItem(litSecondOutcomes);

export const trials = [
  { code: 'ordinary', zh: '普通程序' },
  { code: 'simple', zh: '简易程序' },
] as const;

/** 审级 — each is a matter of its own, linked to the one before. */
export const instances = [
  { code: 'first', zh: '一审' },
  { code: 'remanded', zh: '发回重审、指令审理后的一审' },
  { code: 'second', zh: '二审' },
  { code: 'retrial', zh: '再审' },
] as const;

export type Instance = (typeof instances)[number]['code'];

export const appellants = [
  { code: 'plaintiff', zh: '原告' },
  { code: 'bureau', zh: '本局' },
  { code: 'reconsideration-organ', zh: '复议机关' },
  { code: 'third-party', zh: '第三人' },
  { code: 'several', zh: '各方均上诉' },
] as const;

export const forms = [
  { code: 'judgment', zh: '判决书' },
  { code: 'ruling', zh: '裁定书' },
  { code: 'mediation', zh: '调解书' },
] as const;

/** 裁判要求做什么. */
export const obligations = [
  { code: 'none', zh: '没有需要履行的内容' },
  { code: 'redo', zh: '判决重新作出行政行为，未载明期限' },
  { code: 'redo-by', zh: '判决在载明的期限内重新作出行政行为' },
  { code: 'perform-by', zh: '判决在载明的期限内履行、给付、赔偿、采取补救措施' },
] as const;

const rulings = ['suit-dismissed', 'withdrawn', 'deemed-withdrawn', 'terminated'];

/** The paper in which a first-instance outcome comes. */
export const formOf = (outcome: string): (typeof forms)[number]['code'] =>
  outcome === 'mediated' ? 'mediation' : rulings.includes(outcome) ? 'ruling' : 'judgment';

/** Whether the outcome may be appealed: judgments, and of the rulings only the dismissal of the suit. */
export const mayBeAppealed = (outcome: string): boolean =>
  formOf(outcome) === 'judgment' || outcome === 'suit-dismissed';
