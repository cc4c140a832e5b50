import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { hasDone } from '../../record/matter.ts';
import type { PublicInterestFacts } from './facts.ts';
import type { PublicInterest } from './procedure.ts';
import { refuse } from './refusals.ts';
import { pilReply, pilScope } from './rules.ts';

type InterestGate<N extends ActName<PublicInterest>> = Gate<PublicInterestFacts, DataOf<PublicInterest, N>>;

const receivedBefore: Gate<PublicInterestFacts, { readonly receivedOn: PlainDate }> = ({ data, day }) =>
  data !== null && data.receivedOn > day ? refuse('received-later', { rule: pilScope, day }) : null;

/** 依法履行职责，并书面回复 — an answer tells of what was done, or why nothing is to be done. */
const performedFirst: InterestGate<'SuggestionAnswered'> = ({ data, day, matter }) =>
  data === null || data.nothingToDo !== undefined || hasDone(matter, 'DutyPerformed')
    ? null
    : refuse('not-performed', { rule: pilReply, day });

export const gates: Duty<PublicInterest, PublicInterestFacts>['gates'] = {
  SuggestionReceived: [receivedBefore],
  SuggestionAnswered: [performedFirst],
  SuitFiled: [receivedBefore],
};
