import { addDays, addMonths, date, type PlainDate } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { type BusinessRow, importBusinesses } from '../../registry/import-businesses.ts';
import { businessOf, businessOfKind, newcomersFrom, type YearBusiness } from './businesses.ts';
import { openingStock, type Stage } from './stage.ts';
import { registrationsOf } from './stories/registration.ts';

/** 户数 — on the last day of the year's figures; a year before it was the opening stock. */
const stockAtLast = 87_481;
/** The day of the opening stock. */
export const registerOpenedOn = date('2018-11-30');
/** Individual businesses of the opening stock that end in the year. */
const individualsGone = 2_400;
const source = '登记系统导出（演示，均为虚构）';

interface Dated {
  readonly business: YearBusiness;
  readonly establishedOn: PlainDate;
  readonly deregisteredOn?: PlainDate;
}

interface Export {
  readonly asOf: PlainDate;
  readonly rows: readonly BusinessRow[];
}

/**
 * 登记簿的存量 — individual businesses and the stock of the year's beginning as the exports of the registration system brought
 * them, month by month. Enterprises come and go by the registrations of the year itself.
 */
export class RegisterExports {
  readonly #database: Database;
  readonly #record: BureauRecord;
  readonly #actor: string;
  readonly #waiting: Export[];

  constructor(database: Database, record: BureauRecord, stage: Stage) {
    this.#database = database;
    this.#record = record;
    this.#actor = (stage.roster.holders('approval', 'case-handler')[0] as { readonly id: string }).id;
    this.#waiting = exportsOf(stage);
  }

  /** Brings every export that is due by the day. Throws where a row is not in order: that is a bug of the year. */
  async bring(day: PlainDate, onProgress?: (share: number) => void): Promise<void> {
    for (let next = this.#waiting[0]; next && next.asOf <= day; next = this.#waiting[0]) {
      this.#waiting.shift();
      const { errors } = await importBusinesses(this.#database, this.#record, next.rows, {
        actor: this.#actor,
        source,
        asOf: next.asOf,
        onBad: 'none',
        onProgress: (done, total) => onProgress?.(done / total),
      });
      if (errors.length > 0) throw new Error(`演示名册未能导入：${errors[0]?.zh}`);
    }
  }
}

function exportsOf(stage: Stage): Export[] {
  const opening = Array.from({ length: openingStock }, (_, number) => rowOf(dated(businessOf(number))));
  const changes = changesOf(stage);
  const months = Array.from({ length: 12 }, (_, index) => addDays(addMonths(date('2018-12-01'), index + 1), -1));
  return [
    { asOf: registerOpenedOn, rows: opening },
    ...months.map((asOf) => ({
      asOf,
      rows: changes
        .map((one) => ({ ...rowOf(one), since: one.deregisteredOn ?? one.establishedOn }))
        .filter(({ since }) => since.slice(0, 7) === asOf.slice(0, 7)),
    })),
  ];
}

/** A business of the stock was established in one of the years before. */
const dated = (business: YearBusiness): Dated => ({
  business,
  establishedOn: addDays(date('2009-03-01'), (business.number * 37) % 3_500),
});

function changesOf(stage: Stage): Dated[] {
  const chance = stage.chance.fork('register');
  const registrations = registrationsOf({ ...stage, scale: 1 });
  const decided = (kind: 'set-up' | 'deregistration'): number =>
    registrations.filter((one) => one.kind === kind && one.decidedOn <= stage.last).length;
  const individuals = chance
    .shuffled(Array.from({ length: openingStock }, (_, number) => number).filter(isIndividual))
    .slice(0, individualsGone);
  const dayIn = (): PlainDate => addDays(registerOpenedOn, 1 + chance.below(364));
  const individualsLeft = individuals.map(
    (number): Dated => ({ ...dated(businessOf(number)), deregisteredOn: dayIn() }),
  );
  const enterprises = decided('set-up') - decided('deregistration');
  const wanted = stockAtLast - openingStock - enterprises + individualsGone;
  const individualsNew = Array.from(
    { length: wanted },
    (_, index): Dated => ({
      business: businessOfKind(newcomersFrom + index, 'individual-business'),
      establishedOn: dayIn(),
    }),
  );
  return [...individualsLeft, ...individualsNew];
}

const isIndividual = (number: number): boolean => businessOf(number).kind === 'individual-business';

const rowOf = ({ business, establishedOn, deregisteredOn }: Dated): BusinessRow => ({
  uscc: business.code,
  name: business.name,
  kind: business.kind === 'enterprise' ? '企业' : '个体工商户',
  address: business.address,
  establishedOn,
  ...(deregisteredOn === undefined ? {} : { deregisteredOn }),
});
