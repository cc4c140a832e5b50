/** 统计 — tip-offs by field and channel, and what became of them. */
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { TipOffFacts } from './facts.ts';
import { isNamed, type TipOffAct } from './gates/gate.ts';
import type { TipOffTable } from './procedure.ts';

type By = Pick<FigureRow, 'category' | 'source'>;

const one = (indicator: string, by: By): FigureRow => ({ indicator, value: 1, unit: '件', ...by });

const indicators: { readonly [N in TipOffAct]?: string } = {
  RepeatReceived: 'tip-offs-repeated',
  RepeatSetAside: 'tip-offs-set-aside',
  NoPowerTold: 'tip-offs-redirected',
  TipOffReturned: 'tip-offs-redirected',
  TipOffRedirected: 'tip-offs-redirected',
  TipOffTransferred: 'tip-offs-transferred',
  FraudTransferred: 'tip-off-frauds-transferred',
  ClueHandedOver: 'tip-offs-handed-over',
  CaseFilingNoted: 'tip-offs-filed',
  NoFilingNoted: 'tip-offs-not-filed',
  ResultTold: 'tip-off-results-told',
  RewardProposed: 'rewards-proposed',
};

/** The figures of an act: the field of business is the category, the channel the source. */
export function figures(act: Act, { facts }: Matter<TipOffFacts>): readonly FigureRow[] {
  const by: By = { category: facts.field, source: facts.channel };
  const type = act.type as TipOffAct;
  if (type === 'TipOffReceived')
    return [one('tip-offs-received', by), ...(isNamed(facts) ? [one('tip-offs-named', by)] : [])];
  if (type === 'HandledOtherwise') {
    const { way } = act.body.data as DataOf<TipOffTable, 'HandledOtherwise'>;
    return [one('tip-offs-handled-otherwise', { ...by, category: way })];
  }
  const indicator = indicators[type];
  return indicator === undefined ? [] : [one(indicator, by)];
}
