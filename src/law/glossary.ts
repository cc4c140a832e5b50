/**
 * 术语表 — one Chinese term, one identifier. A new term is written here first and used afterwards; labels on screens and
 * the generated glossary come from here.
 */

export interface Term {
  readonly zh: string;
  readonly id: string;
  /** What a reader would otherwise get wrong: the meaning here, or the neighbour that it is not. */
  readonly note?: string;
}

/** Words with two meanings in this field: none of them is an identifier by itself. */
export const bannedIdentifiers = [
  'service',
  'report',
  'file',
  'warning',
  'record',
  'check',
  'entity',
  'status',
] as const;

const peopleAndBodies: readonly Term[] = [
  { zh: '市场监督管理部门', id: 'Bureau', note: '执法主体；一个局一份记录、一条哈希链' },
  { zh: '市场监督管理所', id: 'Station', note: '局的派出机构，不是单独的执法主体' },
  { zh: '执法人员', id: 'Officer', note: '行为当日持有有效执法证件' },
  { zh: '执法证件', id: 'enforcementCertificate', note: '效力由其事项上的行为决定' },
  { zh: '培训', id: 'training', note: '学时由签到相加' },
  { zh: '联合办理', id: 'jointHandling', note: '两个机构办理一件事项；指标归主办机构，计一次' },
  { zh: '交接', id: 'handover', note: '承办人换人；不能再承办而没有交接的，为待交接' },
  { zh: '办案人员', id: 'caseHandler', note: '一案至少两人' },
  { zh: '办案机构', id: 'handlingUnit' },
  { zh: '审核机构', id: 'reviewUnit', note: '负责案件审核、法制审核，不能是办案机构自己' },
  { zh: '市场监督管理部门负责人', id: 'bureauHead', note: '多数期限和决定的批准人' },
  { zh: '集体讨论', id: 'collectiveDeliberation', note: '由部门负责人进行；再次延期和重大处罚需要' },
  { zh: '回避', id: 'recusal' },
  { zh: '行政执法监督机构', id: 'supervisionBody', note: '本级政府的监督机构，在局之外' },
  { zh: '当事人', id: 'party' },
  { zh: '经营主体', id: 'BusinessEntity', note: '已登记的主体' },
  { zh: '登记簿', id: 'businessRegister', note: '经营主体的登记内容和历史，由行为推算；导入也是行为' },
  { zh: '经营者', id: 'operator', note: '从事经营的人，不论是否登记' },
  { zh: '个体工商户', id: 'individualBusiness' },
  { zh: '统一社会信用代码', id: 'UnifiedSocialCreditCode', note: '校验码须核对' },
];

const time: readonly Term[] = [
  { zh: '期限', id: 'period', note: '法律规定的长度' },
  { zh: '到期日', id: 'deadline', note: '期限落到一个案件上的日子' },
  { zh: '工作日', id: 'working-day', note: '与自然日不能相加' },
  { zh: '自然日', id: 'calendar-day', note: '条文只写“日”；行政处罚法第八十五条的日是工作日，逐条确定' },
  { zh: '届满', id: 'expiresOn', note: '末日遇法定节假日顺延' },
  { zh: '延长', id: 'extend', note: '单独的行为，由法定批准人批准' },
  { zh: '中止', id: 'suspend', note: '期限停止计算' },
  { zh: '恢复', id: 'resume', note: '中止之后继续计算' },
  { zh: '终止', id: 'terminate', note: '程序不作决定而结束，不是中止' },
  { zh: '不计入', id: 'notCounted', note: '法律规定不算的时间' },
];

