/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const holder = { holder: 'zhou', name: '周某戊', fields: ['market'], area: '某某区' };
const validity = { from: '2019-06-03', until: '2024-06-02', issuer: '某某市司法局' };

export const exampleData = {
  CertificateApplied: { ...holder, idNumber: '（虚构）' },
  CertificateTakenOver: {
    ...holder,
    number: '津虚0101',
    from: '2016-03-01',
    until: '2021-02-28',
    issuer: '某某市政府',
  },
  ExamRecorded: { exam: 'public-law', paper: '某某市司法局成绩单（虚构）第1号', passedOn: '2019-05-20' },
  CertificateIssued: { number: '津虚0101', ...validity },
  CertificateDeclined: { reason: '考核没有合格。' },
  CertificateRegistered: { registrar: '某某区司法局', result: '合格，予以注册' },
  CertificateRenewed: {
    number: '津虚0102',
    from: '2024-05-20',
    until: '2029-05-19',
    issuer: '某某市司法局',
    oldRecovered: true,
  },
  OldCertificateRecovered: { oldNumber: '津虚0101' },
  CertificateSuspended: { reason: 'off-post-education', facts: '检查时没有出示证件，经批评仍不改正。' },
  CertificateRestored: { grounds: '离岗教育期满，考核合格。' },
  CertificateLost: { lostOn: '2020-03-01', declaredIn: '某某日报', account: '公交车上遗失。' },
  CertificateRecalled: { reason: 'retirement', oldRecovered: true },
  CertificateCancelled: { organ: '某某市司法局', paper: '注销通知（虚构）第1号' },
} as const;
