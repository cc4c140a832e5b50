import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gainsByMargin, goodsValueOf, soldOf } from '../src/duties/published-case/derived-sums.ts';
import { publishedCaseDuty } from '../src/duties/published-case/index.ts';
import { dossierFindings } from '../src/exchange/published-cases/dossier-findings.ts';
import type { FindingCode } from '../src/exchange/published-cases/finding.ts';
import {
  type ImportedCase,
  type ImportResult,
  importPublishedCases,
} from '../src/exchange/published-cases/import-published-cases.ts';
import type { Database } from '../src/record/database/database.ts';
import { rebuild } from '../src/record/rebuild.ts';
import type { BureauRecord } from '../src/record/record.ts';
import { verify } from '../src/record/verify.ts';
import { openFounded, refusedAs, testBureau, wishFor } from './record/bureau-for-tests.ts';
import { databases } from './record/databases.ts';
import { hasShared, shared } from './shared.ts';

const now = '2026-01-12T10:00:00+08:00';
const own = readFileSync(new URL('../samples/published-penalty-cases.json', import.meta.url), 'utf8');

/** 十二件案件，逐件由人核对：步骤与日期、已知的主线步骤、相符与不相符的发现。 */
interface Expected {
  readonly openedOn: string;
  readonly steps: readonly string[];
  /** Steps of the main path that the publication gives a day for: the others are gaps. */
  readonly known: readonly string[];
  readonly holds: readonly FindingCode[];
  readonly fails: readonly FindingCode[];
  readonly details?: Partial<Record<FindingCode, string>>;
}

const printedWell: readonly FindingCode[] = ['uscc', 'number-shape', 'bracket-style'];
const withoutCode: readonly FindingCode[] = ['number-shape', 'bracket-style'];

