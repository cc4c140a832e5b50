import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'list-exists': { zh: '本局已有公布的权责清单', remedy: '请在原清单上开始新一轮调整' },
  'code-repeated': { zh: '同一事项编码在本轮方案中只能出现一次' },
  'code-listed': { zh: '该事项编码已经在列', remedy: '内容变化的，请用“调整一个权责事项”' },
  'code-not-listed': { zh: '清单上没有这个在列事项' },
  'nothing-changed': { zh: '没有写明调整的内容' },
  'nothing-drafted': { zh: '方案中没有任何事项，不能送审' },
  'promise-exceeds-law': { zh: '承诺时限不得长于法定时限' },
  'term-without-unit': { zh: '写明时限的，应当写明时限单位' },
  'exclusion-without-reason': { zh: '不计入履职覆盖率的，应当写明理由' },
  'coercion-delegated': { zh: '行政强制措施权不得委托' },
  'validity-over': { zh: '有效期不得在公布之前届满' },
  'not-in-draft': { zh: '本轮方案中没有这一项' },
  'published-before': { zh: '清单已经公布过，应当终止本轮调整，而不是终止编制' },
  'never-published': { zh: '清单尚未公布过，应当终止编制' },
} as const;

export const refuse = refusals('powers', catalogue);
