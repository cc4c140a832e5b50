import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'received-later': { zh: '收到之日晚于登记之日' },
  'not-performed': {
    zh: '答复以前应当依法履行职责',
    remedy: '请先登记履职情况；没有需要履行的职责的，写明理由',
  },
} as const;

export const refuse = refusals('public-interest', catalogue);
