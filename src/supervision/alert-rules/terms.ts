/** 期限 — what the record itself found late or run out; publications and requests for guidance under names of their own. */
import { type AlertRule, inChinese } from './alert-rule.ts';

/** Alerts of the kernel, each with its clock. Alerts about alerts are escalated, not raised again. */
const exceeded = (condition: string): string => `
  select a.stream, a.stream || '-' || a.clock_number as key, a.raised_on as happened_on, a.zh as finding,
         c.rule as article, null::text as person, null::json as data
    from projection.alert a
    join projection.clock c on c.bureau = a.bureau and c.stream = a.stream and c.number = a.clock_number
    join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
   where a.bureau = :bureau and a.position > :after and a.position <= :until
     and m.procedure <> 'supervision-alert' and ${condition}`;

const publication = `c.clock like '%publish%'`;
const guidance = `m.procedure = 'guidance-request'`;
const ordinary = `not (${publication}) and not (${guidance})`;

const byClock = { basis: null, looksAt: 'clock', owner: 'handlers' } as const;

export const termRules: readonly AlertRule[] = [
  {
    ...byClock,
    id: 'term-overdue',
    zh: '期限届满未办结',
    severity: 'serious',
    find: exceeded(`a.kind = 'overdue' and ${ordinary}`),
  },
  {
    ...byClock,
    id: 'term-late',
    zh: '逾期办结',
    severity: 'alert',
    find: exceeded(`a.kind = 'late' and ${ordinary}`),
  },
  { ...byClock, id: 'publication-late', zh: '公示逾期', severity: 'alert', find: exceeded(publication) },
  { ...byClock, id: 'guidance-unanswered', zh: '业务请示逾期未复', severity: 'alert', find: exceeded(guidance) },
  {
    ...byClock,
    id: 'term-near',
    zh: '期限临近',
    severity: 'reminder',
    period: 'alert-term-near',
    find: `
      select c.stream, c.stream || '-' || c.number || '-' || c.due as key, :day::date as happened_on,
             c.zh || '将于' || ${inChinese('c.due')} || '届满' as finding,
             c.rule as article, null::text as person, null::json as data
        from projection.clock c
        join projection.matter m on m.bureau = c.bureau and m.stream = c.stream
       where c.bureau = :bureau and c.ended_on is null and c.nature = 'term' and not c.paused
         and c.due > :day and c.due <= :ahead and m.procedure <> 'supervision-alert'`,
  },
];
