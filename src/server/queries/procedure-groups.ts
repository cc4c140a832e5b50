/** 业务分类 — the duties under the words by which a bureau divides its work, in the order of its menus. */
export const procedureGroups: readonly { readonly zh: string; readonly procedures: readonly string[] }[] = [
  {
    zh: '案件',
    procedures: [
      'penalty-case',
      'summary-penalty',
      'coercive-measure',
      'criminal-referral',
      'unlicensed-business',
      'case-backlog',
      'clue-screening',
      'published-case',
    ],
  },
  { zh: '投诉举报', procedures: ['complaint', 'tip-off', 'reward'] },
  { zh: '检查', procedures: ['inspection', 'inspection-items', 'supervision-items', 'random-draw', 'rectification'] },
  { zh: '登记许可', procedures: ['registration', 'licence', 'pledge-confirmation'] },
  { zh: '信用', procedures: ['abnormal-list', 'serious-list', 'credit-repair', 'credit-class'] },
  { zh: '复议诉讼', procedures: ['reconsideration', 'litigation', 'public-interest'] },
  { zh: '法制', procedures: ['powers', 'normative-document', 'guidance-request', 'guidance-precedent'] },
  {
    zh: '执法监督',
    procedures: [
      'supervision-alert',
      'enforcement-supervision',
      'major-case-supervision',
      'dossier-review',
      'inspection-sampling',
    ],
  },
  { zh: '人事', procedures: ['certificate', 'training'] },
  { zh: '综合', procedures: ['campaign', 'activity', 'annual-report', 'bureau'] },
];

const last = '其他';

/** The group of a procedure; one that nobody has placed yet is still found, under 其他. */
export const groupOf = (procedure: string): string =>
  procedureGroups.find(({ procedures }) => procedures.includes(procedure))?.zh ?? last;

/** In the order of the menus: by group, and within it as listed. */
export function inMenuOrder<T extends { readonly id: string }>(procedures: readonly T[]): readonly T[] {
  const order = procedureGroups.flatMap((group) => group.procedures);
  const place = ({ id }: T): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...procedures].sort((one, other) => place(one) - place(other));
}
