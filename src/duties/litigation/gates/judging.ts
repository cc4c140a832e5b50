/** 裁判及其后的关口 — papers that fit their outcome, appeal in time, effect when the window has run, nothing left undone. */
import { expiryOn } from '../../../record/expiry.ts';
import type { Matter } from '../../../record/matter.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { formOf, mayBeAppealed } from '../choices.ts';
import type { LitigationFacts } from '../facts.ts';
import { refuse } from '../refusals.ts';
import { litAppeal, litOutcomes, litPerform, litRedoSame, litSecondOutcomes, litSuggestion } from '../rules/index.ts';
import { type LitigationAsked, type LitigationGate, type LitigationGates, reviewsAnother } from './gate.ts';

interface Judged {
  readonly decidedOn: string;
  readonly obligation: string;
  readonly fine?: number;
  readonly gains?: number;
  readonly goods?: number;
}

const mustPerform = ['performance-ordered', 'payment-ordered', 'compensation-ordered'];
const annulments = ['annulled', 'partly-annulled'];

/** What a judgment on the conduct may order, and what it must say of a penalty. */
function contentRefusal({ day, matter: { facts } }: LitigationAsked, outcome: string, data: Judged): Refusal | null {
  if (data.decidedOn > day) return refuse('day-later');
  if (data.obligation.startsWith('redo') && !annulments.includes(outcome))
    return refuse('redo-without-annulment', { rule: litOutcomes, day });
  const mayOrder = formOf(outcome) !== 'ruling' && outcome !== 'claims-dismissed';
  const isOrdered = data.obligation === 'perform-by';
  if ((mustPerform.includes(outcome) && !isOrdered) || (!mayOrder && data.obligation !== 'none'))
    return refuse('obligation-not-fitting', { rule: litOutcomes, day });
  const changesPenalty = facts.conduct === 'penalty' && ['changed', 'partly-annulled'].includes(outcome);
  const said = [data.fine, data.gains, data.goods].every((amount) => amount !== undefined);
  return changesPenalty && !said ? refuse('amounts-missing') : null;
}

const firstJudgment: LitigationGate<'JudgmentReceived'> = (asked) => {
  const { data, matter, day } = asked;
  if (reviewsAnother(matter.facts)) return refuse('first-instance-only');
  if (data === null) return null;
  return data.form === formOf(data.outcome)
    ? contentRefusal(asked, data.outcome, data)
    : refuse('form-differs', { rule: litOutcomes, day });
};

const byPaper = (obligation: string): boolean => obligation.endsWith('-by');

const reviewJudgment: LitigationGate<'ReviewJudgmentReceived'> = (asked) => {
  const { data, matter, day, linked } = asked;
  const { facts } = matter;
  if (!reviewsAnother(facts)) return refuse('review-instance-only');
  if (data === null) return null;
  const at = { rule: litSecondOutcomes, day };
  if (data.result !== 'reversed') {
    if (data.outcome !== undefined || data.obligation !== 'none') return refuse('outcome-not-fitting', at);
    const first = facts.first === null ? undefined : (linked(facts.first) as Matter<LitigationFacts> | undefined);
    const stands = data.result !== 'remanded' && data.result !== 'ruling-reversed';
    const owed = stands && first?.facts.verdict === null && byPaper(first.facts.obligation);
    return owed && data.performBy === undefined ? refuse('period-missing', { rule: litPerform, day }) : null;
  }
  if (data.outcome === undefined) return refuse('outcome-missing', at);
  if (byPaper(data.obligation) && data.performBy === undefined)
    return refuse('period-missing', { rule: litPerform, day });
  return contentRefusal(asked, data.outcome, data);
};

const appealable = ({ matter: { facts }, day }: LitigationAsked) =>
  facts.judgment !== null && mayBeAppealed(facts.judgment.outcome)
    ? null
    : refuse('not-appealable', { rule: litAppeal, day });

const appealWindow = (asked: LitigationAsked) => expiryOn(asked, 'appeal-judgment') ?? expiryOn(asked, 'appeal-ruling');

/** Others count from their own service: only the bureau's own appeal is known to be late. */
const ownAppealInTime: LitigationGate<'AppealFiled'> = (asked) => {
  const { data, day } = asked;
  if (data?.by !== 'bureau') return null;
  const expiry = appealWindow(asked);
  return expiry !== undefined && expiry.expiresOn < day ? refuse('appeal-too-late', { rule: litAppeal, day }) : null;
};

const windowHasRun = (asked: LitigationAsked) => {
  const expiry = appealWindow(asked);
  return expiry === undefined || expiry.expiresOn < asked.day
    ? null
    : refuse('appeal-window-open', { rule: litAppeal, day: asked.day });
};

const periodIsSaid: LitigationGate<'JudgmentTookEffect'> = ({ data, day, matter: { facts } }) =>
  data === null || data.performBy !== undefined || !byPaper(facts.obligation)
    ? null
    : refuse('period-missing', { rule: litPerform, day });

const somethingToPerform = ({ day, matter: { facts } }: LitigationAsked) =>
  facts.obligation === 'none' ? refuse('nothing-to-perform', { rule: litPerform, day }) : null;

const notTheSameAgain: LitigationGate<'JudgmentPerformed'> = ({ data, day, matter: { facts } }) => {
  if (data?.sameAgain !== true || !facts.obligation.startsWith('redo') || facts.annulledForProcedure) return null;
  return refuse('same-conduct-again', { rule: litRedoSame, day });
};

const letterIsOpen: LitigationGate<'JudicialSuggestionAnswered'> = ({ data, day, matter: { facts } }) => {
  const open = data === null ? facts.letters.length > 0 : facts.letters.includes(data.letter);
  return open ? null : refuse('no-open-letter', { rule: litSuggestion, day });
};

const allIsPerformed = ({ day, matter: { facts } }: LitigationAsked) => {
  if (facts.obligation !== 'none' && !facts.performed) return refuse('not-performed', { rule: litPerform, day });
  return facts.letters.length > 0 ? refuse('letter-open', { rule: litSuggestion, day }) : null;
};

export const judgingGates = {
  JudgmentReceived: [firstJudgment],
  ReviewJudgmentReceived: [reviewJudgment],
  AppealFiled: [appealable, ownAppealInTime],
  JudgmentTookEffect: [windowHasRun, periodIsSaid],
  JudgmentPerformed: [somethingToPerform, notTheSameAgain],
  JudicialSuggestionAnswered: [letterIsOpen],
  SuitClosed: [allIsPerformed],
} satisfies LitigationGates;
