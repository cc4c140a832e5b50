/** 核查与立案 — from a clue to the decision to file a case or not. */

import { cite } from '../../../law/instruments/index.ts';
import { date, type Extension, type RuleItem, rule, workingDays } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';

const fifteenMore: Extension = {
  length: workingDays(15),
  approver: 'bureau-head',
  zh: '特殊情况下，经市场监督管理部门负责人批准，可以延长十五个工作日。',
};

export const clueVerify = rule({
  id: 'clue-verify',
  zh: '线索核查与立案决定期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: workingDays(15),
      cite: [procedure2019('第十七条第一款', '应当自发现线索或者收到材料之日起十五个工作日内予以核查')],
      verified: true,
      notCounted: ['testing'],
      extensions: [fifteenMore],
      note: '2019年第十七条第二款原文未见，检测、检验、检疫、鉴定时间不计入一项未核实。',
    },
    {
      ...under2021Rules,
      value: workingDays(15),
      cite: [
        procedure2021('第十八条第一款', '应当自发现线索或者收到材料之日起十五个工作日内予以核查'),
        procedure2021('第十八条第二款', '检测、检验、检疫、鉴定以及权利人辨认或者鉴别等所需时间，不计入前款规定期限'),
      ],
      verified: true,
      notCounted: ['testing', 'identification'],
      extensions: [fifteenMore],
    },
  ],
});

export const clueVerifyRepeatReport = rule({
  id: 'clue-verify-repeat-report',
  zh: '重复举报的处理期限',
  kind: 'text',
  before: '2026年4月15日投诉举报处理办法施行以前没有这一规定。',
  versions: [
    {
      from: date('2026-04-15'),
      value:
        '同一举报人就同一事实重复举报的，不再另行处理；补充新的事实再次举报的，可以合并处理，处理期限自收到最后一次举报之日起重新计算。',
      cite: [cite('complaint-2026', '第三十五条第二款', '自收到最后一次举报之日起重新计算处理期限')],
      verified: true,
    },
  ],
});

export const clueFromMediation = rule({
  id: 'clue-from-mediation',
  zh: '调解中发现违法线索的核查期限',
  kind: 'period',
  before: '2020年1月1日投诉举报处理暂行办法施行以前没有这一专门规定，适用线索核查的一般期限。',
  versions: [
    {
      from: date('2020-01-01'),
      until: date('2026-04-14'),
      value: workingDays(15),
      cite: [cite('complaint-2020', '第二十三条第一款', '应当自发现之日起十五个工作日内予以核查')],
      verified: true,
      extensions: [{ ...fifteenMore, zh: '特殊情况下，核查时限可以延长十五个工作日。' }],
      note: '暂行办法未写明由谁批准延长，按程序规定由市场监督管理部门负责人批准。2022年3月24日修正以前的文本未见，按修正后文本引用。',
    },
    {
      from: date('2026-04-15'),
      value: workingDays(15),
      cite: [cite('complaint-2026', '第二十七条第一款', '应当自发现之日起十五个工作日内予以核查')],
      verified: true,
      extensions: [fifteenMore],
    },
  ],
});

export const reporterNoticeFiling = rule({
  id: 'reporter-notice-filing',
  zh: '告知实名举报人是否立案的期限',
  kind: 'period',
  before: '2020年1月1日投诉举报处理暂行办法施行以前，总局规章没有这一期限（凭记忆，未核实）。',
  after: '2026年4月15日投诉举报处理办法施行后，不再有五个工作日告知实名举报人的一般义务，见“告知举报人处理结果”。',
  versions: [
    {
      from: date('2020-01-01'),
      until: date('2026-04-14'),
      value: workingDays(5),
      cite: [cite('complaint-2020', '第三十一条第二款', '自作出是否立案决定之日起五个工作日内告知举报人')],
      verified: true,
      note: '2022年3月24日修正以前的文本未见，按修正后文本引用。',
    },
  ],
});

export const reporterNoticeResult = rule({
  id: 'reporter-notice-result',
  zh: '告知举报人处理结果',
  kind: 'text',
  before: '2026年4月15日以前适用规则 reporter-notice-filing。',
  versions: [
    {
      from: date('2026-04-15'),
      value: '法律、法规、规章规定应当将举报处理结果告知举报人的，应当告知；此外没有一般的告知义务。',
      cite: [
        cite('complaint-2026', '第三十六条', '法律、法规、规章规定市场监督管理部门应当将举报处理结果告知举报人'),
        cite('complaint-2026', '第三十五条', '应当按照《市场监督管理行政处罚程序规定》处理举报'),
      ],
      verified: true,
      note: '2026年4月15日起取消“五个工作日内告知实名举报人是否立案”的一般义务。',
    },
  ],
});

