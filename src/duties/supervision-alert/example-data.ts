/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  AlertRaised: {
    rule: 'term-overdue',
    ruleZh: '期限届满未办结',
    severity: 'serious',
    matter: 1,
    procedure: 'penalty-case',
    subject: '行政处罚普通程序第1号事项',
    happenedOn: '2023-06-30',
    finding: '办案期限已于2023年6月30日届满，尚未办结',
    article: 'case-term',
    owners: ['wang', 'zhao'],
    term: 'tianjin',
  },
  AlertAssigned: { owner: 'wang', reason: '承办人' },
  AlertEscalated: { to: 'bureau-head', reason: '处理时限届满，尚未答复' },
  AlertAnswered: {
    answer: 'corrected',
    explanation: '因等待检验报告，未及时申请延长；已补办。',
    correctedOn: '2023-07-03',
    measures: '届满前五个工作日提醒承办人。',
  },
  AnswerAccepted: { opinion: '情况属实，同意办结。' },
  AnswerReturned: { reason: '没有说明未申请延长的原因。', answerBy: '2023-07-07' },
} as const;
