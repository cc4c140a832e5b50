/** What a seizure elsewhere does here: the case knows which of its measures still run, and cannot be closed before. */
import type { Act } from '../../record/act.ts';
import type { ReactionAct } from '../../record/duty.ts';

type Reaction = (act: Act) => readonly ReactionAct[];

const onCase =
  (type: 'CoerciveMeasureImposed' | 'CoerciveMeasureEnded', zh: string): Reaction =>
  (act) => {
    const stream = act.body.data.case;
    if (typeof stream !== 'number') return [];
    return [{ stream, procedure: 'penalty-case', act: type, data: { measure: act.stream, zh } }];
  };

const imposed = onCase('CoerciveMeasureImposed', '实施查封、扣押');
const ended = onCase('CoerciveMeasureEnded', '查封、扣押已经终结');

export const reactions: Readonly<Record<string, Reaction>> = {
  'coercive-measure/MeasureImposed': imposed,
  'coercive-measure/CaseLinked': imposed,
  'coercive-measure/MeasureReleased': ended,
  'coercive-measure/MeasureEnded': ended,
};
