/** 检查频次 — more inspections of one business than were published, or again within the bureau's own span. */
import { rndCap } from '../../law/common-rules/inspection-list.ts';
import type { AlertRule } from './alert-rule.ts';

const begun = `act a cross join lateral (select a.body::json -> 'data' as d) said
       where a.bureau = :bureau and a.position > :after and a.position <= :until
         and a.procedure = 'inspection' and a.type = 'InspectionBegun'`;

export const inspectionRules: readonly AlertRule[] = [
  {
    id: 'inspection-over-cap',
    zh: '超过年度检查频次上限',
    basis: rndCap,
    looksAt: 'act',
    severity: 'alert',
    owner: 'unit-head',
    find: `
      select a.stream, a.position::text as key, a.done_on as happened_on,
             '超过频次上限仍然检查，理由：' || (d ->> 'overCapReason') as finding,
             null::text as article, null::text as person, null::json as data
        from ${begun} and (d ->> 'overCapReason') is not null`,
  },
  {
    id: 'inspection-repeated',
    zh: '短期内重复检查同一经营主体',
    basis: rndCap,
    looksAt: 'matter',
    severity: 'reminder',
    owner: 'unit-head',
    period: 'alert-inspection-repeated',
    find: `
      select a.stream, a.position::text as key, a.done_on as happened_on,
             '本局设定的期间内已经检查过该经营主体，见' || string_agg('第' || b.stream || '号事项', '、' order by b.stream) as finding,
             null::text as article, null::text as person, null::json as data
        from act a cross join lateral (select a.body::json -> 'data' as d) said
        join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
        join projection.matter b on b.bureau = a.bureau and b.procedure = 'inspection' and b.stream < a.stream
                                and b.party_code = m.party_code and b.state not in ('cancelled', 'visited')
                                and b.opened_on >= :behind and b.opened_on <= a.done_on
       where a.bureau = :bureau and a.position > :after and a.position <= :until
         and a.procedure = 'inspection' and a.type = 'InspectionBegun' and (d ->> 'counted') = 'true'
       group by a.stream, a.position, a.done_on`,
  },
];
