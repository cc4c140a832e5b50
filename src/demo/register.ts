import { businessKinds } from '../law/business-kinds.ts';
import { addDays, type PlainDate } from '../law/kinds.ts';
import type { Database } from '../record/database/database.ts';
import type { BureauRecord } from '../record/record.ts';
import { type BusinessRow, importBusinesses } from '../registry/import-businesses.ts';
import { type DemonstrationBusiness, importedBusinesses } from './businesses.ts';

const source = '登记系统导出（演示，均为虚构）';

/** Of the second export: who has moved, and who is no more. */
const moved = new Map([['某某文具店（演示）', '某某区第二街道癸路18号（演示）']]);
const gone = ['某某洗衣店（演示）', '某某贸易公司代表处（演示）'];

/**
 * 演示局的登记簿 — brought by two exports of the registration system, a year and a month ago: the second tells of a move and
 * of businesses that are no more. Throws where a row is not in order: that is a bug of the demonstration.
 */
export async function bringRegister(database: Database, record: BureauRecord, today: PlainDate): Promise<void> {
  const on = (ago: number) => addDays(today, -ago);
  const rowOf = (business: DemonstrationBusiness): BusinessRow => ({
    uscc: business.code,
    name: business.name,
    kind: businessKinds[business.kind],
    address: business.address,
    establishedOn: on(business.age),
    ...(business.creditClass === undefined ? {} : { creditClass: business.creditClass }),
  });
  const rows = importedBusinesses.map(rowOf);
  const later = rows.flatMap((row): BusinessRow[] => {
    const address = moved.get(row.name);
    if (address !== undefined) return [{ ...row, address, since: on(50) }];
    return gone.includes(row.name) ? [{ ...row, deregisteredOn: on(40), since: on(40) }] : [];
  });
  for (const [ago, exported] of [
    [352, rows],
    [31, later],
  ] as const) {
    const options = { actor: 'wang', source, asOf: on(ago + 1), on: on(ago), onBad: 'none' } as const;
    const { errors } = await importBusinesses(database, record, exported, options);
    if (errors.length > 0) throw new Error(`演示名册未能导入：${errors[0]?.zh}`);
  }
}
