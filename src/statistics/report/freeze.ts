import type { AnnualReportFacts } from '../../duties/annual-report/facts.ts';
import { type Frozen, hashOfFrozen } from '../../duties/annual-report/frozen.ts';
import { dateInChinese } from '../../law/kinds.ts';
import type { ReportData } from '../report-data.ts';
import type { Paper } from './compose.ts';

/** 定稿 — the figures of a report as the act of drafting keeps them: as printed, with what did not hold, and the hash. */
export function countedData(data: ReportData, position: number) {
  const frozen = frozenOf(data);
  return {
    ...frozen,
    failing: frozen.failing.map((one) => ({ ...one, offered: one.offered.map((base) => ({ base })) })),
    position,
    hash: hashOfFrozen(frozen),
  };
}

function frozenOf({ moment, figures, relations }: ReportData): Frozen {
  return {
    year: moment.year,
    until: moment.until,
    figures: figures.map(({ id, zh, shown, period, base }) => ({ id, label: zh, shown, period: period.zh, base })),
    failing: relations
      .filter(({ blocks }) => blocks)
      .map(({ id, zh, finding, bases }) => ({
        relation: id,
        statement: zh,
        finding,
        offered: bases.map((base) => base.zh),
      })),
  };
}

/** 按定稿的数 — the same data with every figure printed as it was frozen, whatever the record says by now. */
export function asFrozen(data: ReportData, { counted }: AnnualReportFacts): ReportData {
  const shown = new Map((counted?.figures ?? []).map((figure) => [figure.id, figure]));
  return {
    ...data,
    figures: data.figures.map((value) => {
      const frozen = shown.get(value.id);
      return frozen ? { ...value, shown: frozen.shown, base: frozen.base, zh: frozen.label } : value;
    }),
  };
}

/** 文稿 — what people wrote and decided of a report, as the paper prints it. */
export function paperOf({ counted, number, issued, words, explanations, published }: AnnualReportFacts): Paper {
  const hash = counted === null ? '' : `定稿的数的散列值（SHA-256）：${counted.hash}。`;
  const head =
    published === null
      ? ''
      : `${dateInChinese(published.on)}公布时执法记录的链头：第${published.position}号，${published.head}。`;
  return {
    number,
    addressees: issued?.addressees ?? null,
    copies: issued?.copies ?? null,
    issuedOn: issued?.on ?? null,
    words,
    explanations,
    seal: `${hash}${head}`,
  };
}
