import type { PlainDate } from '../../law/kinds.ts';
import type { DataOf } from '../../law/procedure.ts';
import type { Duty } from '../../record/duty.ts';
import type { PublishedCaseTable } from './procedure.ts';
import type { StepName } from './steps.ts';

/** 公示内容 — what the publication says of the case. Sums in fen; what it does not say is absent, never zero. */
export type Published = DataOf<PublishedCaseTable, 'CaseObserved'>;

export type GoodsLine = Published['goods'][number];

/** 公示所载步骤 — an act of the ordinary procedure that another bureau did on this day, as published. */
export interface ObservedStep {
  readonly act: StepName;
  readonly on: PlainDate;
}

/** A published case with the steps that it gives days for, oldest first. */
export interface ObservedCase {
  readonly published: Published;
  readonly steps: readonly ObservedStep[];
}

/** `published` is null only before the opening act. */
export interface PublishedCaseFacts extends Omit<ObservedCase, 'published'> {
  readonly published: Published | null;
}

export const start: PublishedCaseFacts = { published: null, steps: [] };

export const evolve: Duty<PublishedCaseTable, PublishedCaseFacts>['evolve'] = {
  CaseObserved: (facts, act) => ({ ...facts, published: act.body.data }),
  StepObserved: (facts, act) => ({ ...facts, steps: [...facts.steps, { act: act.body.data.act, on: act.doneOn }] }),
};
