/** 行刑衔接 — a penalty may not take the place of a transfer. The transfer itself is the duty `criminal-referral`. */
import { cite } from '../../law/instruments/index.ts';
import { date, rule } from '../../law/kinds.ts';

const transferFirst = '违法行为涉嫌犯罪的，应当及时移送司法机关，不得以行政处罚代替移送。';
const noSubstitute = cite('criminal-transfer', '第十一条第一款', '不得以行政处罚代替移送');

export const crimeBeforePenalty = rule({
  id: 'crime-before-penalty',
  zh: '涉嫌犯罪的移送',
  kind: 'text',
  versions: [
    {
      from: date('2001-07-09'),
      until: date('2020-08-06'),
      value: transferFirst,
      cite: [cite('criminal-transfer', '第十一条')],
      verified: false,
      note: '2001年的文字未见，按2020年修订的条文推定。',
    },
    { from: date('2020-08-07'), until: date('2021-07-14'), value: transferFirst, cite: [noSubstitute], verified: true },
    {
      from: date('2021-07-15'),
      value: transferFirst,
      cite: [
        cite('penalty-procedure-2021', '第十七条第二款', '发现违法行为涉嫌犯罪的，应当及时将案件移送司法机关'),
        noSubstitute,
        cite('penalty-law-2021', '第二十七条第一款', '违法行为涉嫌犯罪的，行政机关应当及时将案件移送司法机关'),
      ],
      verified: true,
    },
  ],
});

/** 合理嫌疑 — 第三条第二款, since the revision of 2020. */
export const reasonableSuspicionFrom = date('2020-08-07');
