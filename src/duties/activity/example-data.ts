/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  ActivityPlanned: {
    title: '警惕传销陷阱宣讲活动',
    theme: 'pyramid-selling',
    from: '2019-04-01',
    until: '2019-11-30',
    organisers: '本局，某某街道办事处',
    plan: '走进社区、高校宣讲，接待学生参观教育基地。',
  },
  SessionHeld: {
    form: 'lecture',
    place: '某某社区活动室',
    speakers: ['wang', 'zhao'],
    venues: [{ venueKind: 'community', name: '某某社区', direction: 'visited', persons: 60, precision: 'exact' }],
    content: '讲解传销的特征和识别方法，解答提问。',
  },
  MaterialsDistributed: {
    place: '某某批发市场',
    materials: [
      { kind: 'leaflet', name: '某某宣传单', quantity: 500, precision: 'at-least' },
      { kind: 'questionnaire', name: '调查问卷', quantity: 100, precision: 'exact' },
    ],
  },
  FacilitySetUp: { kind: 'tip-box', quantity: 5, places: '某某市场东门、西门等五处。' },
  QuestionnairesReturned: { returned: 80, findings: '多数受访者能说出两种以上识别方法。' },
  MoneySpent: { amount: 1_200_000, purpose: '印制宣传用品' },
  CountCorrected: { what: 'leaflet', recorded: 500, actual: 480, reason: '清点余数，多记二十份。' },
  ActivityConcluded: { summary: '活动按计划完成。' },
  ActivityCancelled: { reason: '因天气原因改期。' },
} as const;
