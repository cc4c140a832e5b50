/** 文书 — numbers, codes and statements as they are printed. */

import type { Published } from '../../duties/published-case/facts.ts';
import { paperKinds } from '../../duties/published-case/procedure.ts';
import { parseUscc } from '../../law/uscc.ts';
import { parseDocumentNumber, properBrackets } from './document-number.ts';
import type { Check } from './finding.ts';
import { normaliseScan } from './scan-text.ts';
import { comparedValue } from './stated-strengths.ts';

/** 代码 that the publication does not print is not asked about. */
export const usccHolds: Check = ({ published: { partyCode } }) => {
  if (partyCode === undefined) return null;
  const parsed = parseUscc(partyCode);
  return parsed.ok
    ? { holds: true, detail: `${partyCode}校验相符` }
    : { holds: false, detail: `${partyCode}：${parsed.zh}` };
};

/** The decision and the papers that bear a number of the bureau; a laboratory's number has a shape of its own. */
function numbersOf({ number, papers }: Published) {
  const nameOf = (kind: string) => paperKinds.find(({ code }) => code === kind)?.zh ?? kind;
  const others = papers.filter(({ kind }) => kind !== 'sampling-report' && kind !== 'other');
  return [
    { paper: '行政处罚决定书', text: number },
    ...others.map((paper) => ({ paper: nameOf(paper.kind), text: paper.number })),
  ].map((one) => ({ ...one, parsed: parseDocumentNumber(one.text) }));
}

export const numberShape: Check = ({ published }) => {
  const numbers = numbersOf(published);
  const wrong = numbers.flatMap(({ paper, text, parsed }) => {
    if (parsed.ok) return [];
    return [`${paper}“${text}”${parsed.code === 'shape' ? '不是文号的样式' : '的序号无法辨认'}`];
  });
  if (wrong.length > 0) return { holds: false, detail: wrong.join('；') };
  return { holds: true, detail: numbers.map(({ text }) => text).join('；') };
};

/** 括号 — every number whose year can be read must have its year in 〔〕. */
export const bracketStyle: Check = ({ published }) => {
  const readable = numbersOf(published).flatMap(({ paper, text, parsed }) =>
    'brackets' in parsed ? [{ paper, text, brackets: parsed.brackets }] : [],
  );
  if (readable.length === 0) return null;
  const wrong = readable.filter(({ brackets }) => brackets !== properBrackets);
  if (wrong.length === 0) return { holds: true, detail: `${readable.length}个文号均用“〔〕”` };
  return { holds: false, detail: wrong.map(({ paper, text }) => `${paper}印作“${text}”`).join('；') };
};

/** 同一事项 in two places of one document must be one value. */
export const statementsAgree: Check = ({ published: { statements } }) => {
  const attributes = [...new Set(statements.map(({ attribute }) => attribute))];
  const compared = attributes
    .map((attribute) => ({ attribute, said: statements.filter((one) => one.attribute === attribute) }))
    .filter(({ said }) => said.length > 1)
    .map(({ attribute, said }) => ({
      holds: new Set(said.map(({ value }) => comparedValue(value))).size === 1,
      detail: `${attribute}：${said.map(({ place, value }) => `${place}为${value}`).join('，')}`,
    }));
  if (compared.length === 0) return null;
  return { holds: compared.every((one) => one.holds), detail: compared.map((one) => one.detail).join('；') };
};

/** 扫描文字 — what the scanner printed and what it is read as. Nothing but digits, Chinese and Latin text may remain. */
export const scanReading: Check = ({ published: { printed } }) => {
  const texts = printed.filter(({ what }) => what === 'scan').map(({ text }) => text);
  if (texts.length === 0) return null;
  const clean = texts.map((text) => normaliseScan(text));
  return {
    holds: clean.every((text) => !/[\u2460-\u24ff□■\ufffd]/u.test(text)),
    detail: texts.map((text, index) => `“${text}”读作“${clean[index]}”`).join('；'),
  };
};
