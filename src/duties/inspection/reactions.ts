/** 整改的报告和复查 — done on the order to correct, written down on the inspection that gave it. */
import type { Act } from '../../record/act.ts';
import type { Reaction, ReactionAct } from '../../record/duty.ts';
import type { OrderedRectification } from '../rectification/procedure.ts';

const onInspection =
  (act: string, dataOf: (data: Act['body']['data']) => ReactionAct['data']): Reaction =>
  ({ body: { data } }, matter) => {
    const { origin, source } = matter.facts as OrderedRectification;
    return origin === 'inspection' && source !== null
      ? [{ stream: source, procedure: 'inspection', act, data: dataOf(data) }]
      : [];
  };

const rechecked = (passed: boolean): Reaction =>
  onInspection('RecheckDone', ({ way, found }) => ({ way, found, passed }));

export const reactions: Readonly<Record<string, Reaction>> = {
  'rectification/RectificationReported': onInspection('RectificationReported', (data) => data),
  'rectification/RecheckPassed': rechecked(true),
  'rectification/RecheckFailed': rechecked(false),
};
