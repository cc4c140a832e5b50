import type { StatisticalForm } from './form.ts';
import { otherForms } from './other-forms.ts';
import { penaltyForms } from './penalty-forms.ts';

/** 行政执法统计年报的表式 — configuration: a place that prints another one adds it here. */
export const forms: readonly StatisticalForm[] = [...penaltyForms, ...otherForms];

export const findForm = (id: string): StatisticalForm | undefined => forms.find((form) => form.id === id);

/** Whether a form is the one to fill in for a year. */
export const isForYear = ({ from, until }: StatisticalForm, year: number): boolean =>
  from <= `${year}-12-31` && (until === undefined || until >= `${year}-01-01`);
