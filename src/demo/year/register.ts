import { addDays, addMonths, date, type PlainDate } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import { type BusinessRow, importBusinesses } from '../../registry/import-businesses.ts';
import { businessOf, businessOfKind, newcomersFrom, type YearBusiness } from './businesses.ts';
import { openingStock, type Stage } from './stage.ts';
import { registrationsOf } from './stories/registration.ts';

/** 户数 — on the last day of the year's figures; a year before it was the opening stock. */
const stockAtLast = 87_481;
const openedOn = date('2018-11-30');
/** Individual businesses of the opening stock that end in the year. */
const individualsGone = 2_400;
const source = '登记系统导出（演示，均为虚构）';
/** So many rows at a time: whoever works in the bureau meanwhile waits for no more than these. */
const atOnce = 2_500;

interface Dated {
  readonly business: YearBusiness;
  readonly establishedOn: PlainDate;
  readonly deregisteredOn?: PlainDate;
}

/**
 * 经营主体名册 — the register as its monthly exports brought it: the stock when the year began, then every month what came
 * and went. Enterprises come and go by the registrations of the year, individual businesses beside them.
 */
export async function fillRegister(
  database: Database,
  bureau: number,
  stage: Stage,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const imports = importsOf(stage);
  const total = imports.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { asOf, rows } of imports) {
    for (let from = 0; from < rows.length; from += atOnce) {
      const part = rows.slice(from, from + atOnce);
      const { errors } = await importBusinesses(database, bureau, part, { source, asOf, onBad: 'none' });
      if (errors.length > 0) throw new Error(`演示名册未能导入：${errors[0]?.zh}`);
      done += part.length;
      onProgress(done, total);
    }
  }
}

function importsOf(stage: Stage): { readonly asOf: PlainDate; readonly rows: readonly BusinessRow[] }[] {
  const opening = Array.from({ length: openingStock }, (_, number) => rowOf(dated(businessOf(number))));
  const changes = changesOf(stage);
  const months = Array.from({ length: 13 }, (_, index) => addDays(addMonths(date('2018-12-01'), index + 1), -1));
  return [
    { asOf: openedOn, rows: opening },
    ...months.map((asOf) => ({
      asOf,
      rows: changes
        .filter((one) => (one.deregisteredOn ?? one.establishedOn).slice(0, 7) === asOf.slice(0, 7))
        .map(rowOf),
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
  const setUp = registrations
    .filter(({ kind }) => kind === 'set-up')
    .map(({ business, decidedOn }): Dated => ({ business, establishedOn: decidedOn }));
  const gone = registrations
    .filter(({ kind }) => kind === 'deregistration')
    .map(({ business, decidedOn }): Dated => ({ ...dated(business), deregisteredOn: decidedOn }));
  const individuals = chance
    .shuffled(Array.from({ length: openingStock }, (_, number) => number).filter(isIndividual))
    .slice(0, individualsGone);
  const dayIn = (): PlainDate => addDays(openedOn, 1 + chance.below(364));
  const individualsLeft = individuals.map(
    (number): Dated => ({ ...dated(businessOf(number)), deregisteredOn: dayIn() }),
  );
  const until = (list: readonly Dated[], day: (one: Dated) => PlainDate | undefined): number =>
    list.filter((one) => (day(one) ?? '9999') <= stage.last).length;
  const enterprises = until(setUp, (one) => one.establishedOn) - until(gone, (one) => one.deregisteredOn);
  const wanted = stockAtLast - openingStock - enterprises + individualsGone;
  const individualsNew = Array.from(
    { length: wanted },
    (_, index): Dated => ({
      business: businessOfKind(newcomersFrom + index, 'individual-business'),
      establishedOn: dayIn(),
    }),
  );
  return [...setUp, ...gone, ...individualsLeft, ...individualsNew];
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
