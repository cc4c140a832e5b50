import { addDays, date, type Fen, type PlainDate } from '../../law/kinds.ts';
import type { YearBusiness } from './businesses.ts';
import { allotSums } from './case-sums.ts';
import type { Chance } from './chance.ts';
import { businessForField, type Stage } from './stage.ts';
import { spreadOver, workdaysAfter } from './working-year.ts';

/** How a clue reached the bureau, and how many of each the year brings: what was transferred from elsewhere is not filed. */
const cluesBySource = {
  complaint: 94,
  'tip-off': 230,
  inspection: 167,
  sampling: 49,
  'own-finding': 12,
  'other-department': 18,
  'other-bureau': 10,
  superior: 8,
} as const;
const notFiledSources: readonly string[] = ['other-department', 'other-bureau', 'superior'];

/** The cases that the year files, by field of supervision. */
const filedByField = {
  food: 224,
  advertising: 90,
  drug: 40,
  'medical-device': 22,
  cosmetics: 12,
  trademark: 69,
  registration: 63,
  'special-equipment': 14,
  price: 6,
  'product-quality': 5,
  competition: 4,
  metrology: 3,
} as const;

export type CaseField = keyof typeof filedByField;
export type CaseSource = keyof typeof cluesBySource;

/** How they end by the last day: closed; decided only after their ninety days, and closed; put off; the others go on. */
const endings = { closed: 319, late: 64, stuck: 88 } as const;
/** Two thirds of the clues come before the autumn. */
const cluesBeforeAutumn = { share: 0.8, until: date('2019-08-15') } as const;
/** The term of a case is known since 2019-04-01: those that outlast it are filed after, early enough to do so in the year. */
const outlasting = { from: date('2019-04-01'), lateUntil: date('2019-06-25'), stuckUntil: date('2019-08-12') } as const;

/** What is decided of a case: in fen. */
export interface PlannedPenalty {
  readonly fine: Fen;
  readonly gains: Fen;
  readonly goods: Fen;
  readonly otherFields: readonly CaseField[];
}

/**
 * 案件安排 — a clue and what becomes of it, laid down before it begins so that the sums of the year come out whole.
 * `late`: decided after its ninety days; `stuck`: not decided by the last day. Both were lengthened on lawful grounds.
 */
export interface CasePlan {
  readonly index: number;
  readonly source: CaseSource;
  readonly field: CaseField;
  readonly business: YearBusiness;
  readonly chance: Chance;
  readonly clueOn: PlainDate;
  readonly filedOn: PlainDate;
  readonly ending: 'not-filed' | 'closed' | 'late' | 'stuck' | 'open';
  readonly penalty: PlannedPenalty | null;
  readonly measure: 'none' | 'released' | 'confiscated';
  readonly heard: boolean;
  readonly corrected: boolean;
  /** 两法衔接 — whether it is transferred to the police, and whether they file it. */
  readonly crime: 'none' | 'pending' | 'filed-by-police';
}

/** A plan before its sums, measures and hearings are allotted. */
export type CaseOutline = Omit<CasePlan, 'penalty' | 'measure' | 'heard' | 'corrected' | 'crime'>;

/** A list with each key as often as its count says, times the scale, in an order of chance. */
function dealt<K extends string>(counts: Readonly<Record<K, number>>, scale: number, chance: Chance): K[] {
  const all = (Object.entries(counts) as [K, number][]).flatMap(([key, count]) =>
    Array.from({ length: count * scale }, () => key),
  );
  return chance.shuffled(all);
}

export function casePlansOf(stage: Stage): readonly CasePlan[] {
  const chance = stage.chance.fork('cases');
  return allotSums(withEndings(cluesOf(stage, chance), stage.scale, chance), stage.scale, chance);
}

type Clue = Omit<CaseOutline, 'ending'> & { readonly isFiled: boolean };

function cluesOf(stage: Stage, chance: Chance): Clue[] {
  const { scale } = stage;
  const sources = dealt(cluesBySource, scale, chance);
  const fields = dealt(filedByField, scale, chance);
  const early = Math.round(sources.length * cluesBeforeAutumn.share);
  const days = [
    ...spreadOver(early, stage.first, cluesBeforeAutumn.until, chance),
    ...spreadOver(sources.length - early, addDays(cluesBeforeAutumn.until, 1), addDays(stage.last, -16), chance),
  ];
  return sources.map((source, index) => {
    const own = chance.fork(index);
    const clueOn = days[index] as PlainDate;
    const isFiled = !notFiledSources.includes(source);
    const field = isFiled ? (fields.pop() as CaseField) : own.one(otherFields);
    const filedOn = workdaysAfter(clueOn, own.between(2, 9));
    return { index, source, field, business: businessForField(own, field), chance: own, clueOn, filedOn, isFiled };
  });
}

const otherFields = ['food', 'product-quality', 'price', 'metrology'] as const;

/** Which case ends how: those that outlast their term by their days, of the others the first that were filed are closed. */
function withEndings(clues: readonly Clue[], scale: number, chance: Chance): CaseOutline[] {
  const filed = chance.shuffled(clues.filter(({ isFiled }) => isFiled));
  const taken = new Map<number, CaseOutline['ending']>();
  const take = (ending: 'closed' | 'late' | 'stuck', from: readonly Clue[]): void => {
    const open = from.filter(({ index }) => !taken.has(index)).slice(0, endings[ending] * scale);
    if (open.length < endings[ending] * scale) throw new RangeError(`案件不足：${ending}`);
    for (const { index } of open) taken.set(index, ending);
  };
  // A clue that comes of a complaint waits for the end of its mediation: its days are not quite its own.
  const between = (until: PlainDate) =>
    filed.filter(({ filedOn, source }) => filedOn >= outlasting.from && filedOn <= until && source !== 'complaint');
  take('late', between(outlasting.lateUntil));
  take('stuck', between(outlasting.stuckUntil));
  take(
    'closed',
    [...filed].sort((one, other) => (one.filedOn < other.filedOn ? -1 : 1)),
  );
  return clues.map(({ isFiled, ...clue }) => ({
    ...clue,
    ending: isFiled ? (taken.get(clue.index) ?? 'open') : 'not-filed',
  }));
}
