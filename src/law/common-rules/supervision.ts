/**
 * 行政执法监督 — the supervising body of the people's government over the bureau (行政执法监督条例), and the bureau over its
 * own units (市场监督管理执法监督规定). Neither regulation counts days for the answer to a letter: the paper names the day.
 */

import { cite } from '../instruments/index.ts';
import { type Citation, date, type Length, type Rule, type RuleItem, rule, workingDays } from '../kinds.ts';
import { items } from '../rule-parts.ts';

const state = (article: string, words: string): Citation => cite('enforcement-supervision-2025', article, words);
const samr = (article: string, words?: string): Citation => cite('internal-supervision', article, words);

const since2026 = { from: date('2026-02-01'), verified: true } as const;
const before2026 = '2026年1月31日前没有全国性的行政执法监督法规；天津市行政执法监督规定原文未见，不编码。';
const beforeSamr = '执法监督暂行规定自2020年4月1日起施行，此前的工商、质监部门规定原文未见。';
const unseen2020 = '总局令第22号原文未见；条号按总局令第101号的条序调整反推，内容按现行文本。';
const unknown = '（条号未核）';

type Citations = readonly [Citation, ...Citation[]];

/** One value under the regulation of 2025. */
const ofState = <T>(id: string, zh: string, kind: Rule['kind'], value: T, cited: Citations, note?: string): Rule<T> =>
  rule<T>({
    id,
    zh,
    kind,
    before: before2026,
    versions: [{ ...since2026, value, cite: cited, ...(note === undefined ? {} : { note }) }],
  });

/** One value under the ministry's rules, before and since their amendment. */
const ofSamr = <T>(
  id: string,
  zh: string,
  kind: Rule['kind'],
  value: T,
  [before2025, article]: readonly [string, string],
  words: string,
): Rule<T> =>
  rule<T>({
    id,
    zh,
    kind,
    before: beforeSamr,
    versions: [
      {
        from: date('2020-04-01'),
        until: date('2025-04-30'),
        value,
        cite: [samr(before2025)],
        verified: false,
        note: unseen2020,
      },
      { from: date('2025-05-01'), value, cite: [samr(article, words)], verified: true },
    ],
  });

export const supOrgan = ofState(
  'sup-organ',
  '行政执法监督机构',
  'text',
  '县级以上人民政府司法行政部门是本级人民政府的行政执法监督机构。',
  [state('第六条', '县级以上人民政府司法行政部门是本级人民政府的行政执法监督机构')],
);

export const supScope = ofState<readonly RuleItem[]>(
  'sup-scope',
  '行政执法监督的范围',
  'list',
  items({
    qualification: '主体、人员是否具有合法资格',
    procedure: '程序是否合法',
    decision: '决定是否违法或者明显不当',
    'no-filing': '有案不立',
    shirking: '推诿扯皮',
    'fine-for-regulation': '以罚代管',
    'out-of-area': '违规异地执法',
    'profit-driven': '趋利性执法',
    'arbitrary-charge': '乱收费、乱罚款、乱检查、乱查封',
    uncivil: '简单粗暴等不文明行为',
    badge: '证件、标志标识、执法装备和着装不规范',
    other: '其他影响合法性、适当性的情形',
  }),
  [
    state('第十一条', '是否存在有案不立、推诿扯皮、以罚代管、违规异地执法、趋利性执法'),
    state('第十二条', '行政执法公示、执法全过程记录、重大执法决定法制审核'),
  ],
);

export const supModes = ofState<readonly RuleItem[]>(
  'sup-modes',
  '行政执法监督的方式',
  'list',
  items({
    routine: '日常监督（执行情况评估、资格确认、案卷评查、质效评议）',
    key: '重点监督（挂牌督办、提级监督）',
    special: '专项监督（省级以上）',
  }),
  [state('第十四条', '综合运用日常监督、重点监督、专项监督等方式')],
);

