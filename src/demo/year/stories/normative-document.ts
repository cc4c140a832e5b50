import { date } from '../../../law/kinds.ts';
import type { CaseStage } from '../stage.ts';
import { inOrder, type Planned, type ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

const titles = [
  '市场主体信用风险分类修复程序规定（演示）',
  '食品药品违法行为举报奖励实施细则（演示）',
  '行政处罚案件审理工作规则（演示）',
] as const;

/** 规范性文件：起草、论证、合法性审核、集体审议、印发、公布、备案. */
export function normativeDocumentStories(stage: CaseStage): Planned[] {
  const by = stage.roster.holders('credit', 'unit-head')[0]?.id ?? '';
  const reviewer = stage.roster.holders('law', 'legal-reviewer')[0]?.id ?? '';
  return titles.map((title, index) => {
    const on = workdaysAfter(date('2019-02-18'), index * 40);
    const issuedOn = workdaysAfter(on, 30);
    const act = (name: string, data: ToldAct['data'], who = by): ToldAct => ({ act: name, by: who, data });
    const begun = {
      title,
      unit: '信用监督管理科',
      impacts: ['rights'],
      secret: false,
      basisText: '有关法律（演示）。',
    };
    return {
      name: `normative-${index}`,
      on,
      tell: () =>
        inOrder(
          'normative-document',
          [
            on,
            act('DraftBegun', begun),
            act('NecessityAssessed', {
              necessity: '尺度不一，需要统一（演示）。',
              impact: '没有新设许可和处罚（演示）。',
            }),
          ],
          [workdaysAfter(on, 10), act('LegalityReviewRequested', { materials: '送审稿、起草说明（演示）。' })],
          [workdaysAfter(on, 15), act('LegalityPassed', { opinion: '权限、程序和内容合法（演示）。' }, reviewer)],
          [
            workdaysAfter(on, 20),
            act('CollectivelyDecided', { participants: ['chu', 'chen'], minutes: '审议通过。' }, 'chen'),
          ],
          [
            issuedOn,
            act('DocumentIssued', { effectiveFrom: workdaysAfter(issuedOn, 5), validUntil: date('2024-03-31') }),
          ],
          [workdaysAfter(issuedOn, 2), act('DocumentPublished', { channel: '区政府网站（演示）' })],
          [
            workdaysAfter(issuedOn, 6),
            act('DocumentRecorded', { organ: '某某区人民政府（演示）', receipt: '演示备案' }),
          ],
        ),
    };
  });
}
