/** 信用修复与严重违法失信名单 — how publication ends early, and the list that goes with a heavier penalty. */

import { cite } from '../instruments/index.ts';
import { date, months, rule, workingDays, years } from '../kinds.ts';
import { items, underPublicity2021, underPublicity2025 } from '../rule-parts.ts';
import { before2021Publicity } from './publication.ts';

const before2025Repair =
  '2025年12月24日前适用国市监信规〔2021〕3号，原文未见（决定期限为十五个工作日，凭记忆），不编码。';
const before2021List = '2021年8月31日前适用工商总局令第83号（只管企业，凭记忆），原文未见，不编码。';

const conditionsOf2021 = {
  'obligations-performed': '已经自觉履行处罚决定规定的义务',
  'harm-removed': '已经主动消除危害后果和不良影响',
  'no-repetition': '未因同一类违法行为再次受到市场监管部门处罚',
};

export const repairConditions = rule({
  id: 'repair-conditions',
  zh: '提前停止公示的条件',
  kind: 'list',
  before: before2021Publicity,
  versions: [
    {
      from: date('2021-09-01'),
      until: date('2025-04-30'),
      value: items({ ...conditionsOf2021, 'not-on-lists': '未在经营异常名录和严重违法失信名单中' }),
      cite: [cite('penalty-publicity-2021', '第十四条', '未在经营异常名录和严重违法失信名单中')],
      verified: true,
      note: '须全部符合；停产停业、限制生产经营、限制从业、降低资质、吊销的，不得提前停止公示。',
    },
    {
      from: date('2025-05-01'),
      until: date('2025-12-24'),
      value: items({ ...conditionsOf2021, 'not-on-serious-list': '未在市场监督管理严重违法失信名单中' }),
      cite: [cite('penalty-publicity-2021', '第十四条第一款第四项', '未在市场监督管理严重违法失信名单中')],
      verified: true,
      note: '总局令第101号只改第四项。须全部符合；停产停业、限制生产经营、限制从业、降低资质、吊销的，不得提前停止公示。',
    },
    {
      ...underPublicity2025,
      value: items({
        'obligations-performed': '已经自觉履行处罚决定规定的义务',
        'harm-removed': '已经主动采取整改措施，消除危害后果和不良影响',
        'no-repetition': '未因同一类违法行为再次受到市场监管部门处罚',
      }),
      cite: [
        cite('penalty-publicity-2025', '第十六条', '已经主动采取相关整改措施，消除危害后果和不良影响'),
        cite('credit-repair-2025', '第十一条', '未因同一类违法行为再次受到市场监督管理部门行政处罚'),
      ],
      verified: true,
      note: '须全部符合，且最短公示期已满。',
    },
  ],
});

export const repairAccept = rule({
  id: 'repair-accept',
  zh: '信用修复受理',
  kind: 'period',
  before: before2025Repair,
  versions: [
    {
      ...underPublicity2025,
      value: workingDays(2),
      cite: [cite('credit-repair-2025', '第十四条', '应当自收到申请之日起两个工作日内予以受理')],
      verified: true,
      note: '材料不齐的，同一期限内一次性告知补正；不予受理须经部门负责人批准并书面说明理由。',
    },
  ],
});

export const repairDecide = rule({
  id: 'repair-decide',
  zh: '信用修复决定',
  kind: 'period',
  before: before2025Repair,
  versions: [
    {
      ...underPublicity2025,
      value: {
        penalty: workingDays(7),
        inspectionResult: workingDays(7),
        seriousList: workingDays(7),
        abnormalList: workingDays(2),
      },
      cite: [
        cite('credit-repair-2025', '第十六条', '应当自受理之日起七个工作日内作出决定'),
        cite('credit-repair-2025', '第十七条', '应当经市场监督管理部门负责人批准后作出决定'),
      ],
      verified: true,
      extensions: [
        { length: workingDays(10), approver: 'bureau-head', zh: '案情复杂或者需要核查的，可以延长十个工作日' },
      ],
      note: '因住所无法联系列入经营异常名录的，自核实之日起算。',
    },
  ],
});

export const repairExecute = rule({
  id: 'repair-execute',
  zh: '信用修复数据处理',
  kind: 'period',
  before: before2025Repair,
  versions: [
    {
      ...underPublicity2025,
      value: { data: workingDays(3), crossProvincePush: workingDays(3) },
      cite: [
        cite('credit-repair-2025', '第十七条', '自作出决定之日起三个工作日内完成信用修复相关数据处理'),
        cite('credit-repair-2025', '第四条', '应当自作出信用修复决定之日起三个工作日内'),
      ],
      verified: true,
    },
  ],
});

