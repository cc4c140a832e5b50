import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { UnlicensedFacts } from './facts.ts';
import type { UnlicensedBusiness } from './procedure.ts';

const outcomes: Readonly<Record<string, UnlicensedFacts['outcome']>> = {
  LicenceObtained: 'regularised',
  OperationCeased: 'ceased',
  ViolationSuspected: 'investigated',
  DepartmentNotified: 'notified',
  ClueDismissed: 'dismissed',
};

/** 统计 — clues, what they turned out to be, orders to stop, guidance and outcomes; `cause` is the field of business. */
export function figures(act: Act, { facts }: Matter<UnlicensedFacts>): readonly FigureRow[] {
  const by = { source: facts.source, cause: facts.field };
  const row = (indicator: string, unit: FigureRow['unit'], category?: string): FigureRow => ({
    indicator,
    value: 1,
    unit,
    ...by,
    ...(category === undefined ? {} : { category }),
  });
  switch (act.type) {
    case 'ClueReceived':
      return [row('unlicensed-clues', '件')];
    case 'SiteVerified':
      return [
        row('unlicensed-verifications', '次', (act.body.data as DataOf<UnlicensedBusiness, 'SiteVerified'>).kind),
      ];
    case 'StopOrdered':
      return [row('unlicensed-stop-orders', '次')];
    case 'GuidanceGiven':
      return [row('unlicensed-guided', '户')];
  }
  const outcome = outcomes[act.type];
  return outcome === undefined ? [] : [row('unlicensed-outcomes', '户', outcome)];
}
