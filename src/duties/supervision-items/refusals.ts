import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'code-wrong': { zh: '监管事项目录编码应为14位数字', remedy: '请照上级目录清单填写' },
  'claimed-already': { zh: '该监管事项已经认领，或者在本次认领中重复', remedy: '同一事项只认领一次' },
  'not-claimed': { zh: '没有认领这个监管事项' },
  'implementation-wrong': { zh: '检查实施清单编码应以18位统一社会信用代码和一位层级（1至5）开头' },
  'checklist-entered': { zh: '该事项的检查实施清单已经录入，或者在本次录入中重复', remedy: '内容变化的，先撤下再录入' },
  'no-checklist': { zh: '该事项没有录入检查实施清单' },
} as const;

export const refuse = refusals('supervision-items', catalogue);
