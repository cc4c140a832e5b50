/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
import { replacementFor } from './draw.ts';
import { writeDrawFile } from './draw-file.ts';
import { committingData, exampleFile, resultData } from './example-draw.ts';
import { sha256 } from './hashes.ts';

const file = exampleFile(1);
const lists = {
  officers: file.officers.rows,
  recusals: file.recusals.rows,
  parameters: file.parameters,
};
const [, business = '', , , team = []] = file.result.rows[0] ?? [];
const [gone = ''] = team;
const rows = file.result.rows.map(([, id, , , officers]) => ({ id, officers }));

export const exampleData = {
  PlanAdopted: {
    title: '某某区市场监督管理局2023年度抽查计划',
    year: 2023,
    batches: [
      { batch: 1, items: '登记事项和公示信息', scope: '辖区企业', quota: '企业总数的3%', when: '2023年7月至8月' },
      { batch: 2, items: '电梯使用单位', scope: '辖区电梯使用单位', quota: '50户', when: '2023年9月' },
    ],
  },
  PlanFiled: { superior: '某某市市场监督管理委员会', number: '某某市监信〔2023〕1号' },
  PlanAdjusted: {
    batches: [
      { batch: 1, items: '登记事项和公示信息', scope: '辖区企业', quota: '企业总数的3%', when: '2023年8月至9月' },
    ],
    reason: '上级统一调整抽查时间。',
  },
  PlanEnded: { outcome: '各批次均已完成。' },
  DrawOpened: {
    task: file.task,
    origin: 'superior',
    superiorTask: '某某市2023年企业公示信息抽查任务（示例）',
    mode: 'undirected',
    items: '登记事项和公示信息',
    joint: false,
  },
  ListCommitted: committingData(file),
  ContributionRevealed: file.contributions[0] ?? { party: '', value: '' },
  ResultDrawn: resultData(file, sha256(writeDrawFile(file))),
  RedrawOrdered: { ground: 'library-wrong', reason: '名录库漏列一户，补列后重新抽取。' },
  DrawAnnounced: { address: 'https://example.org/draws/1/' },
  OfficerReplaced: {
    business,
    gone,
    ground: 'recusal',
    reason: '与检查对象的负责人是近亲属，申请回避。',
    replacement: replacementFor(file.seed, lists, rows, { business, gone: [gone], serial: 1 }) ?? '',
  },
  TaskCompleted: { inspected: 4, notInspected: 1, reason: '一户通过登记的住所无法联系。' },
  ResultsPublished: { address: 'https://example.org/draws/1/results' },
};
