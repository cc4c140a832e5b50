import { rndRecusal, rndTwoOfficers } from '../../../law/common-rules/inspection-officers.ts';
import { replacementFor } from '../draw.ts';
import { findRound } from '../facts.ts';
import { refuse } from '../refusals.ts';
import { rndAnnualPlan } from '../rules.ts';
import type { DrawGate, DrawGates } from './planning.ts';

const teamsAreWhole: DrawGate<'DrawAnnounced'> = ({ matter, day }) => {
  const round = findRound(matter.facts);
  const short = matter.facts.drawn?.find((row) => row.officers.length < (round?.parameters.perBusiness ?? 0));
  return short === undefined ? null : refuse('team-short', { rule: rndTwoOfficers, day, detail: short.id });
};

/** 重新抽取检查人员 — the same seed says who comes next: nobody picks. */
const replacementIsDrawn: DrawGate<'OfficerReplaced'> = ({ data, matter, day }) => {
  const { drawn, replacements } = matter.facts;
  const round = findRound(matter.facts);
  if (data === null || !round?.seed || drawn === null) return null;
  const at = { rule: rndRecusal, day };
  const row = drawn.find(({ id }) => id === data.business);
  if (row === undefined) return refuse('not-drawn', { ...at, detail: data.business });
  if (!row.officers.includes(data.gone)) return refuse('not-in-team', { ...at, detail: data.gone });
  const before = replacements.filter(({ business }) => business === data.business).map(({ gone }) => gone);
  const next = replacementFor(round.seed, round, drawn, {
    business: data.business,
    gone: [...before, data.gone],
    serial: before.length + 1,
  });
  if (next === undefined) return refuse('nobody-left', at);
  return next === data.replacement ? null : refuse('wrong-replacement', { ...at, detail: `应为${next}` });
};

const leftOutIsExplained: DrawGate<'TaskCompleted'> = ({ data, day }) =>
  data !== null && data.notInspected > 0 && data.reason === undefined
    ? refuse('no-reason', { rule: rndAnnualPlan, day })
    : null;

export const performingGates = {
  DrawAnnounced: [teamsAreWhole],
  OfficerReplaced: [replacementIsDrawn],
  TaskCompleted: [leftOutIsExplained],
} satisfies DrawGates;