const expected: Readonly<Record<string, Expected>> = {
  'qinghe-2023-383': {
    openedOn: '2023-09-22',
    steps: ['线索 2023-09-22', '现场检查 2023-09-25', '询问 2023-09-27'],
    known: ['线索'],
    holds: [...printedWell, 'fine-from-total', 'sales-within-value'],
    fails: [],
    details: {
      'fine-from-total': '罚款未单独公示，由合计推出：84,252.82元－14,252.82元＝70,000元',
      'sales-within-value': '销售金额34,752.82元，货值金额35,740.82元',
    },
  },
  'fengtai-2024-749': {
    openedOn: '2024-11-09',
    steps: ['现场检查 2024-11-09', '立案 2024-11-11', '强制措施 2024-11-11', '辨认 2024-11-12'],
    known: ['立案'],
    holds: [...printedWell, 'clue-term'],
    fails: [],
    details: {
      'clue-term': '公示没有线索日期，自现场检查至立案1个工作日（期限15个工作日，2024年11月29日届满）',
    },
  },
  'fuling-2024-951': {
    openedOn: '2024-08-19',
    steps: ['现场检查 2024-08-19', '立案 2024-08-19', '辨认 2024-08-23', '公示 2024-12-27'],
    known: ['立案', '公示'],
    holds: [...printedWell, 'goods-value', 'clue-term', 'steps-in-order'],
    fails: ['statements-agree'],
    details: {
      'goods-value': '货值金额未公示，按数量×售价推算：4×60＝240元',
      'statements-agree': '酒精度：现场检查部分为50%vol，查明事实部分为53%vol',
    },
  },
  'yuanmou-2022-73': {
    openedOn: '2022-07-25',
    steps: ['现场检查 2022-07-25', '立案 2022-07-25', '强制措施 2022-07-25', '公示 2022-09-26'],
    known: ['立案', '公示'],
    holds: [...printedWell, 'goods-balance', 'goods-value', 'gains', 'clue-term', 'steps-in-order'],
    fails: [],
    details: {
      'number-shape': '元市监处罚〔2022〕73号；元市监强制〔2022〕73号',
      'goods-balance': '5号购进180、售出80、剩余100；7号购进180、售出156、剩余24',
      'goods-value': '180×2＋180×2＝720元，公示的货值金额为720元',
      gains: '按售出数量×差价：80×1＋156×1＝236元',
    },
  },
  'huaiyuan-2023-302': {
    openedOn: '2022-11-14',
    steps: ['线索 2022-11-14', '立案 2022-11-30', '处罚决定 2023-02-27'],
    known: ['线索', '立案', '处罚决定'],
    holds: [...withoutCode, 'goods-value', 'gains', 'clue-term', 'case-term', 'steps-in-order'],
    fails: [],
    details: {
      gains: '按售出数量×售价：8×25＝200元',
      'clue-term': '自登记线索至立案12个工作日（期限15个工作日，2022年12月5日届满）',
      'case-term': '立案至决定89日（期限90日，2023年2月28日届满）',
    },
  },
  'liuyang-2025-439': {
    openedOn: '2025-07-24',
    steps: [
      '现场检查 2025-07-24',
      '先行登记保存 2025-07-24',
      '强制措施 2025-07-29',
      '辨认 2025-07-29',
      '询问 2025-08-12',
      '公示 2025-09-12',
    ],
    known: ['公示'],
    holds: ['uscc', 'number-shape', 'packs', 'preservation-term'],
    fails: ['bracket-style'],
    details: {
      'bracket-style': '先行登记保存证据通知书印作“浏市监先登[2025]0000541号”',
      packs: '7号电池34粒＝17×2',
      'preservation-term': '先行登记保存至采取行政强制措施5日内（3个工作日，期限7个工作日）',
    },
  },
  'wanzhou-2023-497': {
    openedOn: '2023-02-17',
    steps: ['现场检查 2023-02-17', '公示 2024-01-11'],
    known: ['公示'],
    holds: [...printedWell, 'goods-value'],
    fails: [],
    details: {
      'goods-value': '货值金额未公示，按数量×售价推算：148×11.2＋64×9＝2,233.60元；空包装盒没有售价或者数量，未计入',
    },
  },
  'changji-2023-109': {
    openedOn: '2023-07-25',
    steps: ['线索 2023-07-25', '公示 2023-12-04'],
    known: ['线索', '公示'],
    holds: [...printedWell, 'amounts-masked'],
    fails: [],
    details: { 'amounts-masked': '金额印作“**元”，遮盖的按未知处理，不作零' },
  },
  'guangde-2024-03033': {
    openedOn: '2024-10-29',
    steps: ['现场检查 2024-10-29', '公示 2024-11-26'],
    known: ['公示'],
    holds: [...printedWell, 'goods-value'],
    fails: [],
    details: { 'number-shape': '广市监处罚〔2024〕03033号' },
  },
  'heshan-2022-291': {
    openedOn: '2022-09-13',
    steps: [],
    known: [],
    holds: [...withoutCode, 'confiscation-is-gains', 'amount-columns'],
    fails: ['fine-range'],
    details: {
      'amount-columns': '“10.96”是1万元与0.96万元连写，合计19,600元',
      'fine-range':
        '罚款10,000元，法定幅度50,000元至100,000元（货值金额未公示，以违法所得计9,600元），低于下限：须有减轻处罚的事由，并在决定书中写明',
    },
  },
  'heshan-2022-292': {
    openedOn: '2022-06-09',
    steps: ['现场检查 2022-06-09'],
    known: [],
    holds: withoutCode,
    fails: [],
  },
  'hainanqu-2023': {
    openedOn: '2023-03-15',
    steps: ['现场检查 2023-03-15', '强制措施 2023-03-15', '立案 2023-03-17', '询问 2023-03-22', '调查终结 2023-03-24'],
    known: ['立案', '调查终结'],
    holds: ['bracket-style', 'goods-value', 'gains', 'scan-reading', 'clue-term', 'steps-in-order'],
    fails: ['number-shape'],
    details: {
      'number-shape': '行政处罚决定书“海南市监处罚〔2023〕□号”的序号无法辨认',
      'goods-value': '货值金额未公示，按数量×售价推算：36×15＋36×15＝1,080元',
      'scan-reading': '“⒛”读作“20”；“zO”读作“20”',
    },
  },
};

