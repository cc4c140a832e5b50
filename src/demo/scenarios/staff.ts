import type { Scenario } from './scenario.ts';

/** 人事与宣传 — a course, certificates, an activity. */
export const staff: readonly Scenario[] = [
  {
    name: 'course',
    procedure: 'training',
    steps: [
      { ago: 40, act: 'CoursePlanned', data: { title: '行政执法人员培训（演示）' }, days: { from: 30, until: 10 } },
      { ago: 38, act: 'PeopleEnrolled', data: { enrolled: ['jiang', 'wang', 'zhou'] } },
      { ago: 25, act: 'SessionHeld', data: { attended: ['jiang', 'wang'] } },
      {
        ago: 12,
        act: 'ExamHeld',
        data: {
          results: [
            { person: 'jiang', score: 91 },
            { person: 'wang', score: 88 },
          ],
        },
      },
    ],
  },
  {
    name: 'new-certificate',
    procedure: 'certificate',
    steps: [
      { ago: 9, act: 'CertificateApplied', data: { holder: 'jiang', name: '蒋某丑', area: '某某区' } },
      { ago: 8, act: 'ExamRecorded', without: ['paper'], links: { course: 'course' }, days: { passedOn: 12 } },
    ],
  },
  {
    name: 'certificate',
    procedure: 'certificate',
    steps: [
      {
        ago: 200,
        act: 'CertificateTakenOver',
        data: { holder: 'zhou', name: '周某丁', number: '演示0004', area: '某某区' },
        days: { from: 900, until: -900 },
      },
      { ago: 190, act: 'CertificateRegistered' },
    ],
  },
  {
    name: 'activity',
    procedure: 'activity',
    steps: [
      { ago: 50, act: 'ActivityPlanned', data: { title: '警惕传销陷阱宣讲（演示）' }, days: { from: 45, until: -15 } },
      { ago: 44, act: 'SessionHeld' },
      { ago: 43, act: 'MaterialsDistributed' },
    ],
  },
];
