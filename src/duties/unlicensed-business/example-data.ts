/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const party = { partyKind: 'person', partyName: '某某' };

export const exampleData = {
  ClueReceived: {
    ...party,
    place: '某某区某某路某号底商',
    activity: '零售日用百货',
    field: 'registration',
    source: 'inspection',
    namedInformant: false,
    summary: '巡查发现该处未办理营业执照，已开门营业。',
  },
  SiteVerified: {
    kind: 'unregistered',
    licenser: 'not-needed',
    conditionsMet: true,
    willing: true,
    found: '经营者未能出示营业执照，经查登记系统无登记记录。',
  },
  StopOrdered: { content: '停止零售日用百货的经营活动。', served: '经营者当场签收。' },
  MeasureLinked: { measure: 1 },
  GuidanceGiven: {
    certificates: '个体工商户营业执照',
    content: '告知登记材料清单和网上办理途径。',
    until: '2023-03-31',
  },
  LicenceObtained: { certificate: '个体工商户营业执照', obtainedOn: '2023-03-20' },
  OperationCeased: { how: 'by-order', found: '复查时已关门停业，货品清空。' },
  ViolationSuspected: {
    ...party,
    field: 'registration',
    source: 'inspection',
    summary: '未经设立登记从事零售经营，经责令改正拒不改正。',
  },
  DepartmentNotified: {
    organ: '某某区某某局',
    why: '该项经营由该部门许可。',
    materials: '线索登记表、现场照片。',
  },
  ClueDismissed: { reason: '在区政府指定的便民市场和时间销售自产农副产品。' },
  InformantAnswered: { answer: '已告知核查和处理结果。' },
  ClueClosed: { creditRecorded: true, result: '已停止经营。' },
} as const;
