/** 统计时点 — the year and day of the page, which stand in its address. */
import { useSearchParams } from 'wouter';
import { useMe } from '../api.ts';

export interface MomentInAddress {
  readonly year: string;
  readonly until: string | undefined;
  readonly set: (year: string, until: string) => void;
}

export function useMoment(): MomentInAddress {
  const { today } = useMe();
  const [query, setQuery] = useSearchParams();
  return {
    year: query.get('year') ?? today.slice(0, 4),
    until: query.get('until') ?? undefined,
    set: (year, until) => setQuery(until === '' ? { year } : { year, until }),
  };
}
