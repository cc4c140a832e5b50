/** A precedent is opened only by the request whose answer was chosen: what the record knows of it is not typed again. */
import type { Reaction } from '../../record/duty.ts';
import type { AnsweredGuidance } from '../guidance-request/procedure.ts';

const published: Reaction = ({ stream, body: { data } }, matter) => {
  const { cause, field, topic, section, articles, issuedNumber } = matter.facts as AnsweredGuidance;
  const answered = { cause, field, topic, section, articles, ...(issuedNumber === null ? {} : { issuedNumber }) };
  return [
    { procedure: 'guidance-precedent', act: 'PrecedentPublished', data: { request: stream, ...answered, ...data } },
  ];
};

export const reactions: Readonly<Record<string, Reaction>> = { 'guidance-request/PrecedentSelected': published };
