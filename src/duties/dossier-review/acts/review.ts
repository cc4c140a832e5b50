/** 评查 — a dossier is chosen, read by two, scored; the handling unit is heard; the result is confirmed and put right. */

import { samrCasefileLicence, samrCasefilePenalty, samrModes } from '../../../law/common-rules/supervision.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { ways } from '../choices.ts';
import { samrCasefileOther } from '../rules.ts';
import { sheetFields } from './sheet.ts';

const leaders = ['supervisor', 'legal-reviewer', 'review-head'] as const;
const readers = ['supervisor', 'legal-reviewer', 'review-head', 'case-reviewer', 'unit-head', 'case-handler'] as const;
const basis = [samrModes, samrCasefilePenalty, samrCasefileLicence, samrCasefileOther] as const;
const under = ['reviewing', 'scored', 'sent', 'heard'] as const;

export const reviewActs = {
  DossierChosen: {
    zh: '选定案卷',
    from: ['none'],
    to: 'chosen',
    by: leaders,
    basis,
    data: field.data({
      sheet: field.matter('评查标准', 'dossier-review'),
      dossier: field.matter('被评查的案卷'),
      title: field.text('案卷名称'),
      unit: field.text('承办机构'),
      unitHead: field.person('承办机构负责人'),
      way: field.choice('选定方式', ways),
      drawn: field.optional(field.text('抽取记录')),
    }),
  },
  SheetTaken: {
    zh: '载明所用的评查标准',
    from: ['chosen'],
    by: leaders,
    basis,
    reaction: true,
    data: field.data({ name: field.text('名称和版本'), ...sheetFields }),
  },
  ReviewersAppointed: {
    zh: '确定评查人员',
    from: ['chosen', 'reviewing'],
    to: 'reviewing',
    by: leaders,
    basis,
    data: field.data({ reviewers: field.people('评查人员', 2) }),
  },
  ReviewerRecused: {
    zh: '评查人员回避',
    from: ['reviewing'],
    to: 'chosen',
    by: leaders,
    basis,
    anytime: true,
    data: field.data({ person: field.person('回避的人员'), reason: field.paragraph('理由') }),
  },
  DossierScored: {
    zh: '评分',
    from: ['reviewing'],
    to: 'scored',
    by: readers,
    basis,
    data: field.data({
      scores: field.rows('各项得分', {
        item: field.text('项目编号'),
        score: field.count('得分', { maximum: 100 }),
        finding: field.optional(field.paragraph('发现的问题')),
        article: field.optional(field.text('违反的条文')),
        rectify: field.optional(field.yesNo('需要整改')),
      }),
      fatals: field.rows(
        '否决项',
        { code: field.text('编号'), finding: field.paragraph('事实'), article: field.text('违反的条文') },
        0,
      ),
      opinion: field.paragraph('综合意见'),
    }),
  },
  FindingsSent: {
    zh: '将评查意见送承办机构',
    from: ['scored'],
    to: 'sent',
    by: leaders,
    basis,
    data: field.data({ until: field.day('提出意见的期限至') }),
    starts: [{ clock: 'objection', until: 'until' }],
  },
  UnitHeard: {
    zh: '听取承办机构意见',
    from: ['sent'],
    to: 'heard',
    by: readers,
    basis,
    data: field.data({
      agrees: field.yesNo('没有异议'),
      statement: field.paragraph('承办机构的意见'),
      objections: field.rows('异议', { item: field.text('项目编号'), ground: field.paragraph('理由') }, 0),
    }),
    ends: [{ clock: 'objection' }],
  },
  ObjectionDecided: {
    zh: '决定异议',
    from: ['heard'],
    by: ['review-head', 'supervisor'],
    basis,
    data: field.data({
      item: field.text('项目编号'),
      upheld: field.yesNo('异议成立'),
      score: field.count('决定后的得分', { maximum: 100 }),
      reason: field.paragraph('理由'),
    }),
  },
  ResultConfirmed: {
    zh: '确定评查结果',
    from: ['sent', 'heard'],
    to: 'confirmed',
    by: leaders,
    signatures: ['bureau-head'],
    basis,
    number: { word: '评查' },
    data: field.data({
      rectifyUntil: field.optional(field.day('整改期限至')),
      note: field.optional(field.paragraph('说明')),
    }),
    ends: [{ clock: 'objection' }],
  },
  ReviewCancelled: {
    zh: '取消评查',
    from: ['chosen', ...under],
    to: 'cancelled',
    by: leaders,
    signatures: ['bureau-head'],
    basis,
    anytime: true,
    data: field.data({ reason: field.paragraph('理由') }),
    ends: [{ clock: 'objection' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
