/** 缓急 — how pressing a running clock is, from what is left of it in its own unit. The sign stands beside the words. */
export type Urgency = 'late' | 'today' | 'soon' | 'calm';

export function urgencyOf(left: number): Urgency {
  if (left < 0) return 'late';
  if (left === 0) return 'today';
  return left <= 3 ? 'soon' : 'calm';
}

export const urgencySign: Readonly<Record<Urgency, string>> = { late: '▲', today: '●', soon: '◆', calm: '' };
