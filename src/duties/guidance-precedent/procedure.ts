/** 业务指导先例 — an answer that the whole bureau may find and follow, until it is withdrawn. No party is named in it. */
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { guidanceRequest } from '../guidance-request/procedure.ts';

const { basis } = guidanceRequest.acts.GuidanceIssued;
const { field: businessField, topic } = guidanceRequest.acts.GuidanceAsked.data.properties;
const chosen = guidanceRequest.acts.PrecedentSelected.data.properties;

export const guidancePrecedent = procedure({
  id: 'guidance-precedent',
  zh: '业务指导先例',
  states: {
    published: { zh: '内部公布' },
    withdrawn: { zh: '已撤下', final: true },
  },
  clocks: {},
  acts: {
    PrecedentPublished: {
      zh: '内部公布先例',
      from: ['none'],
      to: 'published',
      by: ['legal-reviewer', 'review-head'],
      basis,
      reaction: true,
      data: field.data({
        request: field.listedMatter('请示'),
        issuedNumber: field.optional(field.text('答复文号')),
        cause: field.text('案由'),
        field: businessField,
        topic,
        section: field.text('业务科室'),
        articles: guidanceRequest.acts.GuidanceAnswered.data.properties.articles,
        ...chosen,
      }),
    },
    PrecedentApplied: {
      zh: '引用先例',
      from: ['published'],
      by: ['case-handler', 'unit-head', 'case-reviewer', 'legal-reviewer'],
      basis,
      anytime: true,
      data: field.data({ matter: field.listedMatter('引用的事项'), note: field.optional(field.text('说明')) }),
    },
    PrecedentWithdrawn: {
      zh: '撤下先例',
      from: ['published'],
      to: 'withdrawn',
      by: ['legal-reviewer', 'review-head'],
      signatures: ['review-head'],
      basis,
      data: field.data({ reason: field.paragraph('撤下的理由（法律修改、意见改变等）') }),
    },
  },
  mainPath: ['PrecedentPublished'],
});

export type PrecedentTable = typeof guidancePrecedent;
