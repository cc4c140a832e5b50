/** 举报人 — what is owed to an informant: the result or the reward that a law promises, and secrecy. */

import { type Rule, rule } from '../kinds.ts';
import {
  before2020,
  complaint2020,
  complaint2026,
  sinceComplaint2026,
  textOf2022,
  underComplaint2020,
} from './complaint-sources.ts';

export const rptResultNotice = rule({
  id: 'rpt-result-notice',
  zh: '依规定告知处理结果或者奖励',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '法律、法规、规章规定应当告知处理结果或者对举报人实行奖励的，应当告知或者奖励。',
      cite: [complaint2020('第三十二条', '市场监督管理部门应当予以告知或者奖励')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '法律、法规、规章规定应当告知处理结果或者对举报人实行奖励的，应当告知或者奖励。',
      cite: [complaint2026('第三十六条', '市场监督管理部门应当予以告知或者奖励')],
      verified: true,
    },
  ],
});

export const rptConfidential = rule({
  id: 'rpt-confidential',
  zh: '举报人信息和办理情况的保密',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '举报人个人信息、举报办理情况不得泄露给被举报人或者与办理举报工作无关的人员；为组织调解所必需的除外。',
      cite: [complaint2020('第三十三条'), complaint2020('第三十五条第二款', '涉及商业秘密、个人隐私等信息')],
      verified: true,
      note: `${textOf2022}第三十三条依所见2022年修正文本。`,
    },
    {
      ...sinceComplaint2026,
      value: '举报人个人信息、举报处理情况不得泄露给被举报人或者与处理举报工作无关的人员；为组织调解所必需的除外。',
      cite: [complaint2026('第三十七条', '不得将举报人个人信息、举报处理情况等泄露给被举报人')],
      verified: true,
    },
  ],
});

export const informantRules: readonly Rule[] = [rptResultNotice, rptConfidential];
