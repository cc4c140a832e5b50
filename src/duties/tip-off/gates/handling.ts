/** 核查与告知的关口 — one extension, the decision that the case itself shows, and telling those who must be told. */

import { rptFdaReply } from '../../../law/common-rules/complaints-and-tip-offs.ts';
import { rptConfidential, rptResultNotice } from '../../../law/common-rules/informants.ts';
import { dateInChinese, findVersionOn } from '../../../law/kinds.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import { runningClock } from '../../../record/matter.ts';
import { dutyRules, inWriting } from '../choices.ts';
import { refuse } from '../refusals.ts';
import { rptCheck, rptFilingNotice, rptJurisdictionDispute } from '../rules/index.ts';
import { isNamed, resultDuties, type TipOffAsked, type TipOffGate, type TipOffGates } from './gate.ts';

const mayExtend = (asked: TipOffAsked) => {
  const at = { rule: rptCheck, day: asked.day };
  if (asked.matter.facts.extended) return refuse('already-extended', at);
  return windowHasRun(asked, 'check-term') ? refuse('extension-after-expiry', at) : null;
};

const noTestingYet = ({ matter, day }: TipOffAsked) =>
  matter.facts.testing ? refuse('testing-running', { rule: rptCheck, day }) : null;

const testingRuns = ({ matter, day }: TipOffAsked) =>
  matter.facts.testing ? null : refuse('no-testing', { rule: rptCheck, day });

const disputeIsOver = ({ matter, day }: TipOffAsked) =>
  matter.facts.disputed ? refuse('dispute-running', { rule: rptJurisdictionDispute, day }) : null;

const tellsInformant = (words: string): boolean =>
  /举报人(姓名|电话|身份证|住址|：|:)|1[3-9]\d{9}|\d{17}[\dXx]/.test(words);

/** What goes into the case is read by the reported party one day: numbers of persons do not belong there. */
const clueIsDiscreet: TipOffGate<'ClueHandedOver'> = ({ data, day }) => {
  if (data === null) return null;
  return tellsInformant(data.summary) ? refuse('clue-names-informant', { rule: rptConfidential, day }) : null;
};

interface Decided {
  readonly performed: Readonly<Record<string, { readonly firstOn: string } | undefined>>;
}

/** The decision is the case's own: of that day, and about the party that was reported. */
function decisionIs(act: 'CaseFiled' | 'CaseNotFiled'): TipOffGate<'CaseFilingNoted' | 'NoFilingNoted'> {
  return ({ data, day, linked }) => {
    if (data === null) return null;
    const found = linked(data.case);
    const decided = found?.procedure === 'penalty-case' ? (found as Decided).performed[act] : undefined;
    if (decided?.firstOn === day) return null;
    const detail = decided === undefined ? undefined : `决定于${dateInChinese(decided.firstOn as typeof day)}作出`;
    return refuse('no-decision', { rule: rptCheck, day, ...(detail === undefined ? {} : { detail }) });
  };
}

const partyIsReported: TipOffGate<'CaseFilingNoted' | 'NoFilingNoted'> = ({ data, matter, day, linked }) => {
  if (data === null) return null;
  const facts = linked(data.case)?.facts as { partyName?: string } | undefined;
  return facts === undefined || facts.partyName === matter.facts.party
    ? null
    : refuse('other-party', { rule: rptCheck, day });
};

const identityIsAsReceived: TipOffGate<'CaseFilingNoted' | 'NoFilingNoted' | 'HandledOtherwise'> = ({
  data,
  matter,
  day,
}) =>
  data === null || data.identity === matter.facts.identity ? null : refuse('identity-differs', { rule: rptCheck, day });

const somebodyToTell = ({ matter, day }: TipOffAsked) =>
  isNamed(matter.facts) ? null : refuse('nobody-to-tell', { rule: rptResultNotice, day });

const filingNoticeIsDue = ({ matter, day }: TipOffAsked) => {
  if (matter.facts.filingTold) return refuse('filing-told', { rule: rptFilingNotice, day });
  const due = findVersionOn(rptFilingNotice, day) || runningClock(matter, 'filing-notice');
  return due ? null : refuse('no-filing-notice', { rule: rptResultNotice, day });
};

const toldInWriting: TipOffGate<'ResultTold'> = ({ data, matter, day }) => {
  if (data === null || data.written) return null;
  const due = resultDuties(matter.facts, day).find((code) => inWriting.includes(code));
  const rule = due === undefined ? undefined : dutyRules[due];
  return rule === undefined ? null : refuse('not-in-writing', { rule, day });
};

const replyMayBeExtended = (asked: TipOffAsked) => {
  const at = { rule: rptFdaReply, day: asked.day };
  if (runningClock(asked.matter, 'fda-reply') === undefined) return refuse('no-reply-term', at);
  if (asked.matter.facts.replyExtended) return refuse('reply-extended', at);
  return windowHasRun(asked, 'fda-reply') ? refuse('reply-term-over', at) : null;
};

const filingIsTold = ({ matter, day }: TipOffAsked) =>
  runningClock(matter, 'filing-notice') ? refuse('filing-not-told', { rule: rptFilingNotice, day }) : null;

const resultIsTold = ({ matter, day }: TipOffAsked) => {
  const { facts, state } = matter;
  if (facts.resultTold || !['filed', 'not-filed', 'handled'].includes(state)) return null;
  const [due] = resultDuties(facts, day);
  const rule = due === undefined ? undefined : dutyRules[due];
  return rule === undefined ? null : refuse('result-not-told', { rule, day });
};

const rewardOnce = ({ matter, day }: TipOffAsked) =>
  matter.facts.rewardProposed ? refuse('reward-proposed', { rule: rptResultNotice, day }) : null;

const rewardIsAsked: TipOffGate<'RewardProposed'> = ({ data, day }) => {
  if (data === null) return null;
  if (!data.asked) return refuse('reward-not-asked', { rule: rptResultNotice, day });
  return tellsInformant(data.verified) ? refuse('clue-names-informant', { rule: rptConfidential, day }) : null;
};

export const handlingGates: TipOffGates = {
  VerificationExtended: [mayExtend],
  TestingStarted: [noTestingYet],
  TestingFinished: [testingRuns],
  ClueHandedOver: [disputeIsOver, clueIsDiscreet],
  CaseFilingNoted: [decisionIs('CaseFiled'), partyIsReported, identityIsAsReceived],
  NoFilingNoted: [decisionIs('CaseNotFiled'), partyIsReported, identityIsAsReceived],
  HandledOtherwise: [identityIsAsReceived],
  FilingTold: [somebodyToTell, filingNoticeIsDue],
  ResultTold: [somebodyToTell, toldInWriting],
  ReplyExtended: [replyMayBeExtended],
  RewardProposed: [rewardOnce, rewardIsAsked],
  TipOffArchived: [filingIsTold, resultIsTold],
};
