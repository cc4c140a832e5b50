/** 公益诉讼衔接的规则 — the suit and the suggestion before it. The interpretation was not read in full: its articles stay unverified. */
import { cite } from '../../law/instruments/index.ts';
import {
  calendarDays,
  date,
  type Length,
  months,
  type Rule,
  type RuleItem,
  type RuleKind,
  rule,
} from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

export const pilScope = rule({
  id: 'pil-scope',
  zh: '行政公益诉讼的范围',
  kind: 'text',
  versions: [
    {
      from: date('2017-07-01'),
      value:
        '食品药品安全等领域负有监督管理职责的行政机关违法行使职权或者不作为的，检察机关应当提出检察建议，仍不履职的依法起诉。',
      cite: [
        cite('litigation-2017', '第二十五条第四款', '应当向行政机关提出检察建议，督促其依法履行职责'),
        cite('litigation-2017', '第二十五条第四款', '行政机关不依法履行职责的，人民检察院依法向人民法院提起诉讼'),
      ],
      verified: true,
      note: '检察公益诉讼法截至2026年7月未见公布。',
    },
  ],
});

const interpretation = '数值见规则摘录，原文不在对照文本之中。';

function interpreted<T>(id: string, zh: string, kind: RuleKind, value: T, article: string): Rule<T> {
  const version = { value, cite: [cite('public-interest-interpretation', article)] as const, verified: false };
  return rule<T>({
    id,
    zh,
    kind,
    versions: [
      { from: date('2018-03-02'), until: date('2020-12-31'), ...version, note: interpretation },
      { from: date('2021-01-01'), ...version, note: `2020年修正后条号相同。${interpretation}` },
    ],
  });
}

export const pilReply = interpreted<Length>('pil-reply', '答复检察建议的期限', 'period', months(2), '第二十一条第二款');

export const pilReplyUrgent = interpreted<Length>(
  'pil-reply-urgent',
  '紧急情形下答复检察建议的期限',
  'period',
  calendarDays(15),
  '第二十一条第二款',
);

export const pilPerformed = interpreted<readonly RuleItem[]>(
  'pil-performed',
  '行政公益诉讼的结果',
  'list',
  items({
    withdrawn: '诉讼请求全部实现，检察机关撤回起诉',
    'declared-unlawful': '诉讼请求全部实现，判决确认违法',
    ordered: '判决履行职责或者采取补救措施',
    dismissed: '判决驳回诉讼请求',
  }),
  '第二十四条',
);

export const pilClue = rule({
  id: 'pil-clue',
  zh: '向检察机关通报案件线索',
  kind: 'text',
  versions: [
    {
      from: date('2018-03-02'),
      value: '定期向检察机关通报食品、药品行政案件线索。',
      cite: [cite('district-cooperation', '（原文未见）')],
      verified: false,
      note: '由各地的衔接机制规定，频率未见，没有设期限。',
    },
  ],
});

export const publicInterestRules: readonly Rule[] = [pilScope, pilReply, pilReplyUrgent, pilPerformed, pilClue];
