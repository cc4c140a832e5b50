/**
 * 持有有效执法证件 — `certificateOn` as a condition for statements over many people and days. The arguments are SQL: the bureau,
 * the person and the day. What acts say of a number (`projection.held_certificate`) goes before the row under which it was entered.
 */
export function certifiedWhere(bureau: string, person: string, day: string): string {
  const holds = (alias: string): string =>
    `${alias}.bureau = ${bureau} and ${alias}.person = ${person} and ${alias}.valid_from <= ${day} and ${alias}.valid_until >= ${day}
     and (${alias}.recalled_on is null or ${alias}.recalled_on > ${day})`;
  return `((exists (
    select from projection.held_certificate acted where ${holds('acted')}
       and not exists (select from json_to_recordset(acted.suspended) as span("from" date, until date)
                        where span."from" <= ${day} and coalesce(span.until, ${day}) >= ${day}))
   or exists (
    select from certificate entered where ${holds('entered')} and ${isUnspoken('entered')}
       and not exists (select from certificate_suspension span
                        where span.bureau = entered.bureau and span.number = entered.number
                          and span.certificate_from = entered.valid_from
                          and span.valid_from <= ${day} and coalesce(span.valid_until, ${day}) >= ${day})))
   and not exists (select from unit_membership stay where stay.bureau = ${bureau} and stay.person = ${person}
                    having bool_and(stay.valid_until is not null) and max(stay.valid_until) < ${day}))`;
}

/** The last day on which the person's certificates count as they stand now, or null without any. */
export function lastCertifiedDay(bureau: string, person: string): string {
  const last = (alias: string): string => `least(${alias}.valid_until, ${alias}.recalled_on - 1)`;
  return `(select max(lasting.day) from (
    select ${last('acted')} as day from projection.held_certificate acted
     where acted.bureau = ${bureau} and acted.person = ${person}
    union all
    select ${last('entered')} from certificate entered
     where entered.bureau = ${bureau} and entered.person = ${person} and ${isUnspoken('entered')}) lasting)`;
}

/** No act has spoken of the number of this entered row. */
const isUnspoken = (alias: string): string =>
  `not exists (select from projection.held_certificate spoken
                where spoken.bureau = ${alias}.bureau and spoken.number = ${alias}.number)`;
