/** 缓急 — how pressing a running clock is, from what is left of it in its own unit. The sign stands beside the words. */
import type { Clock } from '../contract-dossier.ts';

export type Urgency = 'late' | 'today' | 'soon' | 'calm';

export function urgencyOf(left: number): Urgency {
  if (left < 0) return 'late';
  if (left === 0) return 'today';
  return left <= 3 ? 'soon' : 'calm';
}

/** Of a clock of a dossier. What others missed is over; only the bureau's own terms are late. */
export const clockUrgency = ({ nature, left }: Pick<Clock, 'nature' | 'left'>): Urgency =>
  left === null || (nature === 'window' && left < 0) ? 'calm' : urgencyOf(left);

export const urgencySign: Readonly<Record<Urgency, string>> = { late: '▲', today: '●', soon: '◆', calm: '' };
