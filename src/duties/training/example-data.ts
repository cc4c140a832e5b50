/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  CoursePlanned: {
    title: '行政执法人员换证培训',
    kind: 'public-law',
    method: 'lecture',
    from: '2019-05-06',
    until: '2019-05-31',
    hours: 40,
    organiser: '本局法规科',
    outline: '行政处罚程序、行政强制法、证据规则。',
  },
  PeopleEnrolled: { enrolled: ['wang', 'zhao', 'zhou'] },
  SessionHeld: { topic: '行政处罚程序暂行规定', lecturer: '某某法学院教师', hours: 8, attended: ['wang', 'zhou'] },
  AttendanceAdded: { session: 1, attended: ['zhao'], proof: '签到表背页' },
  ExamHeld: {
    exam: 'public-law',
    passMark: 60,
    results: [
      { person: 'wang', score: 88 },
      { person: 'zhou', score: 59 },
    ],
  },
  CourseConcluded: { summary: '按计划完成。' },
  CourseCancelled: { reason: '与专项行动冲突，改期。' },
} as const;
