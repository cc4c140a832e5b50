import { hearingGrounds, type Penalty } from '../../duties/penalty-case/penalties.ts';
import { date, type Fen } from '../../law/kinds.ts';
import type { CaseField, CaseOutline, CasePlan, PlannedPenalty } from './case-plans.ts';
import type { Chance } from './chance.ts';

const noMoney = 0 as Fen;

/** Sums here are in units of a hundred yuan. */
const unit = 10_000;

/** One group of decisions that share a sum. `others`: a second violation in the case, of another field. */
interface Share {
  readonly fields: readonly CaseField[];
  readonly sum: number;
  readonly least: number;
  readonly cases?: number;
  readonly others?: readonly CaseField[];
}

const drugs: readonly CaseField[] = ['drug', 'medical-device', 'cosmetics'];

/**
 * 罚没款 — 225.79万元 in all. Counted by violation, the twenty food cases that were advertised falsely as well count under
 * advertising too, and the twelve of counterfeit food under food: so the five fields with most exceed the whole.
 */
const shares: readonly Share[] = [
  { fields: ['food'], sum: 1_000, least: 10, cases: 20, others: ['advertising'] },
  { fields: ['food'], sum: 6_290, least: 5 },
  { fields: ['trademark'], sum: 1_311, least: 20, cases: 12, others: ['food'] },
  { fields: ['trademark'], sum: 2_144, least: 10 },
  { fields: ['special-equipment'], sum: 5_400, least: 300 },
  { fields: ['advertising'], sum: 2_413, least: 5 },
  { fields: drugs, sum: 2_821, least: 5 },
  {
    fields: ['registration', 'price', 'product-quality', 'competition', 'metrology'],
    sum: 1_200,
    least: 5,
  },
];

/** Confiscations of goods, and their value in units of ten yuan: 29.58万元. */
const confiscated = { cases: 133, sum: 29_580, least: 3, unit: 1_000 } as const;
const withGoods: readonly CaseField[] = ['food', 'trademark', ...drugs, 'product-quality'];

const hearingSumsSince = date('2019-04-01');

/** 强制措施 126起, of which these end with the goods confiscated; 听证 6次; 责令改正 in cases. */
const measures = { confiscated: 66, released: 60 } as const;
const heardCases = 6;
/** Filed early enough to be heard and closed, late enough for the sums of the hearing rule. */
const heardAmong = { from: date('2019-03-24'), until: date('2019-08-05') } as const;
const correctedCases = 52;
/** 移送公安机关, and of these filed by them. */
const referrals = { all: 20, filed: 5 } as const;

/** Gives the decided cases their sums, goods, measures and hearings. Throws where there are too few of a kind. */
export function allotSums(outlines: readonly CaseOutline[], scale: number, chance: Chance): readonly CasePlan[] {
  const penalties = sumsOf(outlines, scale, chance);
  const goods = goodsOf(outlines, scale, chance);
  const ofYear = chance.shuffled(outlines.filter(({ ending }) => ending !== 'not-filed'));
  const pick = (count: number, fits: (outline: CaseOutline) => boolean): Set<number> => {
    const found = ofYear.filter(fits).slice(0, count * scale);
    if (found.length < count * scale) throw new RangeError(`案件不足：应有${count * scale}件，只有${found.length}件`);
    return new Set(found.map(({ index }) => index));
  };
  const heard = pick(heardCases, (outline) => {
    const { filedOn, ending } = outline;
    const inTime = filedOn > heardAmong.from && filedOn < heardAmong.until && ending === 'closed';
    return inTime && isLarge(outline, penalties.get(outline.index)?.fine ?? noMoney);
  });
  const kept = pick(
    measures.confiscated,
    ({ ending, index }) => ending === 'closed' && goods.has(index) && !heard.has(index),
  );
  const isFree = ({ index }: CaseOutline): boolean => !kept.has(index) && !heard.has(index);
  const released = pick(
    measures.released,
    (outline) => isFree(outline) && (outline.ending === 'closed' || outline.ending === 'open'),
  );
  const corrected = pick(correctedCases, () => true);
  const toPolice = [
    ...pick(
      referrals.all,
      (outline) => outline.ending === 'open' && outline.filedOn < '2019-11-01' && !released.has(outline.index),
    ),
  ];
  const filedByPolice = new Set(toPolice.slice(0, referrals.filed * scale));
  return outlines.map((outline): CasePlan => {
    const { index } = outline;
    const penalty = penalties.get(index);
    return {
      ...outline,
      penalty: penalty ? { ...penalty, goods: goods.get(index) ?? noMoney } : null,
      measure: kept.has(index) ? 'confiscated' : released.has(index) ? 'released' : 'none',
      heard: heard.has(index),
      corrected: corrected.has(index),
      crime: filedByPolice.has(index) ? 'filed-by-police' : toPolice.includes(index) ? 'pending' : 'none',
    };
  });
}

/** 较大数额罚款 — whether the fine gives a right to a hearing since 2019-04-01. */
export function isLarge({ business }: Pick<CaseOutline, 'business'>, fine: Fen): boolean {
  const party = business.kind === 'enterprise' ? 'organisation' : 'individual-business';
  const penalty = { penalties: ['fine'], fine, gains: noMoney, goods: noMoney } as Pick<
    Penalty,
    'penalties' | 'fine' | 'gains' | 'goods'
  >;
  return hearingGrounds(penalty, party, hearingSumsSince, { localAmounts: [] }).length > 0;
}

const isDecided = (ending: CaseOutline['ending']): boolean => ending === 'closed' || ending === 'late';

function sumsOf(outlines: readonly CaseOutline[], scale: number, chance: Chance): Map<number, PlannedPenalty> {
  const penalties = new Map<number, PlannedPenalty>();
  for (const { fields, sum, least, cases, others = [] } of shares) {
    const open = outlines.filter(
      ({ ending, field, index }) => isDecided(ending) && fields.includes(field) && !penalties.has(index),
    );
    const sharing = cases === undefined ? open : chance.shuffled(open).slice(0, cases * scale);
    const parts = chance.parts(sum * scale, sharing.length, least);
    for (const [place, outline] of sharing.entries()) {
      const whole = (parts[place] as number) * unit;
      const gains = (outline.chance.of(22) ? Math.floor((whole * 0.15) / 1_000) * 1_000 : 0) as Fen;
      penalties.set(outline.index, { fine: (whole - gains) as Fen, gains, goods: noMoney, otherFields: others });
    }
  }
  return penalties;
}

function goodsOf(outlines: readonly CaseOutline[], scale: number, chance: Chance): Map<number, Fen> {
  const able = outlines.filter(({ ending, field }) => isDecided(ending) && withGoods.includes(field));
  const chosen = chance.shuffled(able).slice(0, confiscated.cases * scale);
  const parts = chance.parts(confiscated.sum * scale, confiscated.cases * scale, confiscated.least);
  return new Map(chosen.map((outline, place) => [outline.index, ((parts[place] as number) * confiscated.unit) as Fen]));
}
