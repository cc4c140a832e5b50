import { type Calendar, officialCalendar } from '../src/law/calendar.ts';
import { type Expiry, expiryOf, type Span } from '../src/law/clock.ts';
import { findVersionOn, type Length, type PlainDate, type Rule } from '../src/law/kinds.ts';
import { effectDay, holds } from '../src/law/procedure.ts';
import { type Act, kernelActs } from '../src/record/act.ts';
import type { AnyDuty } from '../src/record/duty.ts';
import type { Person } from '../src/record/person.ts';

/**
 * 神谕 — what the law forbids, asked of nothing but the list of acts: no gate, no facts, no state of the kernel. Each
 * answers with a sentence where the acts break the law, or undefined.
 */
type Acts = readonly Act[];

const newLaw = '2021-07-15';

/** The acts before the one at `index`, of the types named, newest last. */
function before(acts: Acts, index: number, ...types: string[]): Acts {
  return acts.slice(0, index).filter((act) => types.includes(act.type));
}

const latestDay = (acts: Acts): PlainDate | undefined =>
  acts
    .map((act) => act.doneOn)
    .sort()
    .at(-1);

const positionOf = (act: Act | undefined): number => act?.version ?? 0;

function eachDecision(acts: Acts, check: (decision: Act, index: number) => string | undefined): string | undefined {
  for (const [index, act] of acts.entries()) {
    const fault = act.type === 'PenaltyDecided' ? check(act, index) : undefined;
    if (fault) return `${act.doneOn} 作出处罚决定（第${act.version}号）：${fault}`;
  }
  return undefined;
}

/** 法制审核 — the grounds on the report and those submitted later; a case that was heard is one by that alone. */
export function decidedWithoutLegalReview(acts: Acts): string | undefined {
  return eachDecision(acts, (decision, index) => {
    const report = before(acts, index, 'InvestigationConcluded').at(-1);
    const returned = before(acts, index, 'ReviewReturned').at(-1);
    if (!report || positionOf(returned) > report.version) return '没有调查终结报告';
    const since = (act: Act) => act.version > report.version;
    const submitted = before(acts, index, 'LegalReviewSubmitted').filter(since);
    const grounds = [
      ...(report.body.data.legalReviewGrounds as string[]),
      ...submitted.flatMap((act) => act.body.data.grounds as string[]),
    ];
    const heard = latestDay(before(acts, index, 'HearingHeld', 'HearingReported'));
    const inScope = grounds.some((ground) => isLegalReviewGround(ground, decision.doneOn));
    if (!inScope && !heard) return undefined;
    const review = before(acts, index, 'LegalReviewed').filter(since).at(-1);
    if (review?.body.data.outcome !== 'agree') return '没有通过法制审核';
    if (review.doneOn > decision.doneOn) return `法制审核在${review.doneOn}，晚于决定`;
    if (review.doneOn < report.doneOn) return `法制审核在${review.doneOn}，早于调查终结`;
    if (heard && heard > decision.doneOn) return `听证在${heard}，晚于决定`;
    const early = heard && decision.doneOn >= newLaw && review.doneOn < heard;
    return early ? `法制审核在${review.doneOn}，早于${heard}的听证` : undefined;
  });
}

/** 送达 — no decision reaches the party before the day on which it was made. */
export function servedBeforeDecision(acts: Acts): string | undefined {
  const decided = acts.find((act) => ['PenaltyDecided', 'NoPenaltyDecided'].includes(act.type));
  const early = acts.find(
    (act) =>
      ((act.type === 'DocumentServed' && String(act.body.data.document).endsWith('penalty-decision')) ||
        act.type === 'DecisionPublished') &&
      (decided === undefined || act.doneOn < decided.doneOn),
  );
  return early && `${early.doneOn} ${early.type}，决定在${decided?.doneOn}`;
}

const groundsBefore = ['public-interest', 'social-impact', 'major-rights', 'after-hearing', 'complex'];
const groundsSince = ['public-interest', 'after-hearing', 'complex', 'by-law'];
const isLegalReviewGround = (ground: string, day: PlainDate): boolean =>
  (day < newLaw ? groundsBefore : groundsSince).includes(ground);

