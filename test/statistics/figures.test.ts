import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityDuty } from '../../src/duties/activity/index.ts';
import { addDays, date, type PlainDate } from '../../src/law/kinds.ts';
import { rosterOf } from '../../src/people/roster.ts';
import type { Database } from '../../src/record/database/database.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { Cells } from '../../src/statistics/cells.ts';
import { Figures } from '../../src/statistics/evaluate.ts';
import type { Counted } from '../../src/statistics/figure.ts';
import { getFigure } from '../../src/statistics/figures/index.ts';
import { composeReport } from '../../src/statistics/report/compose.ts';
import { readFindings } from '../../src/statistics/report/findings/read-findings.ts';
import { reportHtml } from '../../src/statistics/report/formats/html.ts';
import { reportPdf } from '../../src/statistics/report/formats/pdf.ts';
import { reportData } from '../../src/statistics/report-data.ts';
import { pageOfRows, tracedBy } from '../../src/statistics/rows.ts';
import { Chance } from '../chance.ts';
import { accepted, openFounded, testBureau, wishFor } from '../record/bureau-for-tests.ts';
import { databases } from '../record/databases.ts';

const themes = ['gang-crime', 'pyramid-selling'] as const;
const kinds = ['leaflet', 'banner', 'screen'] as const;
const start = date('2018-01-10');

describe.each(databases())('统计数与指标行（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  const roster = rosterOf([], []);

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [activityDuty], '2020-03-01T10:00:00+08:00');
    const chance = new Chance(20_191_130);
    for (let index = 0; index < 24; index += 1) await campaign(index, chance);
  });
  afterAll(() => database.close());

  async function campaign(index: number, chance: Chance): Promise<void> {
    let day = addDays(start, chance.below(60));
    let serial = 0;
    const perform = async (act: string, data: Record<string, unknown>, stream?: number) =>
      accepted(
        await record.perform({
          key: `${index}/${++serial}`,
          ...(stream === undefined ? {} : { stream }),
          wish: wishFor('activity', act, day, data),
        }),
      );
    const { stream } = await perform('ActivityPlanned', {
      title: `宣传活动${index}（虚构）`,
      theme: chance.one(themes),
      from: day,
      until: addDays(day, 600),
      organisers: '某某所',
      plan: '发放材料',
    });
    for (let times = 0; times < 8; times += 1) {
      day = addDays(day, chance.below(90));
      const materials = [1, 2].map(() => ({
        kind: chance.one(kinds),
        name: '材料',
        quantity: 1 + chance.below(400),
        precision: 'exact',
      }));
      await perform('MaterialsDistributed', { place: '某某市场', materials }, stream);
    }
  }

  const byHand = async (
    { indicator, category, cause }: Counted,
    from: PlainDate,
    until: PlainDate,
  ): Promise<number> => {
    const rows = await database.query<{ value: number; category: string; cause: string }>(
      'select value, category, cause from projection.figure_row where bureau = $1 and indicator = $2 and day >= $3 and day <= $4',
      [testBureau, indicator, from, until],
    );
    const wanted = rows.filter(
      (row) => (category?.includes(row.category) ?? true) && (cause?.includes(row.cause) ?? true),
    );
    return wanted.reduce((sum, { value }) => sum + value, 0);
  };

  it('任何期间、任何分类，合计与逐行相加没有出入', async () => {
    const span = fc
      .tuple(fc.nat(760), fc.nat(500))
      .map(([from, length]) => ({ from: addDays(start, from - 20), until: addDays(start, from - 20 + length) }));
    const counted = fc.record(
      {
        indicator: fc.constantFrom('activity-materials', 'activities'),
        category: fc.subarray([...kinds]),
        cause: fc.subarray([...themes]),
      },
      { requiredKeys: ['indicator'] },
    );
    await fc.assert(
      fc.asyncProperty(span, counted, async (asked, one) => {
        const cells = await Cells.read(database, testBureau, [{ span: asked, counted: [one] }]);
        expect(cells.sum([one], asked).total).toBe(await byHand(one, asked.from, asked.until));
      }),
      { numRuns: 60 },
    );
  });

  it('打开一个数：各页的行不重不漏，加起来就是这个数', async () => {
    const moment = { year: 2019, until: date('2019-11-17') };
    const figures = await Figures.read({ reader: database, bureau: testBureau, roster }, moment);
    const value = figures.value('gang.leaflets', moment);
    const traced = tracedBy(getFigure('gang.leaflets'), moment, new Map());
    const seen: string[] = [];
    let sum = 0;
    for (let before: { day: PlainDate; position: number; ordinal: number } | undefined; ; ) {
      const page = await pageOfRows(database, testBureau, { ...traced, size: 2, ...(before ? { before } : {}) });
      seen.push(...page.map(({ position, ordinal }) => `${position}/${ordinal}`));
      sum += page.reduce((total, row) => total + row.value, 0);
      before = page.at(-1);
      if (before === undefined) break;
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(value.rows);
    expect(sum).toBe(value.exact);
    expect(value).toMatchObject({
      value: Math.floor(sum / 100) * 100,
      period: { from: '2019-01-01', until: '2019-11-17' },
    });
  });

  it('报告印出目录中的每一个数，网页、PDF 与统计的值相同', async () => {
    const moment = { year: 2019, until: date('2019-11-30') };
    const source = { reader: database, bureau: testBureau, roster };
    const [data, findings] = [await reportData(source, moment), await readFindings(source, moment)];
    const document = composeReport({ data, findings, bureau: '某某局<虚构>', nameOf: (id) => id });
    const html = reportHtml(document, moment);
    const missing = data.figures.filter(
      ({ id, shown }) =>
        !html.includes(`/figures/${encodeURIComponent(id)}?year=2019&amp;until=2019-11-30">${shown}</a>`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(html).toContain('某某局&lt;虚构&gt;文件');
    const leaflets = data.figures.find(({ id }) => id === 'gang.leaflets');
    expect(leaflets?.rows).toBeGreaterThan(0);
    const pdf = spawnSync('pdftotext', ['-', '-'], { input: await reportPdf(document), encoding: 'utf8' });
    if (pdf.error) return; // pdftotext is not on this machine
    const text = pdf.stdout.replaceAll(/\s/g, '');
    expect(text).toContain(`发放宣传单${leaflets?.shown}`);
    expect(text).toContain('下限（余），按100份取整');
  });
});
