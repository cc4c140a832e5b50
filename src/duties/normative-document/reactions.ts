/** What follows by itself: the days of evaluation and expiry, and the end of a document that a new one replaces. */
import { addMonths, findVersionOn } from '../../law/kinds.ts';
import type { Reaction } from '../../record/duty.ts';
import { ndValidityTj } from './after-rules.ts';
import type { NormativeFacts } from './facts.ts';

/** 届满前六个月评估 — the day of evaluation is computed from the day on which the document ends. */
const scheduled: Reaction = ({ stream, doneOn }, matter) => {
  const { validUntil } = matter.facts as NormativeFacts;
  const version = findVersionOn(ndValidityTj, doneOn);
  if (validUntil === null || !version) return [];
  const evaluateBy = addMonths(validUntil, -version.value.evaluateBefore.count);
  return [{ stream, procedure: 'normative-document', act: 'EvaluationScheduled', data: { evaluateBy, validUntil } }];
};

const published: Reaction = (act, matter, linked) => {
  const { replaces } = matter.facts as NormativeFacts;
  const schedule = scheduled(act, matter, linked);
  const old = replaces === null ? undefined : linked(replaces);
  if (replaces === null || old?.state !== 'in-force') return schedule;
  const ended = { stream: replaces, procedure: 'normative-document', act: 'DocumentAmended', data: { by: act.stream } };
  return [...schedule, ended];
};

export const reactions: Readonly<Record<string, Reaction>> = {
  'normative-document/DocumentPublished': published,
  'normative-document/DocumentContinued': scheduled,
};
