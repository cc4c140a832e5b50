import type { Calendar } from '../law/calendar.ts';
import type { PlainDate } from '../law/kinds.ts';
import { type Act, kernelActs } from './act.ts';
import type { HeldCertificates } from './certificate-book.ts';
import type { AnyDuty, Description, FigureRow } from './duty.ts';
import { shownExpiry } from './expiry.ts';
import { type ClockState, handoversDue, isPaused, type Matter } from './matter.ts';
import type { ListedPower } from './powers.ts';
import { normalForSearch, pairsIn } from './search-grams.ts';
import type { Row } from './tables.ts';

/** The rows that one matter makes in the kernel's projections. Pure: the same matter gives the same rows. */
export interface MatterRows {
  readonly matter: Row;
  /** What it is found by; `wordsRow` makes the row of it where it changed. */
  readonly words: string;
  readonly clocks: readonly Row[];
  readonly alerts: readonly Row[];
  readonly publications: readonly Row[];
  readonly powers: readonly Row[];
  readonly certificates: readonly Row[];
}

/** 投影 — the matter as lists, searches, deadlines, alerts and the public see it. */
export function rowsOf(duty: AnyDuty, matter: Matter, calendar: Calendar): MatterRows {
  const description = duty.describe(matter.facts, matter);
  const clocks = matter.clocks.map((clock) => clockRow(duty, matter, clock, calendar));
  const { bureau, stream } = matter;
  return {
    matter: matterRow(matter, description, clocks),
    words: searchWords(matter, description),
    clocks,
    alerts: matter.alerts.map((alert) => ({
      bureau,
      stream,
      clock_number: alert.clockNumber,
      kind: alert.kind,
      zh: alert.zh,
      raised_on: alert.raisedOn,
      due: alert.due,
      position: alert.position,
    })),
    publications: (duty.publications?.(matter.facts, matter) ?? []).map((publication) => ({
      bureau,
      stream,
      key: publication.key,
      channel: publication.channel,
      title: publication.title,
      published_on: publication.publishedOn,
      until: publication.until ?? null,
      withdrawn_on: publication.withdrawnOn ?? null,
      content: publication.content,
    })),
    powers: powerRows(bureau, duty.powers?.(matter.facts) ?? []),
    certificates: certificateRows(matter, duty.certificates?.(matter.facts)),
  };
}

function matterRow(matter: Matter, description: Description, clocks: readonly Row[]): Row {
  const next = nextDue(clocks);
  return {
    bureau: matter.bureau,
    stream: matter.stream,
    procedure: matter.procedure,
    version: matter.version,
    position: matter.position,
    state: matter.state,
    number: matter.numbers.at(-1) ?? description.number ?? null,
    numbers: matter.numbers,
    title: description.title,
    about: description.about ?? null,
    party: description.party,
    party_code: description.partyCode ?? null,
    cause: description.cause ?? null,
    source: description.source ?? null,
    unit: matter.unit,
    joint_unit: matter.joint?.unit ?? null,
    handing_over: handoversDue(matter).map((handover) => handover.person),
    officers: [...new Set([...description.officers, matter.openedBy])],
    opened_on: matter.openedOn,
    state_since: matter.stateSince,
    closed_on: matter.closedOn ?? null,
    next_due: next?.due ?? null,
    next_clock: next?.zh ?? null,
    provisional: next?.provisional ?? false,
    waiting: [...new Set(matter.proposals.map((proposal) => proposal.chain[0] ?? ''))],
    observed: matter.observed,
    organ: description.organ ?? null,
    links: matter.listed.length === 0 ? matter.links : [...new Set([...matter.links, ...matter.listed])],
  };
}

function nextDue(clocks: readonly Row[]): { due: PlainDate; zh: string; provisional: boolean } | undefined {
  let next: { due: PlainDate; zh: string; provisional: boolean } | undefined;
  for (const clock of clocks) {
    if (clock.ended_on !== null || clock.due === null || clock.nature !== 'term') continue;
    const due = clock.due as PlainDate;
    if (!next || due < next.due) next = { due, zh: clock.zh as string, provisional: clock.provisional as boolean };
  }
  return next;
}

