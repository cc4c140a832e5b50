/**
 * 线索移送的规则 — clues of gang crime go to the police at once; no text sets a day. What was in force in 2019 is a notice that
 * was not read; since 2022-05-01 it is the law on organised crime.
 */
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';

export const xfGangClues = rule({
  id: 'xf-gang-clues',
  zh: '涉黑涉恶线索的筛查和移送',
  kind: 'text',
  versions: [
    {
      from: date('2018-01-23'),
      until: date('2022-04-30'),
      value: '排查行政执法中的涉黑涉恶线索，及时移送公安机关或者扫黑除恶专项斗争领导小组办公室。',
      cite: [cite('gang-crime-notice-2018', '（原文未见）')],
      verified: false,
      note: '“一案同查”和起底工作由各地实施方案规定，没有期限的规定。线索移送不是案件移送。',
    },
    {
      from: date('2022-05-01'),
      value: '履行职责时发现有组织犯罪线索的，应当及时移送公安机关等主管机关依法处理。',
      cite: [cite('organised-crime-law', '第二十五条')],
      verified: false,
      note: '条文见于公开网页，不在对照文本之中。没有规定移送的日数。',
    },
  ],
});

export const clueScreeningRules: readonly Rule[] = [xfGangClues];
