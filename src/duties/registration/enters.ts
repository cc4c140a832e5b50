/** 记入登记簿 — what an act of registration says of businesses, by the facts before it. */
import type { DataOf } from '../../law/procedure.ts';
import type { RegisterLine } from '../../record/business-register.ts';
import type { Duty, EnteringAct } from '../../record/duty.ts';
import { registerKindOf } from './choices.ts';
import { evolve, type RegistrationFacts } from './facts.ts';
import type { Registration } from './procedure.ts';

type Said<N extends keyof Enters> = NonNullable<Enters[N]>;
type Enters = NonNullable<Duty<Registration, RegistrationFacts>['enters']>;
type Named = Pick<
  DataOf<Registration, 'ApplicationReceived'>,
  'entityType' | 'entityName' | 'entityCode' | 'registrationNumber'
>;

/** Acts that open a matter on a business name it: the register is asked for it, and learns nothing. */
function lookedUp({ data, doneOn: from }: EnteringAct<Named>): readonly RegisterLine[] {
  const { entityCode, registrationNumber, entityName, entityType } = data;
  if (entityCode === undefined && registrationNumber === undefined) return [];
  const named = { uscc: entityCode, internalNumber: registrationNumber, name: entityName };
  return [{ effect: 'none', from, ...named, kind: registerKindOf(entityType) }];
}

/** What the register says of the business after an act that decides it. One that goes by no number cannot stand in it. */
function decided(type: keyof typeof evolve) {
  const after = evolve[type] as (facts: RegistrationFacts, act: object) => RegistrationFacts;
  return ({ data, doneOn }: EnteringAct<unknown>, facts: RegistrationFacts): readonly RegisterLine[] => {
    const { register } = after(facts, { doneOn, body: { data } });
    return register && (register.uscc !== undefined || register.internalNumber !== undefined) ? [register] : [];
  };
}

const corrected: Said<'RegisterCorrected'> = ({ data, doneOn: from }) => {
  const { uscc, internalNumber, name, kind, address, now } = data;
  const content = { from, uscc, internalNumber, name, kind, address };
  return now === 'registered'
    ? [{ effect: 'change', ...content }]
    : [{ effect: 'deregister', ...content, deregisteredOn: from }];
};

const imported: Said<'RegisterRowsEntered'> = ({ data }, { imports }) => {
  if (imports === undefined) return [];
  const { source, asOf } = imports;
  return data.rows.map(({ since, ...row }) => ({ effect: 'reported', from: since ?? asOf, ...row, source, asOf }));
};

export const enters: Enters = {
  ApplicationReceived: lookedUp,
  SimpleDeregistrationAnnounced: lookedUp,
  SuspensionRecorded: lookedUp,
  ForcedDeregistrationNoticed: lookedUp,
  RegistrationGranted: decided('RegistrationGranted'),
  RegistrationRescinded: decided('RegistrationRescinded'),
  JudgmentExecuted: decided('JudgmentExecuted'),
  RescissionUndone: decided('RescissionUndone'),
  ForcedDeregistrationDecided: decided('ForcedDeregistrationDecided'),
  ForcedDeregistrationUndone: decided('ForcedDeregistrationUndone'),
  RegisterRowsEntered: imported,
  RegisterCorrected: corrected,
};
