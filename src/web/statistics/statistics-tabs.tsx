/** 统计的各页 — figures, the annual report, forms and ledgers; year and day go along. */
import { Link, useLocation, useSearch } from 'wouter';

const tabs = [
  { to: '/figures', zh: '统计数' },
  { to: '/report', zh: '年度报告' },
  { to: '/forms', zh: '统计表和台账' },
] as const;

export function StatisticsTabs() {
  const [here] = useLocation();
  const kept = new URLSearchParams(useSearch());
  kept.delete('after');
  const query = kept.size > 0 ? `?${kept}` : '';
  return (
    <nav className="tabs no-print" aria-label="统计">
      {tabs.map(({ to, zh }) => (
        <Link key={to} href={`${to}${query}`} aria-current={here === to ? 'page' : undefined}>
          {zh}
        </Link>
      ))}
    </nav>
  );
}
