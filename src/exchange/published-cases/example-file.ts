import { date } from '../../law/kinds.ts';
import type { FileCase } from './file-shape.ts';

/** 样例 — a file with one fictitious case, as the reader takes it. */
export const exampleFile: { readonly about: string; readonly cases: readonly FileCase[] } = {
  about: '样例：虚构的案件，请换成实际公示的案件后导入',
  cases: [
    {
      id: '样例-1',
      address: 'https://example.org/1',
      pageKind: '机关网页',
      organ: '某某县市场监督管理局',
      number: '某市监处罚〔2023〕1号',
      party: { kind: 'individual-business', name: '某某县**商店' },
      violation: '经营超过保质期的食品',
      origin: '监督检查',
      amounts: { gains: 120.5, goodsValue: '260元', fine: 1000 },
      goods: [{ name: '某某饼干', unit: '袋', quantity: 10, price: 26 }],
      steps: [
        { act: 'OnSiteInspected', on: date('2023-03-01') },
        { act: 'CaseFiled', on: date('2023-03-06') },
        { act: 'PenaltyDecided', on: date('2023-05-18') },
      ],
    },
  ],
};
