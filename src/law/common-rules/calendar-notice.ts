import { date, rule } from '../kinds.ts';

/** 全体公民放假的节日 — the statutory holidays a year; each year's schedule with its make-up days is a notice of the State Council's office. */
export const tcHoliday = rule<number>({
  id: 'tc-holiday',
  zh: '法定节假日天数与年度安排',
  kind: 'count',
  versions: [
    {
      from: date('2014-01-01'),
      until: date('2024-12-31'),
      value: 11,
      cite: [{ instrument: 'public-holidays', article: '第二条', words: '全体公民放假的节日' }],
      verified: true,
      note: '施行日期凭记忆，未核；调休上班日以国务院办公厅当年通知为准。',
    },
    {
      from: date('2025-01-01'),
      value: 13,
      cite: [{ instrument: 'public-holidays', article: '第二条', words: '全体公民放假的节日' }],
      verified: true,
      note: '调休上班日以国务院办公厅当年通知为准；年度通知未公布的，日期为暂定。',
    },
  ],
});
