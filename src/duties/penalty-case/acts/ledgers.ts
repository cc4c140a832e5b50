/** 台账 — the bureau's ledgers that took the case in: written by the kernel, so that the case's own dossier shows them. */

import * as field from '../../../law/fields.ts';
import { avRecordSteps, caseTerm } from '../rules/index.ts';

const undecided = ['investigating', 'suspended', 'reviewing', 'noticed'] as const;
const anyState = [
  'verifying',
  ...undecided,
  'decided',
  'closed',
  'archived',
  'not-filed',
  'transferred',
  'terminated',
] as const;

export const ledgerActs = {
  GangCluesScreened: {
    zh: '涉黑涉恶线索筛查（一案同查）',
    from: anyState,
    by: ['case-handler'],
    basis: [avRecordSteps],
    reaction: true,
    anytime: true,
    data: field.data({
      screening: field.matter('线索筛查', 'clue-screening'),
      found: field.yesNo('发现涉黑涉恶线索'),
    }),
  },
  BacklogListed: {
    zh: '列入未及时作出处罚决定案件台账',
    from: undecided,
    by: ['case-handler'],
    basis: [caseTerm],
    reaction: true,
    anytime: true,
    data: field.data({ ledger: field.matter('案件台账', 'case-backlog') }),
  },
} as const;
