import { offCert, offFoodExam, offTraining } from '../../law/common-rules/officers.ts';
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { courseKinds, exams, methods } from './choices.ts';

const by = ['personnel'] as const;
const basis = [offTraining] as const;
const open = ['planned', 'running'] as const;

/** 培训和考试 — one matter per course: who was enrolled, who attended how long, who passed. */
export const training = procedure({
  id: 'training',
  zh: '培训和考试',
  withoutHandlers: true,
  states: {
    planned: { zh: '已安排' },
    running: { zh: '进行中' },
    concluded: { zh: '已结业', final: true },
    cancelled: { zh: '已取消', final: true },
  },
  clocks: {},
  mainPath: ['CoursePlanned', 'PeopleEnrolled', 'SessionHeld', 'CourseConcluded'],
  acts: {
    CoursePlanned: {
      zh: '安排培训',
      from: ['none'],
      to: 'planned',
      by,
      basis: [offTraining, offFoodExam],
      data: field.data({
        title: field.text('培训名称'),
        kind: field.choice('内容', courseKinds),
        method: field.choice('形式', methods),
        from: field.day('开始日期'),
        until: field.day('结束日期'),
        hours: field.count('计划学时', { minimum: 1, maximum: 1_000 }),
        organiser: field.text('组织单位'),
        outline: field.paragraph('课程安排'),
      }),
    },
    PeopleEnrolled: {
      zh: '登记参训人员',
      from: open,
      by,
      basis,
      data: field.data({ enrolled: field.people('参训人员') }),
    },
    SessionHeld: {
      zh: '授课并签到',
      from: open,
      to: 'running',
      by,
      basis,
      data: field.data({
        topic: field.text('课题'),
        lecturer: field.text('授课人'),
        hours: field.count('学时', { minimum: 1, maximum: 24 }),
        attended: field.people('签到人员'),
      }),
    },
    AttendanceAdded: {
      zh: '补登签到',
      from: ['running', 'concluded'],
      by,
      basis,
      data: field.data({
        session: field.count('第几次授课', { minimum: 1 }),
        attended: field.people('补登的签到人员'),
        proof: field.text('依据'),
      }),
      anytime: true,
    },
    ExamHeld: {
      zh: '考试',
      from: ['running', 'concluded'],
      by,
      basis: [offCert, offFoodExam, offTraining],
      data: field.data({
        exam: field.choice('考试', exams),
        passMark: field.count('合格分数', { maximum: 1_000 }),
        results: field.rows('成绩', {
          person: field.person('应考人'),
          score: field.count('分数', { maximum: 1_000 }),
        }),
      }),
    },
    CourseConcluded: {
      zh: '结业',
      from: ['running'],
      to: 'concluded',
      by,
      basis,
      data: field.data({ summary: field.paragraph('培训总结') }),
    },
    CourseCancelled: {
      zh: '取消培训',
      from: ['planned'],
      to: 'cancelled',
      by,
      basis,
      data: field.data({ reason: field.paragraph('原因') }),
    },
  },
});

export type TrainingTable = typeof training;

/** What a certificate may read of the course that it names: who passed which examination. */
export interface CourseForCertificates {
  readonly passed: Readonly<Record<string, readonly string[]>>;
}
