/**
 * 条例第十一条的情形 — what the regulation names and the record can show signs of. A sign is no finding: whoever answers the
 * alert says what it was. 违规异地执法、趋利性执法 are asked of the division in the party's own code (统一社会信用代码第三至八位:
 * where it is registered); a violation may lawfully be handled where it happened.
 */

import { collectReceipt } from '../../law/common-rules/payment.ts';
import { supScope } from '../../law/common-rules/supervision.ts';
import { type AlertRule, newActs } from './alert-rule.ts';

/** The party is registered in another province, or in another district of the same city. Of a bureau without a division's code nothing can be said. */
const elsewhere = `
  b.code ~ '^[0-9]{6}$' and length(m.party_code) = 18 and substr(m.party_code, 3, 6) ~ '^[0-9]{6}$'
  and (substr(m.party_code, 3, 2) <> left(b.code, 2)
       or (substr(m.party_code, 5, 4) <> substr(b.code, 3, 4) and substr(m.party_code, 7, 2) <> '00'))`;

const withBureau = `
    join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
    cross join (select o.body::json #>> '{data,code}' as code from act o
                 where o.bureau = :bureau and o.position = 1) b`;

export const patternRules: readonly AlertRule[] = [
  {
    id: 'out-of-area',
    zh: '疑似异地执法',
    basis: supScope,
    looksAt: 'act',
    severity: 'alert',
    owner: 'handlers',
    find: `
      select a.stream, a.stream::text as key, a.done_on as happened_on,
             '当事人登记在' || substr(m.party_code, 3, 6) || '，不在本局行政区划' || b.code || '，请说明管辖依据' as finding,
             null::text as article, null::text as person, null::json as data
        from act a ${withBureau}
       where a.bureau = :bureau and a.position > :after and a.position <= :until
         and ((a.procedure = 'penalty-case' and a.type = 'CaseFiled')
              or (a.procedure = 'inspection' and a.type = 'InspectionBegun')) and ${elsewhere}`,
  },
  {
    id: 'profit-driven',
    zh: '疑似趋利性执法',
    basis: supScope,
    looksAt: 'act',
    severity: 'serious',
    owner: 'unit-head',
    find: `
      select a.stream, a.position::text as key, a.done_on as happened_on,
             '对登记在外地（' || substr(m.party_code, 3, 6) || '）的当事人从重罚款' as finding,
             null::text as article, null::text as person, null::json as data
        from act a ${withBureau} cross join lateral (select a.body::json -> 'data' as d) said
       where a.bureau = :bureau and a.position > :after and a.position <= :until
         and a.procedure = 'penalty-case' and a.type = 'PenaltyDecided' and (d ->> 'tier') = 'heavier'
         and (d ->> 'fine')::bigint > 0 and ${elsewhere}`,
  },
  {
    id: 'fine-for-regulation',
    zh: '疑似以罚代管',
    basis: supScope,
    looksAt: 'act',
    severity: 'alert',
    owner: 'unit-head',
    find: `
      select a.stream, a.position::text as key, a.done_on as happened_on,
             '同一当事人因同一案由一年内再次被罚款，两案均没有责令改正，前案为第' || max(b.stream) || '号事项' as finding,
             null::text as article, null::text as person, null::json as data
        from act a cross join lateral (select a.body::json -> 'data' as d) said
        join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
        join projection.matter b on b.bureau = a.bureau and b.procedure = 'penalty-case' and b.stream < a.stream
                                and b.party_code = m.party_code and b.cause = m.cause
        join act e on e.bureau = b.bureau and e.stream = b.stream and e.type = 'PenaltyDecided'
                  and e.done_on >= (a.done_on - interval '1 year')::date
       where a.bureau = :bureau and a.position > :after and a.position <= :until
         and a.procedure = 'penalty-case' and a.type = 'PenaltyDecided' and (d ->> 'fine')::bigint > 0
         and not exists (select from act k where k.bureau = a.bureau and k.stream in (a.stream, b.stream)
                            and k.type = 'CorrectionOrdered')
       group by a.stream, a.position, a.done_on`,
  },
  {
    id: 'arbitrary-fine',
    zh: '收缴罚款没有专用票据',
    basis: collectReceipt,
    looksAt: 'act',
    severity: 'serious',
    owner: 'handlers',
    find: `
      select a.stream, a.position::text as key, a.done_on as happened_on,
             '当场收缴罚款没有出具财政部门统一制发的专用票据' as finding,
             null::text as article, null::text as person, null::json as data
        from ${newActs('summary-penalty', 'CollectedOnSpot')}
         and (a.body::json #>> '{data,receipt}') <> 'fiscal'`,
  },
];