/** 告知 — five working days since 2021-07-15, three before; a written waiver, or a hearing that was held, ends the wait. */
export function decidedBeforeWindow(acts: Acts): string | undefined {
  return eachDecision(acts, (decision, index) => {
    const notice = before(acts, index, 'PenaltyNoticeServed').at(-1);
    const returned = before(acts, index, 'ReviewReturned').at(-1);
    if (!notice || positionOf(returned) > notice.version) return '没有告知';
    if (notice.doneOn > decision.doneOn) return `告知在${notice.doneOn}，晚于决定`;
    const last = officialCalendar.addWorkingDays(notice.doneOn, notice.doneOn < newLaw ? 3 : 5);
    if (decision.doneOn > last) return undefined;
    const within = (act: Act) =>
      act.version > notice.version && act.doneOn >= notice.doneOn && act.doneOn <= decision.doneOn;
    const waived = before(acts, index, 'RightsWaived').some((act) => within(act) && act.body.data.written === true);
    const heard = before(acts, index, 'HearingReported').some(within);
    return waived || heard ? undefined : `告知在${notice.doneOn}，期限至${last}`;
  });
}

/** 电子送达 — never of a penalty decision before 2021-07-15; after it only once the address was confirmed in writing. */
export function servedElectronically(acts: Acts): string | undefined {
  for (const [index, act] of acts.entries()) {
    const { document, way } = act.body.data;
    if (act.type !== 'DocumentServed' || document !== 'penalty-decision' || way !== 'electronic') continue;
    if (act.doneOn < newLaw) return `${act.doneOn} 电子送达处罚决定书`;
    const confirmed = before(acts, index, 'AddressConfirmed').at(-1);
    const agreed = confirmed?.body.data.electronic === true && confirmed.body.data.signed === true;
    if (!agreed) return `${act.doneOn} 没有确认书而电子送达`;
    if (confirmed.doneOn > act.doneOn) return `${act.doneOn} 电子送达，确认书在${confirmed.doneOn}`;
  }
  return undefined;
}

/** The grounds of 从轻、减轻, each with the day since which the law has it. */
const lighterSince: Readonly<Record<string, string>> = {
  'fourteen-to-eighteen': '2018-01-01',
  'removed-or-reduced-harm': '2018-01-01',
  coerced: '2018-01-01',
  merit: '2018-01-01',
  'by-law': '2018-01-01',
  'voluntary-disclosure': newLaw,
  'partial-control': newLaw,
  cooperated: '2022-10-08',
  'light-harm': '2022-10-08',
  'minor-role': '2022-10-08',
  hardship: '2022-10-08',
  other: '2022-10-08',
};

/** 法定幅度 — a fine above it never; below it only as 减轻 with a ground on the record. */
export function finedOutsideRange(acts: Acts): string | undefined {
  return eachDecision(acts, ({ doneOn, body: { data } }) => {
    const { fine, rangeMin: min, rangeMax: max, tier, tierGrounds } = data as unknown as Fined;
    if (fine === 0) return undefined;
    if (min === undefined || max === undefined) return '没有写明幅度';
    if (fine > max) return `罚款${fine}分，高于${max}分`;
    const grounded = tier === 'mitigated' && tierGrounds.some((ground) => (lighterSince[ground] ?? '9999') <= doneOn);
    return fine < min && !grounded ? `罚款${fine}分，低于${min}分，没有减轻的情形` : undefined;
  });
}

interface Fined {
  readonly fine: number;
  readonly rangeMin?: number;
  readonly rangeMax?: number;
  readonly tier: string;
  readonly tierGrounds: readonly string[];
}

/** 人员 — the post, the certificates on the day, two different officers, nobody who had to keep out. */
export function wrongPeople(duty: AnyDuty, acts: Acts, find: (id: string) => Person | undefined): string | undefined {
  const out = new Set<string>();
  for (const act of acts) {
    const definition = duty.procedure.acts[act.type];
    if (!definition || definition.reaction) continue;
    const at = `${act.doneOn} ${definition.zh}（第${act.version}号）`;
    const officers = (act.body.officers ?? []).map((officer) => officer.id);
    const posts = find(act.actor)?.posts ?? [];
    if (!posts.some(({ post, from }) => definition.by.includes(post) && from <= act.doneOn))
      return `${at}：${act.actor}没有岗位`;
    if (new Set(officers).size < (definition.officers ?? 0)) return `${at}：只有${officers.join('、') || '零人'}`;
    const lapsed = officers.find((id) => !isCertified(find(id), act.doneOn));
    if (lapsed) return `${at}：${lapsed}没有有效证件`;
    const barred = [act.actor, ...officers].find((id) => out.has(id));
    if (barred) return `${at}：${barred}已经回避`;
    if (act.type === 'RecusalDecided' && act.body.data.granted === true) out.add(String(act.body.data.person));
  }
  return undefined;
}