const cluesAndFiling: readonly Term[] = [
  { zh: '线索', id: 'clue' },
  { zh: '投诉', id: 'complaint', note: '消费者的民事争议，以调解结束' },
  { zh: '举报', id: 'tipOff', note: '反映违法行为' },
  { zh: '被投诉人', id: 'complainedOperator', note: '不是复议的被申请人' },
  { zh: '举报人', id: 'informant', note: '身份信息密封保存' },
  { zh: '受理', id: 'accept' },
  { zh: '不予受理', id: 'declineToAccept' },
  { zh: '调解', id: 'mediation' },
  { zh: '核查', id: 'verification', note: '在立案之前' },
  { zh: '立案', id: 'CaseFiled' },
  { zh: '不予立案', id: 'CaseNotFiled', note: '写明理由' },
  { zh: '案由', id: 'cause' },
  { zh: '移送', id: 'transfer', note: '移给另一个机关' },
  { zh: '涉嫌犯罪案件移送', id: 'criminalReferral', note: '移送公安机关' },
  { zh: '专案组', id: 'specialTeam', note: '核实涉嫌犯罪，至少两名执法人员' },
  { zh: '反向移送', id: 'reverseTransfer', note: '司法机关移回行政机关处理' },
  { zh: '公益诉讼', id: 'publicInterestSuit' },
  { zh: '检察建议', id: 'procuratorialSuggestion' },
  { zh: '线索筛查', id: 'clueScreening', note: '一案同查，每案一次' },
  { zh: '案件台账', id: 'caseBacklog', note: '立案后未及时作出决定的案件' },
  { zh: '专项行动', id: 'campaign' },
  { zh: '协助调查', id: 'assistanceRequest' },
];

const inspectionAndEvidence: readonly Term[] = [
  { zh: '监督检查', id: 'inspection' },
  { zh: '双随机', id: 'doubleRandom', note: '检查对象和检查人员都随机抽取' },
  { zh: '鉴定', id: 'expertAppraisal', note: '与检验、检测一样不计入期限' },
  { zh: '检验', id: 'laboratoryTest' },
  { zh: '检测', id: 'measurement' },
  { zh: '现场笔录', id: 'onSiteRecord' },
  { zh: '先行登记保存', id: 'evidencePreservation' },
  { zh: '行政强制措施', id: 'coerciveMeasure' },
  { zh: '查封', id: 'sealing' },
  { zh: '扣押', id: 'seizure' },
  { zh: '责令改正', id: 'CorrectionOrdered', note: '不是处罚' },
  { zh: '调查终结', id: 'InvestigationConcluded' },
  { zh: '法制审核', id: 'legalReview', note: '重大决定' },
  { zh: '案件审核', id: 'caseReview', note: '一般案件' },
];

const penalty: readonly Term[] = [
  { zh: '行政处罚', id: 'penalty' },
  { zh: '简易程序', id: 'summaryProcedure' },
  { zh: '普通程序', id: 'ordinaryProcedure' },
  { zh: '依据', id: 'basis', note: '规则编号和版本日期，随每个行为保存' },
  { zh: '裁量权基准', id: 'discretionBenchmark' },
  { zh: '违法行为', id: 'violation' },
  { zh: '不予行政处罚', id: 'noPenalty' },
  { zh: '从轻', id: 'lighter', note: '在法定幅度之内' },
  { zh: '减轻', id: 'mitigated', note: '在法定幅度以下' },
  { zh: '从重', id: 'heavier' },
  { zh: '听证', id: 'hearing' },
  { zh: '陈述、申辩', id: 'statementAndDefence' },
  { zh: '警告', id: 'formalWarning', note: '一种处罚；系统的提示叫预警' },
  { zh: '通报批评', id: 'publicCriticism' },
  { zh: '罚款', id: 'fine', note: '以分为单位的整数' },
  { zh: '没收', id: 'confiscation', note: '违法所得或者非法财物' },
  { zh: '责令停产停业', id: 'businessSuspension' },
  { zh: '送达', id: 'serve' },
  { zh: '强制执行', id: 'execution' },
  { zh: '行政执法', id: 'enforcement', note: '不是强制执行' },
  { zh: '结案', id: 'CaseClosed' },
  { zh: '案卷', id: 'dossier' },
];

const undoing: readonly Term[] = [
  { zh: '吊销', id: 'revoke', note: '对许可的处罚' },
  { zh: '撤销', id: 'rescind', note: '作出机关撤销自己的违法行为' },
  { zh: '（复议、诉讼）撤销', id: 'annul', note: '复议机关或者法院撤销决定' },
  { zh: '注销', id: 'deregister', note: '登记或者许可的正式终结' },
  { zh: '撤回', id: 'withdraw', note: '撤回合法的许可，或者撤回公示' },
  { zh: '确认违法', id: 'declareUnlawful' },
];

