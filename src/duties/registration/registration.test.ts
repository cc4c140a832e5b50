import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { businessKinds } from '../../law/business-kinds.ts';
import { date } from '../../law/kinds.ts';
import type { FigureRow } from '../../record/duty.ts';
import { errorsIn } from '../../record/validate.ts';
import { entityTypes, registerKindOf } from './choices.ts';
import { exampleData } from './example-data.ts';
import { registrationDuty } from './index.ts';
import { registration } from './procedure.ts';
import { effectOfRescission, undone } from './register-line.ts';

interface Step {
  readonly act: keyof typeof exampleData;
  readonly on: string;
  readonly data?: object;
  readonly without?: readonly string[];
}

/** Does the acts, and answers what each of them counts for. */
function counted(steps: readonly Step[]): FigureRow[] {
  const rehearsal = new Rehearsal(registrationDuty);
  return steps.flatMap(({ act, on, data, without = [] }) => {
    const whole: Record<string, unknown> = { ...exampleData[act], ...data };
    for (const name of without) delete whole[name];
    expect(rehearsal.perform({ act, doneOn: date(on), data: whole })).toBeNull();
    return rehearsal.figures();
  });
}

const sum = (rows: readonly FigureRow[], indicator: string) =>
  rows.filter((row) => row.indicator === indicator).reduce((total, row) => total + row.value, 0);
const stock = (rows: readonly FigureRow[]) => sum(rows, 'businesses-registered') - sum(rows, 'businesses-deregistered');

const setUp: readonly Step[] = [
  { act: 'ApplicationReceived', on: '2023-03-08' },
  { act: 'RegistrationGranted', on: '2023-03-08' },
];

describe('示例数据', () => {
  it.each(Object.entries(registration.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('户数和件数', () => {
  it('设立一户加一户，注销一户减一户', () => {
    expect(stock(counted(setUp))).toBe(1);
    const gone = counted([
      { act: 'SimpleDeregistrationAnnounced', on: '2023-03-06' },
      { act: 'SimpleDeregistrationApplied', on: '2023-03-28' },
      {
        act: 'RegistrationGranted',
        on: '2023-03-28',
        data: { kind: 'deregistration' },
        without: ['entry', 'licenceDatedOn'],
      },
    ]);
    expect([stock(gone), sum(gone, 'registration-applications')]).toEqual([-1, 1]);
  });

  it('变更、备案不改变户数', () => {
    const code = { entityCode: '91120111MA0000007E', changed: ['name'] };
    const recordal = counted([
      { act: 'ApplicationReceived', on: '2023-03-08', data: { ...code, kind: 'recordal' } },
      {
        act: 'RegistrationGranted',
        on: '2023-03-08',
        data: { kind: 'recordal' },
        without: ['entry', 'licenceDatedOn'],
      },
    ]);
    expect(stock(recordal)).toBe(0);
  });

  it('一件申请只算一次受理，不论有没有受理一步', () => {
    expect(sum(counted(setUp), 'registrations-accepted')).toBe(1);
    const in2019 = counted([
      { act: 'ApplicationReceived', on: '2019-06-03' },
      { act: 'ApplicationAccepted', on: '2019-06-03' },
      { act: 'RegistrationGranted', on: '2019-06-05', data: { licenceDatedOn: '2019-06-05' } },
    ]);
    expect(in2019.filter((row) => row.indicator === 'registrations-accepted')).toMatchObject([
      { category: 'set-up', source: 'enterprise', cause: 'company' },
    ]);
  });

  it('撤销设立登记减一户，恢复又加回来', () => {
    const rows = counted([
      { act: 'RescissionOpened', on: '2023-03-06' },
      { act: 'RegistrationRescinded', on: '2023-05-08' },
      { act: 'RescissionUndone', on: '2023-09-01' },
    ]);
    expect([stock(rows), sum(rows, 'businesses-deregistered')]).toEqual([0, 1]);
  });
});

describe('登记簿内容', () => {
  it('主体类型都归入登记簿的一类', () => {
    for (const { code } of entityTypes) expect(Object.keys(businessKinds)).toContain(registerKindOf(code));
  });

  it('整项撤销与原登记相反，部分撤销不改变户数', () => {
    expect(['set-up', 'deregistration', 'change'].map((kind) => effectOfRescission(kind, true))).toEqual([
      'deregister',
      'reinstate',
      'none',
    ]);
    expect(effectOfRescission('set-up', false)).toBe('none');
    expect([undone('deregister'), undone('reinstate'), undone('none')]).toEqual(['reinstate', 'deregister', 'none']);
  });
});
