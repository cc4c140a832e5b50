import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { PledgeFacts } from './facts.ts';

/** What each act decides: the kind of registration, and whether it was granted. */
const decisions: Readonly<Record<string, readonly [kind: string, outcome: 'granted' | 'refused']>> = {
  SetUpRegistered: ['set-up', 'granted'],
  SetUpRefused: ['set-up', 'refused'],
  ChangeRegistered: ['change', 'granted'],
  ChangeRefused: ['change', 'refused'],
  CancellationRegistered: ['cancellation', 'granted'],
  CancellationRefused: ['cancellation', 'refused'],
  RescissionRegistered: ['rescission', 'granted'],
  RescissionRefused: ['rescission', 'refused'],
};

/** 统计 — confirmations finished by outcome (`category`) and kind (`cause`), and the amounts pledged, in fen. */
export function figures(act: Act, { facts }: Matter<PledgeFacts>): readonly FigureRow[] {
  const decision = decisions[act.type];
  if (decision === undefined) return [];
  const [cause, category] = decision;
  const done: FigureRow = { indicator: 'confirmations', value: 1, unit: '件', category, cause };
  return act.type === 'SetUpRegistered'
    ? [done, { indicator: 'pledged-equity', value: facts.amount, unit: '分' }]
    : [done];
}