export const supMeasures = ofState<readonly RuleItem[]>(
  'sup-measures',
  '行政执法监督的措施',
  'list',
  items({
    'self-check': '要求自查、说明情况',
    visit: '检查、访谈、暗访',
    meeting: '座谈、听证、统计、评估',
    files: '调阅、复制有关资料',
    talk: '约谈负责人或者相关责任人',
    other: '其他必要的措施',
  }),
  [state('第二十二条', '要求行政执法机关自查、说明情况')],
);

const noNumber = '条例没有规定天数，届满日由文书载明。';

export const supDuban = ofState(
  'sup-duban',
  '行政执法监督督办函',
  'text',
  '应当履行而未履行职责的，可以制发督办函；行政执法机关及时履行，并在规定时限内报送纠正情况。',
  [
    state('第二十七条', '对行政执法机关应当履行而未履行行政执法职责的'),
    state('第二十七条', '并在规定时限内向行政执法监督机构报送纠正情况'),
  ],
  noNumber,
);

export const supOpinion = ofState(
  'sup-opinion',
  '行政执法监督意见书',
  'text',
  '违法或者明显不当的，可以制发意见书；行政执法机关及时纠正，并在规定时限内报送纠正情况。',
  [
    state('第二十八条', '对行政执法监督工作中查明的违法或者明显不当的行政执法问题'),
    state('第二十八条', '并在规定时限内向行政执法监督机构报送纠正情况'),
  ],
  noNumber,
);

export const supDecision = ofState(
  'sup-decision',
  '行政执法监督决定书',
  'text',
  '重大问题，或者未按督办函履职、未按意见书纠正的，监督机构提出建议，由本级人民政府决定，制发决定书。',
  [state('第二十九条', '由行政执法监督机构提出处理建议，报本级人民政府决定')],
  `决定权在本级人民政府。${noNumber}`,
);

export const supObjection = ofState(
  'sup-objection',
  '对监督处理结果的异议',
  'text',
  '有异议的，可以提出并说明理由，监督机构应当及时处理。',
  [state('第三十条', '可以向其提出并说明理由，行政执法监督机构应当及时处理')],
  '条例没有规定处理的天数。',
);

export const supSanction = ofState<readonly RuleItem[]>(
  'sup-sanction',
  '通报、公布和对人员的处理建议',
  'list',
  items({
    circular: '在一定范围内通报',
    publication: '向社会公布',
    criticism: '建议批评教育',
    'off-post-training': '建议离岗教育',
    reassignment: '建议调离执法岗位',
    'certificate-revoked': '建议取消执法资格',
  }),
  [
    state('第三十一条', '可以在一定范围内进行通报或者向社会公布'),
    state('第三十二条', '批评教育、离岗教育、调离执法岗位、取消执法资格等处理的建议'),
  ],
);

export const supClues = ofState(
  'sup-clues',
  '对行政执法的投诉和问题线索',
  'text',
  '对企业和群众反映的行政执法问题线索及时研判；可以复议、诉讼的争议引导依法申请，已经进入复议、诉讼的不重复监督。',
  [
    state('第二十条', '渠道反映的行政执法问题线索及时进行研判'),
    state('第三十三条', '对已经进入行政复议、行政诉讼程序的行政争议，行政执法监督机构不重复监督'),
  ],
  '条例没有规定受理和答复的天数。',
);

export const supItSystem = ofState(
  'sup-it-system',
  '行政执法监督信息系统和快速预警',
  'text',
  '归集行政执法行为信息，对行政执法过程中存在的问题进行快速预警。',
  [state('第三十七条', '对行政执法过程中存在的问题进行快速预警')],
  '条文的主体是国务院监督机构；省级建设监督信息系统。',
);

export const supInternal = ofState(
  'sup-internal',
  '部门对所属机构、派出机构的监督',
  'text',
  '部门对本部门所属机构、派出机构行政执法工作的监督检查，参照条例有关规定执行。',
  [state('第四十二条', '对本部门所属机构、派出机构行政执法工作的监督检查')],
);

