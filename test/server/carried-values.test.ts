import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { performSigned } from '../../src/demo/perform-signed.ts';
import { exampleData as measureData } from '../../src/duties/coercive-measure/example-data.ts';
import { coerciveMeasureDuty } from '../../src/duties/coercive-measure/index.ts';
import { exampleData } from '../../src/duties/penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { exampleData as pledgeData } from '../../src/duties/pledge-confirmation/example-data.ts';
import { pledgeConfirmationDuty } from '../../src/duties/pledge-confirmation/index.ts';
import { date } from '../../src/law/kinds.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { key, startServer, type TestServer } from './server-for-tests.ts';

const { ClueReceived: clue, InvestigationConcluded: report } = exampleData;

describe('沿用：填过的不再填', () => {
  let server: TestServer;
  let stream = 0;

  const perform = async (procedure: string, act: string, data: object, matter?: number) => {
    const { record, roster } = server.bureau;
    const wish = {
      procedure,
      act,
      actor: 'wang',
      officers: ['wang', 'zhao'],
      doneOn: date('2023-06-20'),
      data: { ...data },
    };
    return await performSigned(record, roster.people, { key: key(), ...(matter ? { stream: matter } : {}), wish });
  };
  const carried = async (form: string, query: string, person = 'wang') =>
    (await server.get(person, `/api/procedures/${form.replace('/', '/acts/')}?${query}`)).body.carried;

  beforeAll(async () => {
    server = await startServer({ duties: [bureauDuty, penaltyCaseDuty, coerciveMeasureDuty, pledgeConfirmationDuty] });
    stream = (await perform('penalty-case', 'ClueReceived', clue)).stream;
    await perform('penalty-case', 'CaseFiled', { ...exampleData.CaseFiled, handlers: ['wang', 'zhao'] }, stream);
    await perform('penalty-case', 'RightsTold', exampleData.RightsTold, stream);
    await perform('penalty-case', 'EvidenceCollected', exampleData.EvidenceCollected, stream);
    const evidence = [{ evidence: '证据1' }, { evidence: '证据2' }];
    await perform('penalty-case', 'InvestigationConcluded', { ...report, evidence }, stream);
  });
  afterAll(() => server.close());

  it('调查终结报告里的处罚内容、事实、依据，告知书和决定书都不再填，并说出来历', async () => {
    const notice = await carried('penalty-case/PenaltyNoticeServed', `stream=${stream}`);
    expect(notice.fine).toEqual({ value: report.fine, zh: '调查终结，送交审核', doneOn: '2023-06-20', of: null });
    for (const name of ['penalties', 'gains', 'basisText', 'rangeMin', 'tier', 'tierReasons', 'facts'] as const)
      expect(notice[name]?.value, name).toEqual(report[name]);
    const decision = await carried('penalty-case/PenaltyDecided', `stream=${stream}`);
    expect(decision.evidence.value).toEqual([{ evidence: '证据1' }, { evidence: '证据2' }]);
    expect((await carried('penalty-case/NoPenaltyDecided', `stream=${stream}`)).facts.value).toBe(report.facts);
  });

  it('本行为自己的话、日期、已经做了什么，不沿用', async () => {
    const notice = await carried('penalty-case/PenaltyNoticeServed', `stream=${stream}`);
    for (const name of ['way', 'defenceRightTold', 'hearingRightTold']) expect(notice).not.toHaveProperty(name);
    expect(await carried('penalty-case/CaseTermExtended', `stream=${stream}`)).toEqual({});
    expect(await carried('penalty-case/EvidenceCollected', `stream=${stream}`)).toEqual({});
  });

  it('是否一类的回答也沿用', async () => {
    const pledge = await perform('pledge-confirmation', 'SetUpApplied', {
      ...pledgeData.SetUpApplied,
      bothApply: true,
    });
    const change = await carried('pledge-confirmation/ChangeApplied', `stream=${pledge.stream}`);
    expect(change.bothApply).toMatchObject({ value: true, of: null });
  });

  it('选了关联的事项，当事人随之带出；看不到那一事项的人，什么也带不出', async () => {
    expect(await carried('coercive-measure/MeasureImposed', '')).toEqual({});
    const form = await carried('coercive-measure/MeasureImposed', `from=${stream}`);
    expect(form.partyName).toMatchObject({ value: clue.partyName, zh: '登记线索' });
    expect(form.partyName.of).toContain('行政处罚普通程序 某某市监立案〔2023〕1号');
    expect(form).not.toHaveProperty('reason');
    expect(await carried('coercive-measure/MeasureImposed', `from=${stream}`, 'qian')).toEqual({});
  });

  it('更正清单从现有的清单开始，已经更正的行照更正后的', async () => {
    const imposed = await perform('coercive-measure', 'MeasureImposed', measureData.MeasureImposed);
    expect(await carried('coercive-measure/ItemsCorrected', `stream=${imposed.stream}`)).not.toHaveProperty('items');
    await perform('coercive-measure', 'ItemsListed', measureData.ItemsListed, imposed.stream);
    const { items } = measureData.ItemsListed;
    const first = await carried('coercive-measure/ItemsCorrected', `stream=${imposed.stream}`);
    expect(first.items).toEqual({ value: items, zh: '现场实施并开具清单', doneOn: '2023-06-20', of: null });
    await perform('coercive-measure', 'ItemsCorrected', measureData.ItemsCorrected, imposed.stream);
    const again = await carried('coercive-measure/ItemsCorrected', `stream=${imposed.stream}`);
    const [corrected] = measureData.ItemsCorrected.items;
    expect(again.items.value).toEqual(items.map((item) => (item.line === corrected.line ? corrected : item)));
    expect(again.items.zh).toBe('更正清单');
    expect(again).not.toHaveProperty('reason');
  });

  it('封存的内容从不带出', async () => {
    const person = { partyKind: 'person', partyName: '张某某', partyPhone: '13900000000' };
    const sealed = await perform('penalty-case', 'ClueReceived', { ...clue, ...person, partyCode: undefined });
    const form = await carried('coercive-measure/MeasureImposed', `from=${sealed.stream}`);
    expect(form.partyName.value).toBe('张某某');
    expect(form).not.toHaveProperty('partyPhone');
  });

  it('退回的呈报，原样可以再呈报', async () => {
    const extension = () => carried('penalty-case/CaseTermExtended', `stream=${stream}`);
    const version = async () => (await server.bureau.record.findMatter(stream))?.version;
    const body = { key: key(), seenVersion: await version(), doneOn: '2023-06-21', data: { reason: '案情复杂。' } };
    const sent = await server.post('wang', `/api/matters/penalty-case/${stream}/case-term-extended`, body);
    expect(sent.body).toMatchObject({ proposed: true });
    expect(await extension()).toEqual({});
    const { proposals } = (await server.get('li', `/api/matters/${stream}`)).body;
    const answer = { key: key(), seenVersion: await version(), on: '2023-06-21', opinion: '理由再写细些。' };
    await server.post('li', `/api/matters/${stream}/proposals/${proposals[0].number}/return`, answer);
    expect((await extension()).reason).toMatchObject({ value: '案情复杂。', zh: '退回的呈报：延长办案期限三十日' });
  });
});
