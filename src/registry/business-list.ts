import type { BusinessKind } from '../law/business-kinds.ts';
import type { PlainDate } from '../law/kinds.ts';
import type { RegisteredBusiness } from '../record/business-register.ts';
import type { Reader } from '../record/database/database.ts';
import { businessTable } from '../record/tables.ts';
import { type BusinessEntity, entityOf } from './business.ts';

/** 名册的条件 — what the list is narrowed by; an absent one narrows nothing. Days are inclusive. */
export interface BusinessFilter {
  readonly kind?: BusinessKind | undefined;
  readonly creditClass?: string | undefined;
  /** 在册, or 已注销. */
  readonly inRegister?: boolean | undefined;
  readonly establishedFrom?: PlainDate | undefined;
  readonly establishedUntil?: PlainDate | undefined;
  readonly deregisteredFrom?: PlainDate | undefined;
  readonly deregisteredUntil?: PlainDate | undefined;
}

interface Condition {
  readonly where: string;
  readonly order: string;
  readonly values: readonly unknown[];
}

/** One page of the register: by day of deregistration or establishment where one is asked for, else by code. */
export async function listBusinesses(
  reader: Reader,
  bureau: number,
  filter: BusinessFilter,
  page: number,
  size: number,
): Promise<BusinessEntity[]> {
  const { where, order, values } = conditionOf(bureau, filter);
  const rows = await reader.query<RegisteredBusiness>(
    `select ${Object.keys(businessTable.columns).join(', ')} from projection.business
      where ${where} order by ${order} limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, size, (page - 1) * size],
  );
  return rows.map(entityOf);
}

/** How many fit. */
export async function countBusinesses(reader: Reader, bureau: number, filter: BusinessFilter): Promise<number> {
  const { where, values } = conditionOf(bureau, filter);
  const [row] = await reader.query<{ total: number }>(
    `select count(*)::integer as total from projection.business where ${where}`,
    values,
  );
  return row?.total ?? 0;
}

function conditionOf(bureau: number, filter: BusinessFilter): Condition {
  const values: unknown[] = [bureau];
  const parts = ['bureau = $1'];
  const add = (value: unknown, sql: (parameter: string) => string): void => {
    if (value === undefined) return;
    values.push(value);
    parts.push(sql(`$${values.length}`));
  };
  add(filter.kind, (p) => `kind = ${p}`);
  add(filter.creditClass, (p) => `credit_class = ${p}`);
  add(filter.inRegister, (p) => `in_register = ${p}`);
  add(filter.establishedFrom, (p) => `established_on >= ${p}`);
  add(filter.establishedUntil, (p) => `established_on <= ${p}`);
  add(filter.deregisteredFrom, (p) => `deregistered_on >= ${p}`);
  add(filter.deregisteredUntil, (p) => `deregistered_on <= ${p}`);
  const asked = (from: unknown, until: unknown): boolean => from !== undefined || until !== undefined;
  const order = asked(filter.deregisteredFrom, filter.deregisteredUntil)
    ? 'deregistered_on, id'
    : asked(filter.establishedFrom, filter.establishedUntil)
      ? 'established_on, id'
      : 'id';
  return { where: parts.join(' and '), order, values };
}
