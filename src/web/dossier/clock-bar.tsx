/** 期限的进度 — how far today lies between the start and the expiry. The words beside it say the same exactly. */

import { daysBetween, parseDate } from '../../law/kinds.ts';
import { useMe } from '../api.ts';
import type { Clock } from '../contract-dossier.ts';
import { clockUrgency } from '../parts/urgency.ts';

export function ClockBar({ clock }: { readonly clock: Clock }) {
  const { today } = useMe();
  const [start, due, now] = [parseDate(clock.startedOn), parseDate(clock.due ?? ''), parseDate(today)];
  if (!start || !due || !now) return null;
  const whole = Math.max(1, daysBetween(start, due));
  const part = Math.min(1, Math.max(0, daysBetween(start, now) / whole));
  return (
    <svg
      className={`clock-bar bar-${clockUrgency(clock)}`}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="bar-whole" x="0" y="2" width="100" height="2" />
      <rect className="bar-part" x="0" y="0" width={part * 100} height="6" />
    </svg>
  );
}
