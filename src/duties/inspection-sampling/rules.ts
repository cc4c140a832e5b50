/** 检查信息抽样 — only what the books of law leave to the paper: until when a fault that was found is to be put right. */
import { samrSelfCorrect } from '../../law/common-rules/correction.ts';
import { type Rule, type RuleVersion, rule } from '../../law/kinds.ts';

const [first, ...rest] = samrSelfCorrect.versions;
const value = '抽样发现的问题应当及时纠正，纠正的最后一日由评查意见写明。';
const said = (version: RuleVersion<string>): RuleVersion<string> => ({ ...version, value });

export const samplingCorrection = rule<string>({
  id: 'sampling-correction',
  zh: '抽样发现问题的纠正期限',
  kind: 'text',
  ...(samrSelfCorrect.before === undefined ? {} : { before: samrSelfCorrect.before }),
  versions: [said(first), ...rest.map(said)],
});

export const inspectionSamplingRules: readonly Rule[] = [samplingCorrection];
