/** 事实 — what the acts of an alert add up to. */
import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { SupervisionAlertTable } from './procedure.ts';

export interface AlertFacts {
  readonly rule: string;
  readonly ruleZh: string;
  readonly severity: string;
  readonly matter: number | null;
  readonly subject: string;
  readonly happenedOn: PlainDate | null;
  readonly raisedOn: PlainDate | null;
  readonly owners: readonly string[];
  readonly answeredBy: string | null;
  readonly answer: string | null;
  readonly answers: number;
  readonly escalated: string | null;
}

export const start: AlertFacts = {
  rule: '',
  ruleZh: '',
  severity: 'alert',
  matter: null,
  subject: '',
  happenedOn: null,
  raisedOn: null,
  owners: [],
  answeredBy: null,
  answer: null,
  answers: 0,
  escalated: null,
};

type ActOf<N extends ActName<SupervisionAlertTable>> = Act<N, DataOf<SupervisionAlertTable, N>>;

function raised(facts: AlertFacts, { doneOn, body: { data } }: ActOf<'AlertRaised'>): AlertFacts {
  const { rule, ruleZh, severity, subject, happenedOn, owners } = data;
  return {
    ...facts,
    rule,
    ruleZh,
    severity,
    subject,
    happenedOn,
    owners,
    matter: data.matter ?? null,
    raisedOn: doneOn,
  };
}

export const evolve: Duty<SupervisionAlertTable, AlertFacts>['evolve'] = {
  AlertRaised: raised,
  AlertAssigned: (facts, { body }) => ({ ...facts, owners: [body.data.owner] }),
  AlertEscalated: (facts, { body }) => ({ ...facts, escalated: body.data.to }),
  AlertAnswered: (facts, { actor, body }) => ({
    ...facts,
    answeredBy: actor,
    answer: body.data.answer,
    answers: facts.answers + 1,
  }),
  AnswerAccepted: (facts) => facts,
  AnswerReturned: (facts) => facts,
};
