/** 报送纠正情况的期限 — of letter, opinion and decision alike, the superior's opinion before them: the paper names the day. */
import { samrOpinion, supDecision, supDuban, supOpinion } from '../../law/common-rules/supervision.ts';
import { date, type Rule, type RuleVersion, rule } from '../../law/kinds.ts';

const value = '在文书规定的时限内报送纠正情况。';
const note = '法规、规章没有规定天数，届满日由文书载明。';
const [of2020, of2025] = samrOpinion.versions as readonly [RuleVersion<string>, RuleVersion<string>];
const [letter] = supDuban.versions;
const [opinion] = supOpinion.versions;
const [decision] = supDecision.versions;

export const replyTerm = rule<string>({
  id: 'sup-reply-term',
  zh: '报送纠正情况的期限',
  kind: 'text',
  ...(samrOpinion.before === undefined ? {} : { before: samrOpinion.before }),
  versions: [
    { ...of2020, value, note: `${of2020.note ?? ''}${note}` },
    { ...of2025, until: date('2026-01-31'), value, note },
    {
      from: date('2026-02-01'),
      value,
      cite: [...letter.cite, ...opinion.cite, ...decision.cite],
      verified: true,
      note,
    },
  ],
});

export const enforcementSupervisionRules: readonly Rule[] = [replyTerm];
