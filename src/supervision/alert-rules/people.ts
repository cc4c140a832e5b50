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
    // Certificates are looked up once for each day and each group of officers, not for each act: few groups do many acts.
    find: `
      with taking_part as materialized (
        select a.stream, a.position, a.done_on, (a.body::json -> 'officers')::text as officers
          from act a
         where a.bureau = :bureau and a.position > :after and a.position <= :until
           and a.body like '%"officers":[%'
      ), without as materialized (
        select t.officers, t.done_on, p.id, p.name
          from (select distinct officers, done_on from taking_part) t
         cross join lateral json_to_recordset(t.officers::json) o(id text)
          join person p on p.bureau = :bureau and p.id = o.id
         where ${uncertified('o.id', 't.done_on')}
      )
      select t.stream, t.position || '-' || w.id as key, t.done_on as happened_on,
             '参加执法的' || w.name || '当日没有有效的执法证件' as finding,
             null::text as article, null::text as person, null::json as data
        from without w join taking_part t on t.officers = w.officers and t.done_on = w.done_on`,
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
