/** 期限 — running clocks by haste, then those that have ended. */
import type { Clock, Dossier } from '../contract-dossier.ts';
import { ClockCard } from './clock-card.tsx';

export function Clocks({ dossier }: { readonly dossier: Dossier }) {
  const running = dossier.clocks.filter((clock) => !clock.endedOn).sort(byDue);
  const ended = dossier.clocks.filter((clock) => clock.endedOn);
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">
        期限 <span className="count">{running.length}</span>
      </h2>
      {running.length === 0 && <p className="quiet">没有正在计算的期限。</p>}
      <ul className="plain clocks">
        {running.map((clock) => (
          <ClockCard key={clock.number} clock={clock} stream={dossier.stream} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details>
          <summary>已结束的期限 {ended.length}</summary>
          <ul className="plain clocks">
            {ended.map((clock) => (
              <ClockCard key={clock.number} clock={clock} stream={dossier.stream} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What stands still has no day of expiry and comes last. */
const byDue = (one: Clock, other: Clock): number => (one.due ?? '9').localeCompare(other.due ?? '9');
