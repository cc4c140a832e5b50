import { findRule } from '../../duties/all-rules.ts';
import { findVersionOn } from '../../law/kinds.ts';
import { type Post, posts } from '../../law/posts.ts';
import { scopeOfPost } from '../../people/permission.ts';
import { articleOn, type Refusal } from '../../record/refusal.ts';
import type { Source } from '../../statistics/evaluate.ts';
import { findFigure, getFigure } from '../../statistics/figures/index.ts';
import { countedInWords, kindInWords } from '../../statistics/in-words.ts';
import { type AskedMoment, momentOf } from '../../statistics/moment.ts';
import type { Moment } from '../../statistics/period.ts';
import { refuseStatistics } from '../../statistics/refusals.ts';
import { type ReportData, reportData } from '../../statistics/report-data.ts';
import { figureJson } from '../../statistics/report-json.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownArticle } from '../rule-index.ts';
import { untilNextAct } from './until-next-act.ts';

/** The posts to which figures are open: those that see every matter of the bureau, because a figure opens to all of them. */
export const postsOverFigures: readonly Post[] = (Object.keys(posts) as Post[]).filter(
  (post) => scopeOfPost[post] === 'bureau',
);

export const sourceOf = (bureau: OpenBureau): Source => ({
  reader: bureau.database,
  bureau: bureau.bureau,
  roster: bureau.roster,
});

/** The year and day of a request, or why there are no figures of them. */
export const askedMoment = (bureau: OpenBureau, asked: AskedMoment) =>
  momentOf(bureau.database, bureau.bureau, asked, bureau.record.today());

/** Every figure of a moment, with last year's and the relations. */
export const figuresOf = (bureau: OpenBureau, moment: Moment): Promise<ReportData> =>
  untilNextAct(bureau, `figures ${moment.until}`, () => reportData(sourceOf(bureau), moment));

/** 统计数 — the catalogue with its values, as the page of figures and other programs read it. */
export async function listFigures(bureau: OpenBureau, moment: Moment) {
  const data = await figuresOf(bureau, moment);
  const before = new Map(data.before.map(({ id, shown }) => [id, shown]));
  return {
    ...moment,
    figures: data.figures.map((figure) => ({ ...figureJson(figure, data), before: before.get(figure.id) ?? '—' })),
    relations: data.relations,
  };
}

/** 一个数 — its value, last year's, what it counts, the relations that it stands in, the article of a ruled one. */
export async function describeFigure(bureau: OpenBureau, moment: Moment, id: string) {
  const definition = findFigure(id);
  if (!definition) return unknownFigure(id);
  const data = await figuresOf(bureau, moment);
  const value = data.figures.find((figure) => figure.id === id);
  if (!value) return unknownFigure(id);
  const source = definition.kind === 'again' ? getFigure(definition.of) : definition;
  const rule = source.kind === 'ruled' ? findRule(source.rule) : undefined;
  const article = rule && findVersionOn(rule, moment.until) ? articleOn(rule, moment.until) : undefined;
  return {
    ok: true as const,
    figure: {
      ...figureJson(value, data),
      before: data.before.find((figure) => figure.id === id)?.shown ?? '—',
      kindZh: kindInWords(source),
      counted: countedInWords(definition),
      article: article ? shownArticle(article) : null,
      relations: data.relations.filter(({ figures }) => figures.includes(id)),
    },
  };
}

export const unknownFigure = (id: string): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: refuseStatistics('unknown-figure', { detail: id }),
});
