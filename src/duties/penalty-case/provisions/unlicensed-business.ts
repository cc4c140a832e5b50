/** 无证无照经营罚则. */

import { cite } from '../../../law/instruments/index.ts';
import { date, yuan } from '../../../law/kinds.ts';
import type { PenaltyProvision } from './provision.ts';

const text2017 = { from: date('2017-10-01'), verified: true } as const;

export const unlicensedBusinessProvisions: readonly PenaltyProvision[] = [
  {
    id: 'business-unregistered',
    zh: '无照经营，法律、行政法规没有明确的处罚规定',
    cite: [cite('unlicensed-business-2017', '第十三条', '没收违法所得，并处1万元以下的罚款')],
    brackets: [{ min: yuan(0), max: yuan(10_000) }],
    note: '法律、行政法规对无照经营另有处罚规定的，依照其规定。',
    ...text2017,
  },
  {
    id: 'business-unregistered-aided',
    zh: '明知属于无照经营而提供经营场所或者运输、保管、仓储等条件',
    cite: [cite('unlicensed-business-2017', '第十四条', '没收违法所得，可以处5000元以下的罚款')],
    brackets: [{ min: yuan(0), max: yuan(5_000) }],
    ...text2017,
  },
];
