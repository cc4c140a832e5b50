import * as field from '../../law/fields.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { procedure } from '../../law/procedure.ts';
import { businessField, clueSource, kinds, licensers } from './choices.ts';
import {
  nolicCredit,
  nolicExempt,
  nolicFine,
  nolicFineRegistration,
  nolicFineUnlicensed,
  nolicGuide,
  nolicReport,
  nolicRouteBoth,
  nolicRouteLicence,
  nolicRouteRegistration,
  nolicSeize,
  nolicShare,
} from './rules.ts';

const party = {
  partyKind: field.partyFields.partyKind,
  partyName: field.partyFields.partyName,
  partyCode: field.partyFields.partyCode,
};

/** 无证无照经营查处 — one matter per business found, from the clue to its outcome. The regulation sets no period. */
export const unlicensedBusiness = procedure({
  id: 'unlicensed-business',
  zh: '无证无照经营查处',
  states: {
    received: { zh: '已登记线索' },
    verified: { zh: '已核查' },
    guiding: { zh: '督促、引导办理证照中' },
    regularised: { zh: '已办理证照' },
    ceased: { zh: '已停止经营' },
    investigated: { zh: '已转立案查处' },
    notified: { zh: '已通报有关部门' },
    dismissed: { zh: '不属于无证无照经营' },
    closed: { zh: '已办结', final: true },
  },
  clocks: {},
  acts: {
    ClueReceived: {
      zh: '登记无证无照经营线索',
      from: ['none'],
      to: 'received',
      by: ['case-handler', 'complaint-officer', 'unit-head'],
      basis: [nolicShare, nolicReport],
      data: field.data({
        ...party,
        place: field.text('经营地点'),
        activity: field.text('经营的项目'),
        field: businessField,
        source: clueSource,
        namedInformant: field.yesNo('实名举报'),
        informant: field.optional(field.personal('举报人及联系方式')),
        summary: field.paragraph('线索内容'),
      }),
    },
    SiteVerified: {
      zh: '现场核查',
      from: ['received', 'guiding'],
      to: 'verified',
      by: ['case-handler'],
      officers: 2,
      basis: [nolicSeize, nolicExempt],
      data: field.data({
        kind: field.choice('情形', kinds),
        exempt: field.optional(field.choice('不属于无证无照经营的理由', everyListedItem(nolicExempt))),
        licenser: field.choice('该项经营的许可部门', licensers),
        conditionsMet: field.yesNo('具备办理证照的法定条件'),
        willing: field.yesNo('经营者有继续经营意愿'),
        found: field.paragraph('核查情况'),
      }),
    },
    StopOrdered: {
      zh: '责令停止相关经营活动',
      from: ['verified', 'guiding'],
      by: ['case-handler'],
      officers: 2,
      basis: [nolicSeize],
      data: field.data({ content: field.paragraph('责令停止的经营活动'), served: field.text('送达情况') }),
    },
    MeasureLinked: {
      zh: '关联查封、扣押',
      from: ['verified', 'guiding', 'investigated'],
      by: ['case-handler'],
      basis: [nolicSeize],
      anytime: true,
      data: field.data({ measure: field.matter('行政强制措施', 'coercive-measure') }),
    },
    GuidanceGiven: {
      zh: '督促、引导办理证照',
      from: ['verified'],
      to: 'guiding',
      by: ['case-handler'],
      basis: [nolicGuide],
      data: field.data({
        certificates: field.text('应当办理的证照'),
        content: field.paragraph('指引的内容'),
        until: field.day('约定办理的日期'),
      }),
    },
    LicenceObtained: {
      zh: '已依法办理证照',
      from: ['verified', 'guiding'],
      to: 'regularised',
      by: ['case-handler'],
      basis: [nolicGuide],
      data: field.data({
        certificate: field.text('证照名称和编号'),
        obtainedOn: field.day('取得之日'),
        registration: field.optional(field.matter('登记事项', 'registration')),
        licence: field.optional(field.matter('许可事项', 'licence')),
      }),
    },
    OperationCeased: {
      zh: '取缔（停止经营）',
      from: ['verified', 'guiding'],
      to: 'ceased',
      by: ['case-handler'],
      officers: 2,
      basis: [nolicSeize],
      data: field.data({
        how: field.choice('停止的方式', [
          { code: 'by-order', zh: '经责令停止' },
          { code: 'of-itself', zh: '自行停止' },
          { code: 'special-law', zh: '依专门法律、法规取缔' },
        ]),
        basis: field.optional(field.text('取缔所依据的法律、法规条款')),
        found: field.paragraph('复查情况'),
      }),
    },
    ViolationSuspected: {
      zh: '转立案查处',
      from: ['verified', 'guiding', 'ceased', 'regularised'],
      to: 'investigated',
      by: ['case-handler', 'unit-head'],
      basis: [nolicFine, nolicFineRegistration, nolicFineUnlicensed, nolicRouteRegistration],
      data: field.data({
        ...party,
        field: businessField,
        source: clueSource,
        summary: field.paragraph('涉嫌违法的事实'),
      }),
    },
    DepartmentNotified: {
      zh: '通报有关部门',
      from: ['received', 'verified'],
      to: 'notified',
      by: ['case-handler', 'unit-head'],
      basis: [nolicShare, nolicRouteLicence, nolicRouteBoth],
      data: field.data({
        organ: field.text('有查处职责的部门'),
        why: field.paragraph('该部门的职责依据'),
        materials: field.paragraph('移交的材料'),
      }),
    },
    ClueDismissed: {
      zh: '认定不属于无证无照经营',
      from: ['verified'],
      to: 'dismissed',
      by: ['case-handler', 'unit-head'],
      basis: [nolicExempt],
      data: field.data({ reason: field.paragraph('理由') }),
    },
    InformantAnswered: {
      zh: '告知实名举报人处理结果',
      from: ['regularised', 'ceased', 'investigated', 'notified', 'dismissed'],
      by: ['case-handler', 'complaint-officer'],
      basis: [nolicReport],
      data: field.data({ answer: field.paragraph('告知的内容') }),
    },
    ClueClosed: {
      zh: '办结',
      from: ['regularised', 'ceased', 'investigated', 'notified', 'dismissed'],
      to: 'closed',
      by: ['case-handler', 'unit-head'],
      basis: [nolicReport, nolicCredit],
      data: field.data({
        creditRecorded: field.yesNo('已记入信用记录'),
        case: field.optional(field.matter('查处的案件', 'penalty-case')),
        result: field.paragraph('处理结果'),
      }),
    },
  },
  mainPath: ['ClueReceived', 'SiteVerified', 'ClueClosed'],
});

export type UnlicensedBusiness = typeof unlicensedBusiness;
