/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  ClueReported: {
    area: 'food',
    title: '网络餐饮使用过期食品的线索',
    procuratorate: '某某区人民检察院',
    summary: '多家网络餐饮经营者使用超过保质期的原料。',
  },
  ClueAnswered: { outcome: 'filed', paper: '检立字第1号', note: '检察机关已立案办理。' },
  SuggestionReceived: {
    title: '督促履行校园周边食品安全监管职责',
    area: 'food',
    procuratorate: '某某区人民检察院',
    paper: '检行公建〔2023〕1号',
    receivedOn: '2023-03-01',
    urgent: false,
    content: '建议依法查处校园周边无证经营食品的行为。',
  },
  DutyPerformed: { measures: '检查校园周边食品经营者30户，责令改正5户，立案2件。' },
  SuggestionAnswered: { content: '已依法履行监管职责，情况如下。' },
  SuitFiled: {
    court: '某某区人民法院',
    caseNumber: '（2023）某01行初1号',
    receivedOn: '2023-06-01',
    claims: '责令履行监管职责。',
  },
  SuitEnded: { outcome: 'withdrawn', paper: '（2023）某01行初1号裁定书', note: '已依法履职。' },
  SuggestionConcluded: { note: '检察机关回访，认为已整改到位。' },
} as const;
