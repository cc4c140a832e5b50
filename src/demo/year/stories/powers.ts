import { listedPowers } from '../power-book.ts';
import { type CaseStage, powersListedOn } from '../stage.ts';
import { inOrder, type Planned } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

/** 权责清单：起草、审核、批准、公布，在年度开始以前. */
export function powerStories(stage: CaseStage): Planned[] {
  const by = stage.roster.holders('law', 'legal-reviewer')[0]?.id ?? '';
  const head = stage.roster.holders('law', 'review-head')[0]?.id ?? '';
  const drafted = {
    name: '某某区市场监督管理局权责清单（演示）',
    ground: 'first',
    explanation: '机构改革后首次编制（演示）。',
  };
  const approved = { approver: '某某区人民政府（演示）', document: '演示政办发〔2018〕1号' };
  const on = workdaysAfter(powersListedOn, -9);
  const tell = () =>
    inOrder(
      'powers',
      [
        on,
        { act: 'ListDrafted', by, data: drafted },
        { act: 'PowersEntered', by, data: { items: listedPowers(), source: '演示清单' } },
        { act: 'SubmittedForReview', by, data: {} },
      ],
      [
        workdaysAfter(on, 4),
        { act: 'LegalityReviewPassed', by: head, data: { opinion: '依据、主体、程序合法（演示）。' } },
      ],
      [workdaysAfter(on, 6), { act: 'ListApproved', by, data: approved }],
      [powersListedOn, { act: 'ListPublished', by, data: { publishedAt: '某某区人民政府网站（演示）' } }],
    );
  return [{ name: 'powers', on, tell }];
}