/** 步骤的简称与普通程序的行为。 */
const short: Readonly<Record<string, string>> = {
  ClueReceived: '线索',
  OnSiteInspected: '现场检查',
  CaseFiled: '立案',
  RightsTold: '告知权利',
  EvidencePreserved: '先行登记保存',
  CoerciveMeasureImposed: '强制措施',
  IdentificationReceived: '辨认',
  PartyQuestioned: '询问',
  InvestigationConcluded: '调查终结',
  CaseReviewed: '审核',
  PenaltyNoticeServed: '告知处罚',
  PenaltyDecided: '处罚决定',
  DocumentServed: '送达',
  DecisionPublished: '公示',
  ExecutionEnded: '执行',
  CaseClosed: '结案',
  DossierArchived: '归档',
};
const mainPath = [
  '线索',
  '立案',
  '告知权利',
  '调查终结',
  '审核',
  '告知处罚',
  '处罚决定',
  '送达',
  '公示',
  '执行',
  '结案',
  '归档',
];

const withoutPlace = ({ stream: _stream, isNew: _isNew, ...rest }: ImportedCase) => rest;
const codes = (one: ImportedCase, holds: boolean) =>
  one.findings.filter((finding) => finding.holds === holds).map((finding) => finding.code);

describe.each(databases())('公示案件的导入（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let result: ImportResult;
  const progress: [number, number][] = [];
  const caseOf = (id: string): ImportedCase => {
    const found = result.cases.find((one) => one.id === id);
    if (!found) throw new Error(`没有导入 ${id}`);
    return found;
  };

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [publishedCaseDuty], now);
    const onProgress = (done: number, total: number) => progress.push([done, total]);
    result = await importPublishedCases(record, own, { actor: 'wei', onProgress });
  });
  afterAll(() => database.close());

  it('十二件、十一个机关，全部登记，没有错误，报告进度', () => {
    expect(result.errors).toEqual([]);
    expect(result.cases.map((one) => one.id)).toEqual(Object.keys(expected));
    expect(new Set(result.cases.map((one) => one.facts.published.organ)).size).toBe(11);
    expect(result.added).toBe(12 + Object.values(expected).flatMap((one) => one.steps).length);
    expect(progress).toEqual([[12, 12]]);
  });

  describe.each(Object.entries(expected))('%s', (id, one) => {
    it('开启事项和每一个已知日期各是一个据公示的行为，按日期先后', async () => {
      const found = caseOf(id);
      const acts = await record.actsOf(found.stream);
      expect(acts.every((act) => act.body.observed === true && act.body.number === undefined)).toBe(true);
      expect([acts[0]?.type, acts[0]?.doneOn]).toEqual(['CaseObserved', one.openedOn]);
      expect(acts.slice(1).map((act) => `${short[String(act.body.data.act)]} ${act.doneOn}`)).toEqual(one.steps);
    });

    it('没有日期的主线步骤是缺口', () => {
      expect(caseOf(id).gaps.map((gap) => short[gap.act])).toEqual(
        mainPath.filter((step) => !one.known.includes(step)),
      );
    });

    it('发现与人工核对一致', () => {
      const found = caseOf(id);
      expect([...codes(found, true)].sort()).toEqual([...one.holds].sort());
      expect(codes(found, false)).toEqual(one.fails);
      expect(found.findings.filter((finding) => (finding.ask === undefined) !== finding.holds)).toEqual([]);
      for (const [code, detail] of Object.entries(one.details ?? {}))
        expect(found.findings.find((finding) => finding.code === code)?.detail).toBe(detail);
    });
  });

  it('低于幅度的罚款引用条文：食品安全法第一百二十二条第一款、行政处罚法关于减轻的规定', () => {
    const finding = caseOf('heshan-2022-291').findings.find(({ code }) => code === 'fine-range');
    expect(finding?.article?.cite.map(({ instrument, article }) => `${instrument} ${article}`)).toEqual([
      'food-safety-law 第一百二十二条第一款',
      'penalty-law-2021 第三十二条',
    ]);
  });

  it('期限引用起算之日有效的条文', () => {
    const article = caseOf('liuyang-2025-439').findings.find(({ code }) => code === 'preservation-term')?.article;
    expect(article?.cite[0]).toMatchObject({ instrument: 'penalty-procedure-2021', article: '第三十五条第一款' });
  });

  it('列表中写明机关、当事人和照录的文号，标明据公示，不取本局文号，不计入统计', async () => {
    const rows = await database.query(
      'select observed, organ, party, party_code, number, title, next_due from projection.matter where stream = $1',
      [caseOf('guangde-2024-03033').stream],
    );
    expect(rows).toEqual([
      {
        observed: true,
        organ: '广德市市场监督管理局',
        party: '广德县卢村乡***超市',
        party_code: '92341822MA2RFB9F7J',
        number: '广市监处罚〔2024〕03033号',
        title: '广德县卢村乡***超市：经营超过保质期的食品',
        next_due: null,
      },
    ]);
    expect(await database.query('select count(*)::int as rows from projection.figure_row', [])).toEqual([{ rows: 0 }]);
  });

  it('案卷在所涉行为旁写明发现，存疑的在前；缺口与导入时相同', async () => {
    const { stream, gaps } = caseOf('liuyang-2025-439');
    const [matter, acts] = [await record.findMatter(stream), await record.actsOf(stream)];
    if (!matter) throw new Error('没有事项');
    const shown = dossierFindings(matter, acts);
    const seizure = acts.find((act) => act.body.data.act === 'CoerciveMeasureImposed');
    expect(shown[0]).toMatchObject({ act: 'CaseObserved', position: stream, code: 'bracket-style' });
    expect(shown.find(({ code }) => code === 'preservation-term')).toMatchObject({
      act: 'StepObserved',
      position: seizure?.position,
      zh: expect.stringContaining('5日内（3个工作日，期限7个工作日）'),
    });
    expect(record.duties.get('published-case')?.gaps?.(matter.facts)).toEqual(gaps);
  });

  it('只能据公示登记，不能当作本局的行为办理', async () => {
    const { stream } = caseOf('heshan-2022-292');
    const wish = wishFor('published-case', 'StepObserved', '2022-07-01', { act: 'CaseFiled' }, { actor: 'wei' });
    expect(refusedAs(await record.perform({ key: 'plain', stream, wish }))).toBe('kernel/reaction-only');
  });

  it('链核验通过，重建所得的列表与现有的相同', async () => {
    const listed = () => database.query('select * from projection.matter order by stream', []);
    const live = await listed();
    await rebuild(database, { bureau: testBureau, duties: record.duties, timeline: record.timeline });
    expect(await listed()).toEqual(live);
    expect(live).toHaveLength(13);
    expect(await verify(database, testBureau)).toMatchObject({ ok: true, acts: record.head.position });
  });

  it('再次导入不增加任何行为，散列链不变', async () => {
    const { head } = record;
    const again = await importPublishedCases(record, JSON.parse(own), { actor: 'wei' });
    expect(record.head).toEqual(head);
    expect(again).toMatchObject({ rows: 12, added: 0, errors: [] });
    expect(again.cases.map(withoutPlace)).toEqual(result.cases.map(withoutPlace));
    expect(again.cases.every((one) => !one.isNew && !one.differs)).toBe(true);
  });

  describe.skipIf(!hasShared)('参考资料中的样本（没有时跳过）', () => {
    const sample = hasShared ? shared('samples/penalty-cases.json') : '{}';

    it('与本库样例是同样的案卷：导入到同一记录不增加行为', async () => {
      const same = await importPublishedCases(record, sample, { actor: 'wei' });
      expect(same).toMatchObject({ rows: 12, added: 0, errors: [] });
      expect(same.cases.filter((one) => one.differs)).toEqual([]);
    });

    it('与本库样例是同样的案卷：导入到空的记录，逐件相同', async () => {
      const other = await open();
      try {
        const fresh = await importPublishedCases(await openFounded(other, [publishedCaseDuty], now), sample, {
          actor: 'wei',
        });
        expect(fresh.cases.map(withoutPlace)).toEqual(result.cases.map(withoutPlace));
      } finally {
        await other.close();
      }
    });

    /** Which of our findings answers a check of the sample: each of its checks must match exactly one line. */
    const answeredBy: readonly (readonly [RegExp, FindingCode])[] = [
      [/^total - illegal income/, 'fine-from-total'],
      [/^sales <= goods value/, 'sales-within-value'],
      [/^USCC check digit/, 'uscc'],
      [/^alcohol content is the same/, 'statements-agree'],
      [/^bought - sold = left/, 'goods-balance'],
      [/^goods value = bought x price/, 'goods-value'],
      [/^illegal income = /, 'gains'],
      [/^filed to decided/, 'case-term'],
      [/^clue to filed/, 'clue-term'],
      [/^decision on registered preservation/, 'preservation-term'],
      [/^34 = 17 x 2/, 'packs'],
      [/^document numbers use one bracket style/, 'bracket-style'],
      [/^published amounts are masked/, 'amounts-masked'],
      [/^confiscation = turnover/, 'confiscation-is-gains'],
      [/^fine within /, 'fine-range'],
      [/^two amount columns/, 'amount-columns'],
      [/^OCR noise/, 'scan-reading'],
    ];

    interface SampleCase {
      readonly id: string;
      readonly checks: readonly { readonly check: string; readonly holds: boolean }[];
    }

    it('样本自带的每一项核对都由我们的规则回答，结论相同，没有一项被略过', () => {
      const { cases } = JSON.parse(sample) as { cases: SampleCase[] };
      const answers = cases.flatMap(({ id, checks }) =>
        checks.map(({ check, holds }) => {
          const codesOf = answeredBy.filter(([words]) => words.test(check)).map(([, code]) => code);
          const ours = caseOf(id).findings.filter(({ code }) => codesOf.includes(code));
          return { id, check, theirs: [holds], ours: ours.map((finding) => finding.holds) };
        }),
      );
      expect(answers.length).toBe(25);
      expect(answers.filter(({ theirs, ours }) => String(theirs) !== String(ours))).toEqual([]);
    });

    it('样本抄录者推算的数额，由我们的规则算出相同的数', () => {
      const { cases } = JSON.parse(sample) as { cases: Record<string, unknown>[] };
      const derived = cases.filter((one) => one.goods_value_derived === true);
      expect(derived.map((one) => one.id)).toEqual(['fuling-2024-951', 'wanzhou-2023-497', 'guangde-2024-03033']);
      for (const { id, goods_value } of derived) {
        const { facts } = caseOf(id as string);
        expect(facts.published.goodsValue).toBeUndefined();
        expect(goodsValueOf(facts.published.goods)?.fen).toBe(Math.round((goods_value as number) * 100));
      }
      const goods = caseOf('hainanqu-2023').facts.published.goods;
      expect(cases.find((one) => one.id === 'hainanqu-2023')?.derived).toEqual({
        sold: goods.map(soldOf),
        illegal_income: (gainsByMargin(goods)?.fen ?? 0) / 100,
        goods_value: (goodsValueOf(goods)?.fen ?? 0) / 100,
      });
    });
  });
});