/** What the matter is found by, one line per word so that no hit spans two of them. */
export function searchWords(matter: Matter, description: Description): string {
  const words = [
    description.title,
    description.party,
    description.partyCode,
    description.cause,
    description.organ,
    ...matter.numbers,
    ...(description.words ?? []),
  ];
  return [
    ...new Set(
      words.filter((word) => word !== undefined && word !== '').map((word) => normalForSearch(word as string)),
    ),
  ].join('\n');
}

/** The row of the search index: the words and their grams. */
export function wordsRow(bureau: number, stream: number, words: string): Row {
  return { bureau, stream, words, grams: [...pairsIn(words.split('\n'))] };
}

function clockRow(duty: AnyDuty, matter: Matter, clock: ClockState, calendar: Calendar): Row {
  const definition = duty.procedure.clocks[clock.clock];
  const expiry = shownExpiry(matter, clock, calendar);
  return {
    bureau: matter.bureau,
    stream: matter.stream,
    number: clock.number,
    clock: clock.clock,
    zh: definition?.zh ?? clock.clock,
    key: clock.key ?? null,
    rule: clock.rule,
    rule_from: clock.ruleFrom,
    nature: definition?.nature ?? 'term',
    started_on: clock.startedOn,
    started_at: clock.startedAt ?? null,
    lengths: clock.lengths,
    stopped: matter.intervals.filter((interval) => clock.notCounted.includes(interval.kind)),
    due: expiry?.expiresOn ?? null,
    due_at: expiry?.expiresAt ?? null,
    rolled: expiry?.rolled ?? false,
    provisional: expiry?.provisional ?? false,
    paused: !clock.ended && isPaused(matter, clock),
    moves: clock.moves,
    ended_on: clock.ended?.on ?? null,
    late: clock.ended?.late ?? false,
  };
}

/** The rows of the certificates that a matter's acts speak of, one for each number. */
function certificateRows({ bureau, stream }: Matter, held: HeldCertificates | undefined): Row[] {
  return (held?.certificates ?? []).map(({ number, from, until, recalledOn, suspended }) => ({
    bureau,
    stream,
    number,
    person: held?.person,
    valid_from: from,
    valid_until: until,
    recalled_on: recalledOn ?? null,
    suspended,
  }));
}

/** The rows of the powers that a catalogue has published, one for each version. */
export function powerRows(bureau: number, powers: readonly ListedPower[]): Row[] {
  return powers.map(
    ({ stream, code, from, until, name, kind, active, excluded, validUntil, procedure, ...content }) => ({
      bureau,
      stream,
      code,
      listed_from: from,
      listed_until: until ?? null,
      name,
      kind,
      procedure: procedure ?? null,
      valid_until: validUntil ?? null,
      active,
      excluded: excluded ?? null,
      content,
    }),
  );
}

/**
 * 行使职权 — an act that exercises a power counts once for it: the coverage of the list is a question to
 * these rows. The power is the cause too, so that the months tell which were exercised.
 */
function exercised(duty: AnyDuty, act: Act): readonly FigureRow[] {
  const { power } = act.body;
  if (power === undefined || !duty.procedure.acts[act.type]?.exercises) return [];
  return [{ indicator: 'power-exercised', value: 1, unit: '次', category: duty.procedure.id, cause: power, power }];
}

/** 指标行 — the rows that one act counts for. Signatures count nowhere, nor what was observed in other bureaus' publications. */
export function figureRows(duty: AnyDuty, act: Act, matter: Matter): Row[] {
  if (matter.observed || act.type in kernelActs) return [];
  return [...(duty.figures?.(act, matter) ?? []), ...exercised(duty, act)].map((figure, index) => ({
    bureau: act.bureau,
    position: act.position,
    ordinal: index + 1,
    stream: act.stream,
    indicator: figure.indicator,
    day: figure.day ?? act.doneOn,
    value: figure.value,
    unit: figure.unit,
    category: figure.category ?? null,
    source: figure.source ?? null,
    cause: figure.cause ?? null,
    power: figure.power ?? matter.power ?? null,
    org_unit: matter.unit,
  }));
}