export const repairFraud = rule({
  id: 'repair-fraud',
  zh: '信用修复弄虚作假',
  kind: 'period',
  before: before2025Repair,
  versions: [
    {
      ...underPublicity2025,
      value: { shown: years(3), noNewApplication: years(3) },
      cite: [
        cite('credit-repair-2025', '第二十三条', '公示期自作出撤销决定之日起重新计算，并不得提前停止公示'),
        cite('credit-repair-2025', '第二十三条', '自上述决定作出之日起三年内，当事人不得申请信用修复'),
      ],
      verified: true,
      note: '撤销准予决定，恢复原状，公示期自撤销之日重新计算，不得提前停止。',
    },
  ],
});

export const ndrcRepair = rule({
  id: 'ndrc-repair',
  zh: '信用中国公示期',
  kind: 'period',
  before: '国家发展改革委信用修复管理办法自2026年4月1日起施行，此前的规定未研究。',
  versions: [
    {
      from: date('2026-04-01'),
      value: {
        lightLongest: months(3),
        generalShortest: months(3),
        generalLongest: years(1),
        seriousShortest: years(1),
        seriousLongest: years(3),
      },
      cite: [cite('ndrc-repair-2026', '条号未见')],
      verified: false,
      note: '依新闻报道，原文未见：轻微的原则上不公示，最长三个月；自认定文书之日起算。',
    },
  ],
});

export const seriousListDecide = rule({
  id: 'serious-list-decide',
  zh: '是否列入严重违法失信名单的同步决定',
  kind: 'list',
  before: before2021List,
  versions: [
    {
      from: date('2021-09-01'),
      value: items({
        'decided-with-penalty': '作出较重行政处罚决定时，应当同时决定是否列入',
        'same-procedure': '告知、听证、送达、异议处理与处罚程序一并实施',
        'superior-consent': '县级、设区的市级部门决定列入的，应当报经上一级同意',
      }),
      cite: [
        cite('serious-list-2021', '第二条', '受到市场监督管理部门较重行政处罚的'),
        cite('serious-list-2021', '第十三条', '等程序应当与行政处罚程序一并实施'),
        cite('serious-list-2021', '第二十二条', '应当报经上一级市场监督管理部门同意'),
      ],
      verified: true,
    },
  ],
});

export const seriousListConsent = rule({
  id: 'serious-list-consent',
  zh: '列入严重违法失信名单的批准',
  kind: 'approver',
  before: before2021List,
  versions: [
    {
      from: date('2021-09-01'),
      value: 'superior-bureau',
      cite: [cite('serious-list-2021', '第二十二条', '应当报经上一级市场监督管理部门同意')],
      verified: true,
      note: '县级、设区的市级部门作出列入决定的。',
    },
  ],
});

export const seriousListPublish = rule({
  id: 'serious-list-publish',
  zh: '严重违法失信名单公示',
  kind: 'period',
  before: before2021List,
  versions: [
    {
      from: date('2021-09-01'),
      value: { sameProvince: workingDays(20), push: workingDays(10), publishAfterReceipt: workingDays(10) },
      cite: [cite('serious-list-2021', '第十四条', '应当自作出决定之日起二十个工作日内')],
      verified: true,
    },
  ],
});

export const seriousListRemove = rule({
  id: 'serious-list-remove',
  zh: '移出严重违法失信名单',
  kind: 'period',
  before: before2021List,
  versions: [
    {
      ...underPublicity2021,
      value: { applyAfter: years(1), endsAfter: years(3), decide: workingDays(15) },
      cite: [
        cite('serious-list-2021', '第十六条', '当事人被列入严重违法失信名单满一年'),
        cite('serious-list-2021', '第十七条', '应当自受理之日起十五个工作日内对申请进行核实'),
        cite('serious-list-2021', '第二十一条', '当事人被列入严重违法失信名单之日起满三年的'),
      ],
      verified: true,
      note: '依法实施的限制措施超过三年的，按实际限制期限。',
    },
    {
      ...underPublicity2025,
      value: { applyAfter: years(1), endsAfter: years(3), decide: workingDays(7) },
      cite: [
        cite('credit-repair-2025', '第十三条', '可以在公示期满一年后'),
        cite('credit-repair-2025', '第十六条', '应当自受理之日起七个工作日内作出决定'),
        cite('serious-list-2021', '第二十一条', '当事人被列入严重违法失信名单之日起满三年的'),
      ],
      verified: true,
      note: '法定管理措施期限尚未届满的，不得提前移出。',
    },
  ],
});

export const creditRepairRules = [
  repairConditions,
  repairAccept,
  repairDecide,
  repairExecute,
  repairFraud,
  ndrcRepair,
  seriousListDecide,
  seriousListConsent,
  seriousListPublish,
  seriousListRemove,
] as const;
