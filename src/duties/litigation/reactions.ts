/**
 * 审级之间 — an appeal opens the second instance as a matter of its own, with all that the first knows; what the second (or
 * a retrial) decided is told to the first, where it takes effect.
 */
import type { Reaction } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { LitigationFacts } from './facts.ts';

const appealed: Reaction = (act, matter) => {
  const { facts } = matter as Matter<LitigationFacts>;
  const data = {
    first: matter.stream,
    by: act.body.data.by,
    plaintiff: facts.plaintiff,
    ...(facts.plaintiffCode === null ? {} : { plaintiffCode: facts.plaintiffCode }),
    conduct: facts.conduct,
    ...(facts.contested === null ? {} : { contested: facts.contested }),
    ...(facts.conductNumber === null ? {} : { conductNumber: facts.conductNumber }),
    handlers: facts.handlers,
  };
  return [{ procedure: 'litigation', act: 'AppealOpened', data, unit: matter.unit }];
};

const told = [
  'result',
  'outcome',
  'document',
  'reasons',
  'procedural',
  'obligation',
  'performBy',
  'fine',
  'gains',
  'goods',
] as const;

const ended: Reaction = ({ body }, matter) => {
  const { first, court } = (matter as Matter<LitigationFacts>).facts;
  if (first === null) return [];
  const said = told.filter((name) => body.data[name] !== undefined).map((name) => [name, body.data[name]]);
  const data = { second: matter.stream, court: court === '' ? '人民法院' : court, ...Object.fromEntries(said) };
  return [{ stream: first, procedure: 'litigation', act: 'SecondInstanceEnded', data }];
};

export const reactions: Readonly<Record<string, Reaction>> = {
  'litigation/AppealFiled': appealed,
  'litigation/ReviewJudgmentReceived': ended,
};
