/** 查封、扣押的依据 — the laws that give the power, which of them change the approver or the term, and the terms. */
import type { RuleItem } from '../../law/kinds.ts';
import { seizureBases } from './special-law-rules.ts';

const byCode = new Map<string, RuleItem>();
for (const version of seizureBases.versions) for (const item of version.value) byCode.set(item.code, item);

/** The usual bases that any version of the rule lists; `other` is named in words, with its rank. */
export const bases: readonly RuleItem[] = [
  ...byCode.values(),
  { code: 'other', zh: '其他法律、法规（须写明名称和条款）' },
];

/** 效力位阶 — only the first three may give a power of sealing and seizure (行政强制法第十条). */
export const ranks = [
  { code: 'law', zh: '法律' },
  { code: 'administrative-regulation', zh: '行政法规' },
  { code: 'local-regulation', zh: '地方性法规' },
  { code: 'departmental-rule', zh: '部门规章' },
  { code: 'local-rule', zh: '地方政府规章' },
  { code: 'normative-document', zh: '其他规范性文件' },
] as const;

export const ranksThatEmpower: readonly string[] = ['law', 'administrative-regulation', 'local-regulation'];

/** 措施期限的种类 — which term the decision tells the party. */
export const termKinds = [
  { code: 'ordinary', zh: '三十日（行政强制法），可以延长三十日' },
  { code: 'pyramid', zh: '三十日（禁止传销条例），可以延长十五日' },
  { code: 'drug', zh: '三十日，并在七日内作出行政处理决定（药品管理法）' },
] as const;

export type TermKind = (typeof termKinds)[number]['code'];

/** The term that follows from the basis. */
export function termOf(basis: string): TermKind {
  if (basis === 'pyramid-selling') return 'pyramid';
  return basis === 'drug-law' ? 'drug' : 'ordinary';
}