const isCertified = (person: Person | undefined, day: PlainDate): boolean =>
  person?.certificates.some(
    ({ from, until, recalledOn }) => from <= day && day <= until && (recalledOn === undefined || day < recalledOn),
  ) === true;

/** 期限 — a clock counted again from the acts and the table, by a hand of its own. */
export interface Recounted {
  readonly clock: string;
  readonly key: string | undefined;
  readonly rule: Rule<Length>;
  readonly startedOn: PlainDate;
  readonly startedAt: string | undefined;
  readonly lengths: Length[];
  ended?: { readonly on: PlainDate; readonly expiry: Expiry; readonly late: boolean };
}

/** Every clock of a matter, in the order of starting. Kernel acts touch none. */
export function recount(duty: AnyDuty, acts: Acts, calendar: Calendar = officialCalendar): readonly Recounted[] {
  const clocks: Recounted[] = [];
  const spans: { kind: string; from: PlainDate; to?: PlainDate; until?: PlainDate }[] = [];
  for (const act of acts) {
    const table = duty.procedure.acts[act.type];
    if (!table || act.type in kernelActs) continue;
    const { data } = act.body;
    const is = (clock: Recounted, effect: { clock: string; key?: string }) =>
      clock.clock === effect.clock &&
      !clock.ended &&
      (effect.key === undefined || clock.key === String(data[effect.key]));
    for (const change of (table.closes ?? []).filter(({ when }) => holds(when, data))) {
      const open = spans.findLast((span) => span.kind === change.interval && span.to === undefined);
      if (open) open.to = effectDay(change.from, data, act.doneOn);
    }
    for (const change of table.prolongs ?? []) {
      const open = spans.findLast((span) => span.kind === change.interval && span.to === undefined);
      if (open) open.until = effectDay(change.until, data, act.doneOn);
    }
    for (const change of (table.opens ?? []).filter(({ when }) => holds(when, data))) {
      const told = change.until === undefined ? {} : { until: effectDay(change.until, data, act.doneOn) };
      spans.push({ kind: change.interval, from: effectDay(change.from, data, act.doneOn), ...told });
    }
    for (const end of (table.ends ?? []).filter(({ when }) => holds(when, data))) {
      for (const clock of clocks.filter((one) => is(one, end))) {
        const notCounted = findVersionOn(clock.rule, clock.startedOn)?.notCounted ?? [];
        const stopped = spans
          .filter((span) => notCounted.includes(span.kind as never))
          .map(({ kind, from, to, until }): Span => {
            const last = to ?? until ?? act.doneOn;
            return { from, to: until !== undefined && until < last ? until : last, zh: kind };
          })
          .filter((span) => span.from <= span.to);
        const { startedOn, startedAt, lengths } = clock;
        const expiry = expiryOf({ startedOn, lengths, stopped, ...(startedAt ? { startedAt } : {}) }, calendar);
        clock.ended = { on: act.doneOn, expiry, late: isAfter(act, expiry) };
      }
    }
    for (const extension of table.extends ?? []) {
      const clock = clocks.findLast((one) => is(one, extension));
      const version = clock && findVersionOn(clock.rule, clock.startedOn);
      const fixed = extension.field === undefined ? undefined : data[extension.field];
      const length = version?.extensions?.[extension.step]?.length;
      if (typeof fixed === 'number') clock?.lengths.push({ count: fixed, unit: version?.value.unit ?? 'calendar-day' });
      else if (length) clock?.lengths.push(length);
    }
    for (const start of (table.starts ?? []).filter(({ when }) => holds(when, data))) {
      const rule = duty.procedure.clocks[start.clock]?.rule as Rule<Length>;
      const startedOn = effectDay(start.from, data, act.doneOn);
      const version = findVersionOn(rule, startedOn);
      const key = start.key === undefined ? undefined : String(data[start.key]);
      if (version)
        clocks.push({ clock: start.clock, key, rule, startedOn, startedAt: act.doneAt, lengths: [version.value] });
    }
  }
  return clocks;
}

function isAfter(act: Act, { expiresOn, expiresAt }: Expiry): boolean {
  if (act.doneOn !== expiresOn) return act.doneOn > expiresOn;
  return expiresAt !== undefined && act.doneAt !== undefined && act.doneAt > expiresAt;
}
