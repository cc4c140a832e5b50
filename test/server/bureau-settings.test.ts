import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { performOrThrow } from '../../src/demo/perform-signed.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { supervisionAlertDuty } from '../../src/duties/supervision-alert/index.ts';
import { date } from '../../src/law/kinds.ts';
import { bureauDuty, bureauStream } from '../../src/record/bureau.ts';
import { key, startServer, type TestServer } from './server-for-tests.ts';

interface Offered {
  readonly enum: readonly string[];
  readonly 'x-labels': readonly string[];
}

const labelOf = (field: Offered, code: string) => field['x-labels'][field.enum.indexOf(code)];

describe('本局设置：规则、程序、行为都从现有的里面选', () => {
  let server: TestServer;
  const fieldsOf = async (act: string) =>
    (await server.get('yang', `/api/procedures/bureau/acts/${act}?stream=${bureauStream}`)).body.schema.properties;

  beforeAll(async () => {
    server = await startServer({ duties: [bureauDuty, penaltyCaseDuty, supervisionAlertDuty] });
  });
  afterAll(() => server.close());

  it('地方数额、地方时限各列出由本局规定的规则，写中文名称', async () => {
    const { rule: amount } = await fieldsOf('LocalAmountSet');
    expect(labelOf(amount, 'hearing-scope')).toBe('听证范围');
    const { rule: period } = await fieldsOf('LocalPeriodSet');
    expect(labelOf(period, 'alert-answer-term')).toBe('预警处理时限（本局设定）');
    expect(labelOf(period, 'alert-term-near')).toBe('预警：期限临近');
    expect(period.enum).not.toContain('case-term');
  });

  it('行为随程序而定，自动产生的行为不在其中', async () => {
    const { procedure, act } = await fieldsOf('WorkStandardSet');
    expect(labelOf(procedure, 'penalty-case')).toBe('行政处罚普通程序');
    expect(act).toMatchObject({ 'x-within': 'procedure', enum: [] });
    expect(labelOf(act['x-offers']['penalty-case'], 'CaseFiled')).toBe('立案');
    expect(act['x-offers']['supervision-alert'].enum).not.toContain('AlertRaised');
  });

  it('不在所列之内的规则、程序、行为，经接口提交也被拒绝，记录不变', async () => {
    const { position } = server.bureau.record.head;
    const submit = (act: string, said: object) => {
      const data = { basis: '本局规定', from: '2023-07-01', ...said };
      const body = { key: key(), seenVersion: 1, doneOn: '2023-07-10', data };
      return server.post('yang', `/api/matters/bureau/${bureauStream}/${act}`, body);
    };
    const period = { count: 5, unit: 'working-day' };
    const unknown = await submit('local-period-set', { rule: 'no-such-rule', ...period });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'server/not-offered']);
    expect(unknown.body.zh).toContain('适用规则：no-such-rule');
    const ofTheLaw = await submit('local-period-set', { rule: 'case-term', ...period });
    const amount = await submit('local-amount-set', { rule: 'case-term', person: 1, organisation: 1 });
    const otherAct = await submit('work-standard-set', { procedure: 'penalty-case', act: 'AlertRaised', minutes: 5 });
    const noProcedure = await submit('work-standard-set', { procedure: 'none', act: 'CaseFiled', minutes: 5 });
    for (const { body } of [ofTheLaw, amount, otherAct, noProcedure]) expect(body.code).toBe('server/not-offered');
    expect(server.bureau.record.head.position).toBe(position);
  });

  it('设定以后，记录里写的是中文名称；下一次设定从空白开始', async () => {
    const data = { procedure: 'penalty-case', act: 'CaseFiled', minutes: 60, basis: '本局规定', from: '2023-07-01' };
    const wish = { procedure: 'bureau', act: 'WorkStandardSet', actor: 'yang', doneOn: date('2023-07-10'), data };
    await performOrThrow(server.bureau.record, { key: key(), stream: bureauStream, wish });
    const { proposals } = (await server.get('chen', `/api/matters/${bureauStream}`)).body;
    const shown = proposals[0].data.map(({ title, value }: { title: string; value: string }) => `${title}：${value}`);
    expect(shown.slice(0, 2)).toEqual(['程序：行政处罚普通程序', '行为：立案']);
    const form = await server.get('yang', `/api/procedures/bureau/acts/LocalPeriodSet?stream=${bureauStream}`);
    expect(form.body.carried).toEqual({});
  });
});