const creditAndDisclosure: readonly Term[] = [
  { zh: '行政许可', id: 'licence' },
  { zh: '备案', id: 'recordal' },
  { zh: '补正', id: 'supplement' },
  { zh: '公示', id: 'disclosure' },
  { zh: '停止公示', id: 'DisclosureEnded' },
  { zh: '经营异常名录', id: 'abnormalOperationList' },
  { zh: '严重违法失信名单', id: 'seriousViolationList' },
  { zh: '信用修复', id: 'creditRepair' },
  { zh: '年度报告', id: 'entityAnnualReport', note: '经营主体报送的' },
  { zh: '行政执法统计年报', id: 'enforcementAnnualReport', note: '局自己的' },
];

const supervisionAndRemedies: readonly Term[] = [
  { zh: '权责清单', id: 'PowerList', note: '公布的职权；法无授权不可为' },
  { zh: '权责事项', id: 'ListedPower', note: '清单上的一项，分版本' },
  { zh: '职权类型', id: 'PowerKind' },
  { zh: '行使职权', id: 'exercise', note: '办理程序表写明 exercises 的行为' },
  { zh: '应主动履职', id: 'active', note: '计入履职覆盖率，另有剔除情形的除外' },
  { zh: '行政执法监督', id: 'supervision' },
  { zh: '预警', id: 'alert', note: '不是警告' },
  { zh: '巡查', id: 'patrol', note: '每夜把预警规则在记录上过一遍；不是对经营者的检查' },
  { zh: '提级督办', id: 'escalate' },
  { zh: '履职覆盖率', id: 'coverage', note: '已行使的职权比应主动履职的职权，除外的逐项写明理由' },
  { zh: '监督意见书', id: 'supervisionOpinion' },
  { zh: '执法监督通知书', id: 'superiorNotice', note: '上级市场监管部门发出' },
  { zh: '抽样', id: 'sampling', note: '抽查本局的检查信息；不是抽样取证（SampleTaken）' },
  { zh: '督办函', id: 'urgingLetter' },
  { zh: '监督决定书', id: 'supervisionDecision' },
  { zh: '案卷评查', id: 'dossierReview' },
  { zh: '否决项', id: 'fatalDefect', note: '有一项即不合格，不论得分' },
  { zh: '整改', id: 'rectification', note: '责令改正之后到复查销号的全过程；也用于本局机构' },
  { zh: '复查', id: 'recheck', note: '看是否已经改正；不是行政复议，也不是审核' },
  { zh: '业务指导请示', id: 'guidanceRequest' },
  { zh: '工作量', id: 'workload', note: '计数；时长只来自记录的起止时间和本局的折算标准' },
  { zh: '工作量折算标准', id: 'workStandard', note: '由本局设定，没有默认值' },
  { zh: '类案', id: 'similarCase', note: '已决定的同类处罚案件，供参考，不代替裁量基准' },
  { zh: '先例', id: 'guidancePrecedent', note: '内部统一尺度，没有法律约束力' },
  { zh: '行政规范性文件', id: 'normativeDocument' },
  { zh: '合法性审核', id: 'legalityReview', note: '对规范性文件；对重大执法决定的是法制审核' },
  { zh: '公平竞争审查', id: 'fairCompetitionReview' },
  { zh: '全过程记录', id: 'processRecording' },
  { zh: '行政复议', id: 'reconsideration' },
  { zh: '行政诉讼', id: 'litigation' },
];

const lawAsData: readonly Term[] = [
  { zh: '法律变动', id: 'lawChange', note: '规则在某日起的新旧版本' },
  { zh: '法律', id: 'law', note: '全国人大及其常委会制定' },
  { zh: '行政法规', id: 'administrativeRegulation' },
  { zh: '部门规章', id: 'departmentalRule' },
  { zh: '施行', id: 'effectiveFrom', note: '生效的第一天' },
  { zh: '废止', id: 'repealedOn', note: '不再有效的第一天' },
  { zh: '修正', id: 'amended', note: '改部分条文' },
  { zh: '修订', id: 'revised', note: '改全文' },
];

export const glossary: readonly Term[] = [
  ...peopleAndBodies,
  ...time,
  ...cluesAndFiling,
  ...inspectionAndEvidence,
  ...penalty,
  ...undoing,
  ...creditAndDisclosure,
  ...supervisionAndRemedies,
  ...lawAsData,
];