export const samrModes = ofSamr<readonly RuleItem[]>(
  'samr-modes',
  '系统内执法监督的方式',
  'list',
  items({
    'document-review': '行政规范性文件合法性审核',
    'competition-review': '公平竞争审查',
    'case-review': '行政处罚案件审核、听证',
    'legal-review': '重大执法决定法制审核',
    reconsideration: '行政复议',
    'special-inspection': '专项执法检查',
    'dossier-review': '执法案卷评查',
    evaluation: '法治建设评价',
    other: '依法可以采取的其他监督方式',
  }),
  [unknown, '第七条'],
  '执法案卷评查',
);

export const samrNotice = ofSamr<Length>(
  'samr-notice',
  '执法监督通知书的答复期限',
  'period',
  workingDays(10),
  ['第十八条', '第十七条'],
  '应当于十个工作日内提供相关材料或者情况说明',
);

export const samrDecision = ofSamr<Length>(
  'samr-decision',
  '执法监督决定书纠正情况的报告期限',
  'period',
  workingDays(10),
  ['第十九条', '第十八条'],
  '于纠正后十个工作日内向上级市场监督管理部门报告纠正情况',
);

export const samrCorrect = ofSamr(
  'samr-correct',
  '执法监督决定书限期纠正',
  'text',
  '在执法监督决定书规定的期限内纠正相关行为。',
  ['第十九条', '第十八条'],
  '应当在执法监督决定书规定的期限内纠正相关行为',
);

export const samrObjection = ofSamr<Length>(
  'samr-objection',
  '对执法监督决定申请复查的期限',
  'period',
  workingDays(5),
  ['第二十条', '第十九条'],
  '可以在五个工作日内申请复查',
);

export const samrRecheck = ofSamr<Length>(
  'samr-recheck',
  '复查执法监督决定的期限',
  'period',
  workingDays(10),
  ['第二十条', '第十九条'],
  '应当自收到申请之日起十个工作日内予以复查并答复',
);

export const samrOpinion = ofSamr(
  'samr-opinion',
  '执法监督意见书',
  'text',
  '存在普遍性问题或者区域性风险的，可以发出意见书；下级在规定期限内报告有关情况。',
  ['第二十一条', '第二十条'],
  '应当在规定期限内将有关情况报告上级市场监督管理部门',
);

export const samrCasefilePenalty = ofSamr<readonly RuleItem[]>(
  'samr-casefile-penalty',
  '行政处罚案卷评查的事项',
  'list',
  items({
    subject: '主体是否合法',
    facts: '事实是否清楚，证据是否确凿',
    law: '适用法律依据是否准确',
    procedure: '程序是否合法',
    discretion: '裁量权运用是否适当',
    transfer: '涉嫌犯罪的是否移送',
    dossier: '案卷的制作、管理是否规范',
    other: '需要评查的其他事项',
  }),
  [unknown, '第十条'],
  '裁量权运用是否适当',
);

export const samrCasefileLicence = ofSamr<readonly RuleItem[]>(
  'samr-casefile-licence',
  '行政许可案卷评查的事项',
  'list',
  items({
    subject: '主体是否合法',
    basis: '许可项目是否有依据',
    materials: '申请材料是否齐全、是否符合法定形式',
    substance: '实质审查是否符合法定要求',
    law: '适用法律依据是否准确',
    procedure: '程序是否合法',
    dossier: '案卷的制作、管理是否规范',
    other: '需要评查的其他事项',
  }),
  [unknown, '第十条'],
  '实质审查是否符合法定要求',
);

export const supervisionRules: readonly Rule[] = [
  supOrgan,
  supScope,
  supModes,
  supMeasures,
  supDuban,
  supOpinion,
  supDecision,
  supObjection,
  supSanction,
  supClues,
  supItSystem,
  supInternal,
  samrModes,
  samrNotice,
  samrDecision,
  samrCorrect,
  samrObjection,
  samrRecheck,
  samrOpinion,
  samrCasefilePenalty,
  samrCasefileLicence,
];
