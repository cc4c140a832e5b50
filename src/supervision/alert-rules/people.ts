/** 人员 — an act by an officer whose certificate did not hold on the day, and a post of enforcement without one. */
import { threeIdShow } from '../../law/common-rules/three-systems.ts';
import { certifiedWhere, lastCertifiedDay } from '../../people/certified-where.ts';
import type { AlertRule } from './alert-rule.ts';

const uncertified = (person: string, on: string): string => `not ${certifiedWhere(':bureau', person, on)}`;

export const peopleRules: readonly AlertRule[] = [
  {
    id: 'officer-uncertified',
    zh: '执法人员证件无效',
    basis: threeIdShow,
    looksAt: 'act',
    severity: 'serious',
    owner: 'unit-head',
    find: `
      select a.stream, a.position || '-' || o.id as key, a.done_on as happened_on,
             '参加执法的' || p.name || '当日没有有效的执法证件' as finding,
             null::text as article, null::text as person, null::json as data
        from act a
        cross join lateral json_to_recordset(a.body::json -> 'officers') o(id text)
        join person p on p.bureau = a.bureau and p.id = o.id
       where a.bureau = :bureau and a.position > :after and a.position <= :until
         and a.body like '%"officers":[%' and ${uncertified('o.id', 'a.done_on')}`,
  },
  {
    id: 'post-uncertified',
    zh: '办案岗位人员没有有效证件',
    basis: threeIdShow,
    looksAt: 'person',
    severity: 'alert',
    owner: 'personnel',
    find: `
      select null::bigint as stream,
             h.person || '-' || coalesce(${lastCertifiedDay(':bureau', 'h.person')}, h.valid_from) as key,
             :day::date as happened_on,
             p.name || '担任办案人员，没有有效的执法证件' as finding,
             null::text as article, h.person, null::json as data
        from post_holding h join person p on p.bureau = h.bureau and p.id = h.person
       where h.bureau = :bureau and h.post = 'case-handler'
         and h.valid_from <= :day::date and coalesce(h.valid_until, :day::date) >= :day::date
         and ${uncertified('h.person', ':day::date')}`,
  },
];
