import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'item-repeated': { zh: '事项编码重复，或者已在清单上', remedy: '同一事项只列一次；改变事项的，先清理再增加' },
  'item-not-listed': { zh: '清单上没有这个事项，或者已经清理' },
  'catalogue-code-wrong': { zh: '监管事项目录编码应为14位数字' },
  'implementation-code-wrong': { zh: '检查实施清单编码应以18位统一社会信用代码和一位层级（1至5）开头' },
  'checklist-version-used': { zh: '该检查表版本已经公布过，内容变化的请用新的版本' },
  'checklist-line-repeated': { zh: '检查内容的序号不得重复' },
  'checklist-in-past': { zh: '检查表不得自公布之前的日子起使用' },
  'cap-in-past': { zh: '频次上限不得自公布之前的日子起适用' },
  'cap-of-no-item': { zh: '清单上没有在列事项，不能公布上限' },
} as const;

export const refuse = refusals('inspection-items', catalogue);
