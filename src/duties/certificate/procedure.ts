import { offCert, offFields, offFoodExam, offRegister, offWithdraw } from '../../law/common-rules/officers.ts';
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { examKinds, fieldsOfEnforcement, recallReasons, suspensionReasons } from './choices.ts';

const by = ['personnel'] as const;
const decided = ['bureau-head'] as const;
const number = field.text('证号', { maxLength: 60 });
const validity = {
  from: field.day('有效期自'),
  until: field.day('有效期至'),
  issuer: field.text('发证机关'),
};
const holder = {
  holder: field.person('持证人'),
  name: field.text('证件所载姓名', { description: '与人员登记的姓名相同' }),
  fields: field.choices('执法类别', fieldsOfEnforcement),
  area: field.text('执法区域'),
};
const oldRecovered = field.yesNo('原证是否收回');
const onceEver = [{ tally: 'certificate-number', key: 'number', ever: true }] as const;

/** 行政执法证件 — one matter for the life of one person's certificate, from the application until it is cancelled. */
export const certificate = procedure({
  id: 'certificate',
  zh: '行政执法证件',
  withoutHandlers: true,
  states: {
    applied: { zh: '申领中' },
    valid: { zh: '有效' },
    suspended: { zh: '暂扣' },
    lost: { zh: '已声明遗失' },
    recalled: { zh: '已收回', final: true },
    cancelled: { zh: '已注销', final: true },
    declined: { zh: '未予发证', final: true },
  },
  clocks: { validity: { zh: '执法证件有效期（届满前换证）', rule: offFields, nature: 'term' } },
  mainPath: ['CertificateApplied', 'ExamRecorded', 'CertificateIssued'],
  acts: {
    CertificateApplied: {
      zh: '申领执法证件',
      from: ['none'],
      to: 'applied',
      by,
      basis: [offCert, offFields],
      data: field.data({ ...holder, idNumber: field.optional(field.personal('身份证件号码')) }),
    },
    CertificateTakenOver: {
      zh: '登记已有的执法证件',
      from: ['none'],
      to: 'valid',
      by,
      basis: [offFields],
      data: field.data({ ...holder, number, ...validity }),
      starts: [{ clock: 'validity', until: 'until' }],
      tallies: onceEver,
    },
    ExamRecorded: {
      zh: '记录考核、考试合格',
      from: ['applied', 'valid', 'suspended'],
      by,
      basis: [offCert, offFoodExam],
      data: field.data({
        exam: field.choice('考核、考试', examKinds),
        course: field.optional(field.matter('本局的培训和考试', 'training')),
        paper: field.optional(field.text('司法行政等部门组织考试的成绩文件')),
        passedOn: field.day('合格日期'),
      }),
      anytime: true,
    },
    CertificateIssued: {
      zh: '发放执法证件',
      from: ['applied'],
      to: 'valid',
      by,
      basis: [offCert, offFields],
      data: field.data({ number, ...validity }),
      starts: [{ clock: 'validity', until: 'until' }],
      tallies: onceEver,
    },
    CertificateDeclined: {
      zh: '未予发证',
      from: ['applied'],
      to: 'declined',
      by,
      basis: [offCert],
      data: field.data({ reason: field.paragraph('原因') }),
    },
    CertificateRegistered: {
      zh: '年度注册',
      from: ['valid'],
      by,
      basis: [offRegister],
      data: field.data({ registrar: field.text('注册机关'), result: field.text('注册结果') }),
      anytime: true,
    },
    CertificateRenewed: {
      zh: '换发、补发执法证件',
      from: ['valid', 'lost'],
      to: 'valid',
      by,
      basis: [offRegister, offFields],
      data: field.data({
        number,
        ...validity,
        oldRecovered,
        notRecovered: field.optional(field.text('原证没有收回的原因')),
      }),
      ends: [{ clock: 'validity' }],
      starts: [{ clock: 'validity', until: 'until' }],
      tallies: onceEver,
    },
    OldCertificateRecovered: {
      zh: '补收原证',
      from: ['valid', 'suspended', 'lost', 'recalled', 'cancelled'],
      by,
      basis: [offRegister],
      data: field.data({ oldNumber: field.text('原证号', { maxLength: 60 }) }),
      anytime: true,
    },
    CertificateSuspended: {
      zh: '暂扣执法证件',
      from: ['valid'],
      to: 'suspended',
      by,
      signatures: decided,
      basis: [offWithdraw],
      data: field.data({
        reason: field.choice('原因', suspensionReasons),
        facts: field.paragraph('事实和依据'),
      }),
    },
    CertificateRestored: {
      zh: '发还暂扣的执法证件',
      from: ['suspended'],
      to: 'valid',
      by,
      signatures: decided,
      basis: [offWithdraw],
      data: field.data({ grounds: field.paragraph('发还的理由') }),
    },
    CertificateLost: {
      zh: '声明执法证件遗失',
      from: ['valid'],
      to: 'lost',
      by,
      basis: [offWithdraw, offFields],
      data: field.data({
        lostOn: field.day('遗失日期'),
        declaredIn: field.text('声明作废的报刊或者网址'),
        account: field.paragraph('经过'),
      }),
    },
    CertificateRecalled: {
      zh: '收回执法证件',
      from: ['valid', 'suspended', 'lost'],
      to: 'recalled',
      by,
      signatures: decided,
      basis: [offWithdraw],
      data: field.data({
        reason: field.choice('原因', recallReasons),
        facts: field.optional(field.paragraph('事实和依据')),
        oldRecovered,
        notRecovered: field.optional(field.text('原证没有收回的原因')),
      }),
      ends: [{ clock: 'validity' }],
    },
    CertificateCancelled: {
      zh: '注销执法证件',
      from: ['recalled'],
      to: 'cancelled',
      by,
      basis: [offWithdraw],
      data: field.data({ organ: field.text('注销机关'), paper: field.text('注销文件') }),
    },
  },
});

export type CertificateTable = typeof certificate;
