import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../../test/shared.ts';
import { date } from '../../law/kinds.ts';
import { readCases } from './read-cases.ts';

const today = date('2026-01-12');
const good = {
  id: 'a',
  address: 'https://example.org/1',
  pageKind: '机关网页',
  organ: '某某县市场监督管理局',
  number: '某市监处罚〔2023〕1号',
  party: { kind: 'individual-business', name: '某某县**商店' },
  violation: '经营超过保质期的食品',
  steps: [{ act: 'OnSiteInspected', on: '2023-03-01' }],
};
const read = (...cases: unknown[]) => readCases(JSON.stringify({ cases }), today);
const sentences = async (...cases: unknown[]) => (await read(...cases)).errors.map((error) => error.zh);

describe('读公示案件文件', () => {
  it('不是 JSON、不是案件文件的，各有一句话说明，没有案件', async () => {
    expect(await readCases('{"cases": [', today)).toEqual({
      rows: 0,
      cases: [],
      errors: [
        { row: 0, field: '', code: 'not-json', zh: '文件不是有效的 JSON，请核对文件是否完整、是否用 UTF-8 编码。' },
      ],
    });
    for (const other of ['[]', 'null', '3', '{"patterns": []}', '{"cases": {}}'])
      expect((await readCases(other, today)).errors.map((error) => error.code)).toEqual(['not-cases']);
  });

  it('带字节顺序标记的文件照读', async () => {
    expect(await readCases(`\ufeff${JSON.stringify({ cases: [good] })}`, today)).toMatchObject({ rows: 1, errors: [] });
  });

  it.each<[string, object, string]>([
    [
      '日历上没有的日期',
      { steps: [{ act: 'CaseFiled', on: '2019-02-30' }] },
      '第1件（a）：步骤的日期不是日历上的日期，应为 2019-11-30 的形式（现为“2019-02-30”）。',
    ],
    ['不认识的项目', { judge: '某' }, '第1件（a）：没有这个项目：judge。'],
    [
      '不认识的步骤',
      { steps: [{ act: 'Guessed', on: '2023-03-01' }] },
      '第1件（a）：步骤应为所列选项之一（现为“Guessed”）。',
    ],
    ['缺少机关', { organ: undefined }, '第1件（a）：请填写处罚机关。'],
    [
      '不是金额',
      { amounts: { fine: '壹万元' } },
      '第1件（a）：罚款“壹万元”不是金额，应为元（最多两位小数）、万元或者以*遮盖。',
    ],
    [
      '不足一分的金额',
      { amounts: { fine: 0.001 } },
      '第1件（a）：罚款“0.001”不是金额，应为元（最多两位小数）、万元或者以*遮盖。',
    ],
    ['金额类型不对', { amounts: { fine: [1] } }, '第1件（a）：罚款的类型不对。'],
    ['没有日期', { steps: undefined }, '第1件（a）：没有任何步骤或者事项的日期，无从登记。'],
    ['晚于今天', { steps: [{ act: 'CaseFiled', on: '2026-01-13' }] }, '第1件（a）：日期2026年1月13日晚于今天。'],
    [
      '早于2018年',
      { steps: [{ act: 'CaseFiled', on: '2017-12-31' }] },
      '第1件（a）：日期2017年12月31日早于本系统受理的最早日期（2018年1月1日）。',
    ],
    ['同一步骤重复', { steps: [good.steps[0], good.steps[0]] }, '第1件（a）：同一步骤同一日期重复列出。'],
  ])('%s', async (_, change, zh) => expect(await sentences({ ...good, ...change })).toEqual([zh]));

  it('一件有错不影响另一件，错误按行排列；不是对象的行、重复的编号各说明', async () => {
    const result = await read({ ...good, id: 'b', judge: 1 }, good, 7, good);
    expect(result.cases.map((one) => [one.row, one.id])).toEqual([[2, 'a']]);
    expect(result.errors.map((error) => error.zh)).toEqual([
      '第1件（b）：没有这个项目：judge。',
      '第3件：不是一件案件的内容。',
      '第4件（a）：编号与第2件重复。',
    ]);
  });

  it('空的列表与没有列表相同', async () => {
    const empty = { goods: [], papers: [], statements: [], printed: [], dates: [], columns: [] };
    expect(await read({ ...good, ...empty })).toEqual(await read(good));
  });

  it('金额以分保存；遮盖的金额留空并照录，不作零', async () => {
    const amounts = { fine: '**元', gains: 14252.82, total: '1.5万元' };
    const [one] = (await read({ ...good, amounts })).cases;
    expect(one?.published).toMatchObject({
      gains: 1_425_282,
      total: 1_500_000,
      printed: [{ what: 'amount', text: '**元' }],
    });
    expect(one?.published).not.toHaveProperty('fine');
  });

  it('中文日期和扫描的日期读作日期；步骤按日期、同日按程序的先后', async () => {
    const steps = [
      { act: 'PenaltyDecided', on: '2023-03-02' },
      { act: 'CaseFiled', on: '⒛23年3月l日' },
      { act: 'OnSiteInspected', on: '2023年3月1日' },
    ];
    const [one] = (await read({ ...good, steps })).cases;
    expect(one?.steps.map(({ act, on }) => `${act} ${on}`)).toEqual([
      'OnSiteInspected 2023-03-01',
      'CaseFiled 2023-03-01',
      'PenaltyDecided 2023-03-02',
    ]);
  });
});

describe('抄录表的格式', () => {
  const row = {
    id: 'b',
    doc_no: '某市监处罚〔2023〕1号',
    bureau: '某某县市场监督管理局',
    party_type: '个体工商户',
    party: '某某县**商店',
    violation: '经营超过保质期的食品',
    url: 'https://example.org/1',
    kind: 'bureau page',
    events: { onsite: '2023-03-01' },
    checks: [],
  };

  it('不认识的项目、不认识的事件、不存在的日期，都有说明', async () => {
    expect(await sentences({ ...row, judge: 1 })).toEqual(['第1件（b）：没有这个项目：judge。']);
    expect(await sentences({ ...row, events: { onsite: '2023-03-01', appealed: '2023-04-01' } })).toEqual([
      '第1件（b）：没有这个项目：events.appealed。',
    ]);
    expect(await sentences({ ...row, events: { onsite: '2019-02-30' } })).toEqual([
      '第1件（b）：步骤的日期不是日历上的日期，应为 2019-11-30 的形式（现为“2019-02-30”）。',
    ]);
    expect(await sentences({ ...row, goods: [{ name: '糖', colour: '红' }] })).toEqual([
      '第1件（b）：没有这个项目：colour。',
    ]);
  });

  describe.skipIf(!hasShared)('参考资料中的样本（没有时跳过）', () => {
    const sample = hasShared ? shared('samples/penalty-cases.json') : '{"cases":[]}';
    const { cases } = JSON.parse(sample) as { cases: { checks: object[] }[] };

    it('读出的事实与本库样例完全相同', async () => {
      const own = readFileSync(new URL('../../../samples/published-penalty-cases.json', import.meta.url), 'utf8');
      expect(await readCases(sample, today)).toEqual(await readCases(own, today));
    });

    it('从不看样本自带的结论：结论全部颠倒，读出的事实不变', async () => {
      const turned = cases.map((one) => ({
        ...one,
        checks: one.checks.map((check) => ({ ...check, holds: !(check as { holds: boolean }).holds })),
      }));
      expect(await readCases({ cases: turned }, today)).toEqual(await readCases(sample, today));
    });
  });
});
