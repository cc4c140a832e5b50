/** 信用修复 — what the repair rule of 2025 asks besides the rules shared with publication, and the district's of 2019. */

import { cite } from '../../law/instruments/index.ts';
import { date, months, type Rule, rule, workingDays, years } from '../../law/kinds.ts';
import { underPublicity2021, underPublicity2025 } from '../../law/rule-parts.ts';
import { abnormalConditions, materials, seriousConditions } from './choices.ts';

const before2025 = '2025年12月24日前适用国市监信规〔2021〕3号，原文未见，不编码。';

export const pubEarlyStop = rule({
  id: 'pub-early-stop',
  zh: '申请提前停止公示的最短公示期（2021—2025）',
  kind: 'period',
  before: '2021年9月1日前没有提前停止公示的规定可查，不编码。',
  after: '自2025年12月25日起按轻微、一般、严重分档，各档另有规则。',
  versions: [
    {
      ...underPublicity2021,
      value: { ordinary: months(6), grave: years(1) },
      cite: [cite('credit-repair-2021', '条号未见')],
      verified: false,
      note: '食品、药品、特种设备满一年，其他满六个月，凭记忆；只作提示，不据以拒绝。',
    },
  ],
});

export const repMaterials = rule({
  id: 'rep-materials',
  zh: '信用修复的申请材料',
  kind: 'list',
  before: before2025,
  versions: [
    {
      ...underPublicity2025,
      value: materials,
      cite: [
        cite('credit-repair-2025', '第十四条第二款', '履行法定义务、纠正违法行为、实施整改等相关材料'),
        cite('credit-repair-2025', '第十四条第三款', '能够通过政务信息共享平台获取的，不得要求申请人重复提供'),
      ],
      verified: true,
    },
  ],
});

export const repAbnormalConditions = rule({
  id: 'rep-abnormal-conditions',
  zh: '申请移出经营异常名录的条件',
  kind: 'list',
  before: '2025年12月24日前移出在“经营异常名录”中办理。',
  versions: [
    {
      ...underPublicity2025,
      value: abnormalConditions,
      cite: [cite('credit-repair-2025', '第十二条', '被列入经营异常名录的当事人，符合下列条件之一的')],
      verified: true,
      note: '符合其中之一。',
    },
  ],
});

export const repSeriousConditions = rule({
  id: 'rep-serious-conditions',
  zh: '申请移出严重违法失信名单的条件',
  kind: 'list',
  before: '2025年12月24日前提前移出在“严重违法失信名单”中办理。',
  versions: [
    {
      ...underPublicity2025,
      value: seriousConditions,
      cite: [
        cite('credit-repair-2025', '第十三条', '未再受到市场监督管理部门较重行政处罚'),
        cite('credit-repair-2025', '第十三条', '实施相应管理措施期限尚未届满的，不得提前移出'),
      ],
      verified: true,
      note: '三项都须符合，且公示期满一年。移出的应当同时停止公示相关行政处罚信息，另有规定的除外。',
    },
  ],
});

export const repEndangers = rule({
  id: 'rep-endangers',
  zh: '不予信用修复的情形',
  kind: 'text',
  before: before2025,
  versions: [
    {
      ...underPublicity2025,
      value: '信用修复可能危害国家安全、社会公共利益的，不予修复并说明理由。',
      cite: [cite('credit-repair-2025', '第十八条', '信用修复可能危害国家安全、社会公共利益的')],
      verified: true,
    },
  ],
});

export const repBankruptcy = rule({
  id: 'rep-bankruptcy',
  zh: '重整、和解期间的临时修复',
  kind: 'period',
  before: before2025,
  versions: [
    {
      ...underPublicity2025,
      value: workingDays(7),
      cite: [cite('credit-repair-2025', '第二十二条', '可以自收到申请之日起七个工作日内')],
      verified: true,
      note: '暂时屏蔽或者添加声明；执行完毕后另行申请修复，未执行成功的恢复公示。',
    },
  ],
});

export const repCheckResult = rule({
  id: 'rep-check-result',
  zh: '抽查检查结果负面信息的公示期',
  kind: 'period',
  before: before2025,
  versions: [
    {
      ...underPublicity2025,
      value: months(3),
      cite: [cite('credit-repair-2025', '第十条', '抽查检查结果负面信息公示期满三个月的')],
      verified: true,
      note: '未作处罚或者轻微处罚的，期满停止；其他的与处罚信息、名单同时停止。',
    },
  ],
});

/** The district's own procedure of 2019: its existence is in the year's work report, its periods are not known. */
export const tjcRepair = rule({
  id: 'tjc-repair',
  zh: '市场主体信用风险分类修复',
  kind: 'text',
  after: '自2022年1月起全国按A至D四类分类；天津办法和区局程序规定何时停用未见。',
  versions: [
    {
      from: date('2019-01-01'),
      until: date('2021-12-31'),
      value: '市场主体申请，由区局按照信用风险分类修复程序规定办理。',
      cite: [cite('xiqing-class-repair', '条号未见'), cite('tianjin-credit-class', '条号未见')],
      verified: false,
      note: '规定的存在和2019年准予的件数见于工作报告；条件、期限、批准人和施行日期未见，系统不设期限。停用日期亦未见。',
    },
  ],
});

export const creditRepairDutyRules: readonly Rule[] = [
  pubEarlyStop,
  repMaterials,
  repAbnormalConditions,
  repSeriousConditions,
  repEndangers,
  repBankruptcy,
  repCheckResult,
  tjcRepair,
];
