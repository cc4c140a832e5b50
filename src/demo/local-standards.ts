import { alertAnswerTerm } from '../duties/supervision-alert/rules.ts';
import { addDays, type PlainDate } from '../law/kinds.ts';
import { bureauStream, bureauTable } from '../record/bureau.ts';
import type { Person } from '../record/person.ts';
import type { BureauRecord } from '../record/record.ts';
import { performSigned } from './perform-signed.ts';

/** 演示局自定的时限 — how long its people have to answer an alert: the law says no number of days, a bureau may set one. */
export async function setLocalPeriods(
  record: BureauRecord,
  people: readonly Person[],
  today: PlainDate,
): Promise<void> {
  const doneOn = addDays(today, -340);
  await performSigned(record, people, {
    key: 'demo-period-alert-answer',
    stream: bureauStream,
    wish: {
      procedure: bureauTable.id,
      act: 'LocalPeriodSet',
      actor: 'yang',
      doneOn,
      data: {
        rule: alertAnswerTerm.id,
        count: 5,
        unit: 'working-day',
        basis: '某某区市场监督管理局执法监督预警处理办法（演示）第八条',
        from: doneOn,
      },
    },
  });
}
