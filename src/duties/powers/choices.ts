/** 权责清单的选项 — what a list says of a power, and why it is changed. */
import { coerciveMeasure } from '../coercive-measure/procedure.ts';
import { inspection } from '../inspection/procedure.ts';
import { licence } from '../licence/procedure.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import { pledgeConfirmation } from '../pledge-confirmation/procedure.ts';
import { registration } from '../registration/procedure.ts';
import { reward } from '../reward/procedure.ts';
import { summaryPenalty } from '../summary-penalty/procedure.ts';

const named = <P extends { readonly id: string; readonly zh: string }>({ id, zh }: P) => ({
  code: id as P['id'],
  zh,
});

/** 行使程序 — the procedures of ours through which a listed power may be exercised: their table draws its flowchart. */
export const procedures = [
  named(penaltyCase),
  named(summaryPenalty),
  named(coerciveMeasure),
  named(inspection),
  named(licence),
  named(registration),
  named(pledgeConfirmation),
  named(reward),
] as const;

/** 时限单位 — of the statutory and the promised time limit alike. */
export const termUnits = [
  { code: 'working-day', zh: '个工作日' },
  { code: 'calendar-day', zh: '日' },
  { code: 'month', zh: '个月' },
] as const;

/** 调整事由 — why a round changes the list. */
export const roundGrounds = [
  { code: 'first', zh: '首次编制' },
  { code: 'law-changed', zh: '法律、法规、规章立改废释' },
  { code: 'organ-reformed', zh: '机构或者职能调整' },
  { code: 'superior-list', zh: '上级清单调整' },
  { code: 'other', zh: '其他' },
] as const;

/** 单项调整 — what changes of one power. */
export const adjustments = [
  { code: 'basis', zh: '实施依据变化' },
  { code: 'organ', zh: '实施主体或者承办机构变化' },
  { code: 'deadline', zh: '时限变化' },
  { code: 'delegated', zh: '委托或者收回委托' },
  { code: 'coverage', zh: '是否应主动履职、剔除情形变化' },
  { code: 'other', zh: '其他内容变化' },
] as const;

/** 取消事由 — why a power is taken off. */
export const delistingGrounds = [
  { code: 'basis-repealed', zh: '依据废止或者修改，不再有此职权' },
  { code: 'transferred', zh: '划转其他机关' },
  { code: 'handed-down', zh: '下放、委托后不再由本局行使' },
  { code: 'merged', zh: '与其他事项合并' },
  { code: 'other', zh: '其他' },
] as const;

/** 剔除情形 — why a power is left out of the coverage of duties that must be performed. */
export const exclusions = [
  { code: 'no-addressee', zh: '无执法相对人' },
  { code: 'law-amended', zh: '法律法规修订，无法履职' },
] as const;