export const filingConditions = rule<readonly RuleItem[]>({
  id: 'filing-conditions',
  zh: '立案条件',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: [],
      cite: [procedure2019('第十七条第一款', '由市场监督管理部门负责人决定是否立案')],
      verified: true,
      note: '2019年规定没有单列立案条件，由负责人依第十七条决定；立案条件是2021年增加的第十九条。',
    },
    {
      ...under2021Rules,
      value: [
        { code: 'prima-facie-evidence', zh: '有证据初步证明存在违反市场监督管理法律、法规、规章的行为' },
        { code: 'penalty-due', zh: '依据市场监督管理法律、法规、规章应当给予行政处罚' },
        { code: 'own-jurisdiction', zh: '属于本部门管辖' },
        { code: 'within-limitation', zh: '在给予行政处罚的法定期限内' },
      ],
      cite: [
        procedure2021('第十九条第一款', '经核查，符合下列条件的，应当立案'),
        penaltyLaw('第五十四条第二款', '符合立案标准的，行政机关应当及时立案'),
      ],
      verified: true,
      note: '四项条件须同时具备。符合立案标准不及时立案的，依行政处罚法第七十六条追究责任。',
    },
  ],
});

export const noFilingGrounds = rule<readonly RuleItem[]>({
  id: 'no-filing-grounds',
  zh: '可以不予立案的情形',
  kind: 'list',
  before: '2019年规定没有单列不予立案的情形；2021年7月15日起增加第二十条。',
  versions: [
    {
      ...under2021Rules,
      value: [
        { code: 'minor-corrected-no-harm', zh: '违法行为轻微并及时改正，没有造成危害后果' },
        { code: 'first-minor-corrected', zh: '初次违法且危害后果轻微并及时改正' },
        { code: 'no-fault', zh: '当事人有证据足以证明没有主观过错，但法律、行政法规另有规定的除外' },
        { code: 'other', zh: '依法可以不予立案的其他情形' },
      ],
      cite: [procedure2021('第二十条第一款', '经核查，有下列情形之一的，可以不予立案')],
      verified: true,
    },
  ],
});

export const filingForm = rule({
  id: 'filing-form',
  zh: '立案、不予立案审批表',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '决定立案或者不予立案的，填写审批表，由市场监督管理部门负责人批准。',
      cite: [procedure2019('第十七条第三款')],
      verified: false,
      note: '2019年第十七条第三款在2021年被删去，原文未见。',
    },
    {
      ...under2021Rules,
      value: '决定立案的，应当填写立案审批表；决定不予立案的，应当填写不予立案审批表。',
      cite: [
        procedure2021('第十九条第二款', '决定立案的，应当填写立案审批表'),
        procedure2021('第二十条第二款', '决定不予立案的，应当填写不予立案审批表'),
      ],
      verified: true,
      note: '文书格式范本（2021年修订版）文书7。签批顺序：核查人员、办案机构负责人、市场监督管理部门负责人。',
    },
  ],
});

export const assignOfficers = rule({
  id: 'assign-officers',
  zh: '指定办案人员',
  kind: 'count',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: 2,
      cite: [procedure2019('第十七条第三款')],
      verified: false,
      note: '2019年第十七条第三款在2021年被删去，原文未见，凭记忆。由办案机构负责人指定。',
    },
    {
      ...under2021Rules,
      value: 2,
      cite: [procedure2021('第十九条第二款', '由办案机构负责人指定两名以上具有行政执法资格的办案人员负责调查处理')],
      verified: true,
    },
  ],
});

const usableBeforeFiling =
  '立案前核查、监督检查中依法取得的证据，以及移送机关依职权调查收集的证据，可以作为案件的证据使用。';

export const evidenceBeforeFiling = rule({
  id: 'evidence-before-filing',
  zh: '立案前取得的证据',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: usableBeforeFiling,
      cite: [
        procedure2019('第二十条第二款', '立案前核查或者监督检查过程中依法取得的证据材料，可以作为案件的证据使用'),
        procedure2019('第二十条第三款', '移送机关依职权调查收集的证据材料，可以作为案件的证据使用'),
      ],
      verified: true,
    },
    {
      ...under2021Rules,
      value: usableBeforeFiling,
      cite: [
        procedure2021('第二十三条第二款', '立案前核查或者监督检查过程中依法取得的证据材料，可以作为案件的证据使用'),
        procedure2021('第二十三条第三款', '移送机关依职权调查收集的证据材料，可以作为案件的证据使用'),
      ],
      verified: true,
    },
  ],
});
