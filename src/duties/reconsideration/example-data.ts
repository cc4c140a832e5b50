/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const applicant = { partyKind: 'organisation', partyName: '某某食品店', partyCode: '91120111MA0000007E' } as const;
const organ = {
  organ: 'people-government',
  organName: '某某区人民政府',
  number: '某政复〔2025〕12号',
} as const;
const conduct = { conduct: 'penalty', conductNumber: '某某市监处罚〔2025〕31号' } as const;

export const exampleData = {
  ApplicationFiledHere: { ...applicant, conduct: 'on-the-spot-penalty', claims: '请求撤销当场处罚决定。' },
  ApplicationRelayed: {
    organ: organ.organ,
    organName: organ.organName,
    opinion: '事实清楚，程序合法，认为需要维持。',
  },
  ConductUndoneBeforeRelay: { corrected: '撤销当场处罚决定，退还罚款。', withdrawn: true },
  ApplicationCopyReceived: {
    ...applicant,
    ...organ,
    acceptedOn: '2025-03-03',
    trial: 'ordinary',
    ...conduct,
    claims: '请求撤销处罚决定：认定事实错误。',
    handlers: ['zheng', 'wang'],
  },
  ApplicationNotAccepted: {
    ...applicant,
    ...organ,
    decidedOn: '2025-03-03',
    ...conduct,
    reason: '超过法定申请期限。',
  },
  HandlersAssigned: { handlers: ['zheng', 'wang'] },
  ProcedureConverted: {
    number: '某政复转〔2025〕1号',
    acceptedOn: '2025-03-03',
    answered: false,
    copyReceivedOn: '2025-03-05',
  },
  ReplySubmitted: {
    answer: '行政行为事实清楚、证据确凿、适用依据正确、程序合法、内容适当，请求维持。',
    dossier: false,
    furtherEvidence: [{ name: '现场笔录', kind: 'site-record', collectedOn: '2025-01-06', proves: '违法事实' }],
    furtherBasis: [{ instrument: '中华人民共和国食品安全法', article: '第一百二十四条' }],
  },
  EvidenceSupplemented: {
    newGround: '申请人提出新的进货票据。',
    consented: true,
    evidence: [{ name: '供货商台账', kind: 'document', collectedOn: '2025-03-20', proves: '票据与供货不符' }],
  },
  OpinionGiven: { way: 'telephone', content: '坚持答复意见。' },
  HearingNotified: { heldOn: '2025-04-01', place: '某某区司法局', matters: '处罚裁量是否适当。' },
  HearingAttended: { head: 'chen', staff: ['wang'], content: '双方陈述、质证。' },
  EnforcementStayed: { ground: 'on-application', scope: '停止执行罚款。', number: '某政复停〔2025〕1号' },
  ReconsiderationSuspended: { ground: 'other-case', from: '2025-03-20', number: '某政复中〔2025〕1号' },
  ReconsiderationResumed: { until: '2025-04-08', number: '某政复恢〔2025〕1号' },
  DecisionTermExtended: { number: '某政复延〔2025〕1号', reason: '情况复杂。' },
  ConductChanged: { change: '更正决定书中的笔误。' },
  SettlementReached: { terms: '当事人改正并缴纳罚款，撤回申请。', voluntary: true, harmless: true },
  DecisionReceived: {
    outcome: 'maintained',
    document: '某政复决〔2025〕12号',
    decidedOn: '2025-04-25',
    reasons: '认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当。',
    procedural: false,
    obligation: 'none',
  },
  ReconsiderationTerminated: { ground: 'withdrawn', document: '某政复终〔2025〕1号', decidedOn: '2025-04-10' },
  DecisionPerformed: { performed: '已在期限内重新作出决定。', sameAgain: false },
  OpinionReceived: { paper: 'opinion', letter: '某政复意〔2025〕1号', content: '送达回证填写不规范。' },
  OpinionAnswered: { letter: '某政复意〔2025〕1号', corrected: '已组织培训，统一送达回证填写。' },
  SuitFollowed: { suit: 9 },
  ReconsiderationClosed: { lessons: '裁量说理不充分，已增加裁量说理模板。' },
} as const;
