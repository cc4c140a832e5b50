import { describe, expect, it } from 'vitest';
import { Rehearsal, totalOf } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { certificateDuty } from './index.ts';
import { certificate } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(certificate.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  function counted(steps: readonly (readonly [act: keyof typeof exampleData, on: string, data?: object])[]) {
    const rehearsal = new Rehearsal(certificateDuty);
    return steps.flatMap(([act, on, more]) => {
      expect(rehearsal.perform({ act, doneOn: date(on), data: { ...exampleData[act], ...more } }), act).toBeNull();
      return rehearsal.figures();
    });
  }
  it('持证人数是存量：发证加一，换证不变，收回减一；原证收回率由两个数相除', () => {
    const until = (from: string, number: string) => ({ from, until: '2029-01-01', number });
    const rows = counted([
      ['CertificateTakenOver', '2019-01-02'],
      ['CertificateRenewed', '2019-06-03', until('2019-06-03', '津虚0102')],
      ['CertificateSuspended', '2019-07-01'],
      ['CertificateRestored', '2019-07-02'],
    ]);
    expect(totalOf(rows, 'certified-officers')).toBe(1);
    expect([totalOf(rows, 'certificates-renewed'), totalOf(rows, 'certificates-old-recovered')]).toEqual([1, 1]);
    const whole = counted([
      ['CertificateTakenOver', '2019-01-02'],
      ['CertificateRecalled', '2019-08-01', { oldRecovered: false, notRecovered: '人在外地' }],
      ['OldCertificateRecovered', '2019-08-09'],
    ]);
    expect(totalOf(whole, 'certified-officers')).toBe(0);
    expect(whole.find((row) => row.indicator === 'certificates-recalled')?.category).toBe('retirement');
    expect(totalOf(whole, 'certificates-old-recovered')).toBe(1);
  });
});
