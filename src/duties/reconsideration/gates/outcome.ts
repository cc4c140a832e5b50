/** 决定及其后的关口 — the decisions of the day, what they may order, and that nothing ends unperformed. */
import { findVersionOn } from '../../../law/kinds.ts';
import { refuse } from '../refusals.ts';
import { revOpinion, revOutcomes, revPerform, revRedo, revRedoSame, revTerminate } from '../rules/index.ts';
import { notListed, type ReconsiderationAsked, type ReconsiderationGate, type ReconsiderationGates } from './gate.ts';

const outcomeOfTheDay: ReconsiderationGate<'DecisionReceived'> = ({ data, day }) => {
  if (data === null) return null;
  if (data.decidedOn > day) return refuse('day-later');
  const listed = findVersionOn(revOutcomes, data.decidedOn)?.value.some(({ code }) => code === data.outcome);
  return listed ? null : refuse('outcome-not-in-force', { rule: revOutcomes, day: data.decidedOn });
};

const annulments = ['annulled', 'partly-annulled'];
/** 2017年文本：决定撤销或者确认该行为违法的，可以责令重新作出. */
const annulments2017 = [...annulments, 'declared-unlawful'];
const nothingOrdered = ['maintained', 'claims-dismissed', 'application-dismissed'];

const obligationFits: ReconsiderationGate<'DecisionReceived'> = ({ data }) => {
  if (data === null) return null;
  const { outcome, obligation, performBy, decidedOn: day } = data;
  const isRedo = obligation === 'redo' || obligation === 'redo-by';
  const redone = day < '2024-01-01' ? annulments2017 : annulments;
  if (isRedo && !redone.includes(outcome)) return refuse('redo-without-annulment', { rule: revOutcomes, day });
  const toldByPaper = obligation === 'redo-by' || obligation === 'perform-by';
  if (toldByPaper && performBy === undefined) return refuse('obligation-missing', { rule: revPerform, day });
  const wrong =
    (outcome === 'performance-ordered' && obligation !== 'perform-by') ||
    (nothingOrdered.includes(outcome) && obligation !== 'none');
  return wrong ? refuse('obligation-not-fitting', { rule: revOutcomes, day }) : null;
};

const amountsAreSaid: ReconsiderationGate<'DecisionReceived'> = ({ data, matter: { facts } }) => {
  if (data === null || facts.conduct !== 'penalty') return null;
  if (data.outcome !== 'changed' && data.outcome !== 'partly-annulled') return null;
  const said = [data.fine, data.gains, data.goods].every((amount) => amount !== undefined);
  return said ? null : refuse('amounts-missing');
};

const terminationOfTheDay: ReconsiderationGate<'ReconsiderationTerminated'> = ({ data, day }) => {
  if (data === null) return null;
  return data.decidedOn > day ? refuse('day-later') : notListed(revTerminate, data.ground, data.decidedOn);
};

const somethingToPerform = ({ day, matter: { facts } }: ReconsiderationAsked) =>
  facts.obligation === 'none' ? refuse('nothing-to-perform', { rule: revPerform, day }) : null;

/** 2023年文本：以违反法定程序为由撤销的，不受限制. */
const notTheSameAgain: ReconsiderationGate<'DecisionPerformed'> = ({ data, day, matter: { facts } }) => {
  if (data?.sameAgain !== true || !facts.obligation.startsWith('redo')) return null;
  const onlyProcedure = facts.annulledForProcedure && day >= '2024-01-01';
  return onlyProcedure ? null : refuse('same-conduct-again', { rule: revRedoSame, day });
};

const letterIsOpen: ReconsiderationGate<'OpinionAnswered'> = ({ data, day, matter: { facts } }) => {
  const open = data === null ? facts.letters.length > 0 : facts.letters.some(({ letter }) => letter === data.letter);
  return open ? null : refuse('no-open-letter', { rule: revOpinion, day });
};

const allIsPerformed = ({ day, matter: { facts } }: ReconsiderationAsked) => {
  const { obligation, performed, letters } = facts;
  if (obligation !== 'none' && !performed) {
    const rule = obligation === 'redo' ? revRedo : revPerform;
    return refuse('not-performed', { rule, day });
  }
  return letters.some(({ paper }) => paper === 'opinion') ? refuse('opinion-open', { rule: revOpinion, day }) : null;
};

export const outcomeGates = {
  DecisionReceived: [outcomeOfTheDay, obligationFits, amountsAreSaid],
  ReconsiderationTerminated: [terminationOfTheDay],
  DecisionPerformed: [somethingToPerform, notTheSameAgain],
  OpinionAnswered: [letterIsOpen],
  ReconsiderationClosed: [allIsPerformed],
} satisfies ReconsiderationGates;
