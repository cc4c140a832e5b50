import { date, type PlainDate } from '../../law/kinds.ts';
import type { countedData } from '../../statistics/report/freeze.ts';
import { type BusinessField, businessOf, type YearBusiness } from './businesses.ts';
import type { CaseField, CasePlan } from './case-plans.ts';
import type { Chance } from './chance.ts';
import type { PowerBook } from './power-book.ts';
import type { Planned } from './story.ts';
import { spreadOver } from './working-year.ts';
import type { YearRoster } from './year-roster.ts';

/** 舞台 — what every kind of story needs: the seed, the people, the days of the year, and how many times over it is told. */
export interface Stage {
  readonly chance: Chance;
  readonly roster: YearRoster;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly scale: number;
}

/** 舞台上的案件 — the stage once the cases of the year have been laid down. */
export interface CaseStage extends Stage {
  readonly cases: readonly CasePlan[];
  /** The matters of the cases that have been filed, by the number of their plan: what other stories name. */
  readonly filed: Map<number, number>;
  /** The inspections that were written down, with their days. */
  readonly inspected: { readonly stream: number; readonly on: PlainDate }[];
  readonly powers: PowerBook;
  /** The days on which cases were closed, by the number of their plan. */
  readonly closed: Map<number, PlainDate>;
  /** The newest act when a sitting is told: its position, and the head of the chain. */
  readonly told: { position: number; head: string };
  /** What was counted for the annual report; nothing before its day, and nothing where the acts are played alone. */
  readonly report: { counted?: ReturnType<typeof countedData> };
}

/** 权责清单公布之日 — from then on an act that exercises a power names it. */
export const powersListedOn = date('2018-12-28');

/** One story among `count` of a kind: its number, its day, and a chance of its own. */
export interface Cue {
  readonly index: number;
  readonly on: PlainDate;
  readonly chance: Chance;
}

/** `count` stories of one kind (times the scale), spread over the working days of the year or of a part of it. */
export function stories(
  stage: Stage,
  name: string,
  count: number,
  tell: (cue: Cue) => ReturnType<Planned['tell']>,
  span: { readonly first?: PlainDate; readonly last?: PlainDate } = {},
): Planned[] {
  const chance = stage.chance.fork(name);
  const days = spreadOver(count * stage.scale, span.first ?? stage.first, span.last ?? stage.last, chance);
  return days.map((on, index) => ({
    name: `${name}-${index}`,
    on,
    tell: () => tell({ index, on, chance: chance.fork(index) }),
  }));
}

/** The businesses that the register held when the year began are numbered from 0. */
export const openingStock = 77_164;

/** A business of the opening stock; of one of these fields where the story needs that. */
export function someBusiness(chance: Chance, ...fields: readonly BusinessField[]): YearBusiness {
  for (;;) {
    const business = businessOf(chance.below(openingStock));
    if (fields.length === 0 || fields.includes(business.field)) return business;
  }
}

/** A business whose trade fits a case of this field; of some fields any business may be. */
export function businessForField(chance: Chance, field: CaseField): YearBusiness {
  switch (field) {
    case 'food':
    case 'advertising':
    case 'drug':
    case 'medical-device':
    case 'cosmetics':
    case 'trademark':
    case 'special-equipment':
    case 'price':
    case 'product-quality':
      return someBusiness(chance, field);
    case 'registration':
    case 'competition':
    case 'metrology':
      return someBusiness(chance);
  }
}

/** Whom a matter is about, as its opening act asks. */
export const partyOf = (business: YearBusiness) => ({
  partyKind: business.kind === 'enterprise' ? 'organisation' : 'individual-business',
  partyName: business.name,
  partyCode: business.code,
});
