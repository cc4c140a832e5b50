/** 印发之后 — publication, recordal, how long it stays in force, and cleaning up. */
import { cite } from '../../law/instruments/index.ts';
import { calendarDays, date, type Length, months, type Rule, rule, workingDays, years } from '../../law/kinds.ts';

const tianjin = (article: string) => cite('tianjin-normative-documents', article);

export const ndPublish = rule<string>({
  id: 'nd-publish',
  zh: '公布',
  kind: 'text',
  versions: [
    {
      from: date('2018-05-16'),
      until: date('2019-12-31'),
      value: '规范性文件向社会公布；未经公布的不得作为行政管理依据。',
      cite: [cite('normative-documents-2018', '第（八）项')],
      verified: false,
      note: '国办发〔2018〕37号原文不在参考资料中，项号凭记忆。',
    },
    {
      from: date('2020-01-01'),
      value: '规范性文件按照法定要求和程序公布；未经公布的不得作为行政管理依据。',
      cite: [cite('business-environment-2019', '第六十四条', '未经公布的不得作为行政管理依据')],
      verified: true,
    },
  ],
});

export const foiProactive = rule<Length>({
  id: 'foi-proactive',
  zh: '主动公开',
  kind: 'period',
  before: '政府信息公开条例（2019年修订）自2019年5月15日起施行，此前的2007年文本未研究。',
  versions: [
    {
      from: date('2019-05-15'),
      value: workingDays(20),
      cite: [cite('government-information', '第二十六条', '自该政府信息形成或者变更之日起20个工作日内及时公开')],
      verified: true,
    },
  ],
});

export const ndFileTj = rule<Length | null>({
  id: 'nd-file-tj',
  zh: '报送备案（天津）',
  kind: 'period',
  versions: [
    {
      from: date('2008-02-01'),
      until: date('2019-11-30'),
      value: calendarDays(20),
      cite: [tianjin('条号未见')],
      verified: false,
      note: '市政府令第125号：自公布之日起二十日内报送备案，见于公开报道，条号未见。',
    },
    {
      from: date('2019-12-01'),
      value: null,
      cite: [tianjin('条号未见')],
      verified: false,
      note: '市政府令第15号的备案天数未见，不沿用旧规定；由本局按文本设定地方时限，没有设定的不设期限。',
    },
  ],
});

interface Validity {
  readonly usual: Length;
  readonly longest: Length;
  readonly evaluateBefore: Length;
}

export const ndValidityTj = rule<Validity>({
  id: 'nd-validity-tj',
  zh: '有效期和届满前评估（天津）',
  kind: 'period',
  versions: [
    {
      from: date('2008-02-01'),
      until: date('2019-11-30'),
      value: { usual: years(5), longest: years(10), evaluateBefore: months(6) },
      cite: [tianjin('条号未见')],
      verified: false,
      note: '有效期一般五年、最长十年，届满前六个月评估，见于公开网页所载的部门规定，令文条号未见。',
    },
    {
      from: date('2019-12-01'),
      value: { usual: years(5), longest: years(10), evaluateBefore: months(6) },
      cite: [tianjin('条号未见')],
      verified: false,
      note: '市政府令第15号的条文未见，沿用所知的数值，须核对。',
    },
  ],
});

export const ndAfterRules: readonly Rule[] = [ndPublish, foiProactive, ndFileTj, ndValidityTj] as readonly Rule[];
