/** 名称之旁 — what the name of a matter has not said yet: its procedure, its party, its state. */
import type { TodayItem } from '../contract.ts';

export function MatterBeside({ number, procedureZh, title, party, stateZh }: TodayItem) {
  const parts = [number === null ? '' : procedureZh, title.includes(party) ? '' : party, stateZh];
  return <span className="quiet">{parts.filter((part) => part !== '').join(' · ')}</span>;
}
