/** 通用规则 — the rules that more than one duty uses, in one list. */

import type { Rule } from '../kinds.ts';
import { tcHoliday } from './calendar-notice.ts';
import { complaintAndTipOffRules } from './complaints-and-tip-offs.ts';
import { correctionRules } from './correction.ts';
import { countingRules } from './counting.ts';
import { creditRepairRules } from './credit-repair.ts';
import { delegationRules } from './delegation.ts';
import { divisionRules } from './division.ts';
import { informantRules } from './informants.ts';
import { jurisdictionRules } from './jurisdiction.ts';
import { officerRules } from './officers.ts';
import { powerRules } from './powers.ts';
import { publicationRules } from './publication.ts';
import { publicationPeriodRules } from './publication-period.ts';
import { remedyRules } from './remedy.ts';
import { serviceRules } from './serving.ts';
import { supervisionRules } from './supervision.ts';
import { threeSystemsRules } from './three-systems.ts';
import { tianjinSupervisionRules } from './tianjin-supervision.ts';

export const commonRules: readonly Rule[] = [
  ...countingRules,
  tcHoliday,
  ...jurisdictionRules,
  ...delegationRules,
  ...divisionRules,
  ...officerRules,
  ...powerRules,
  ...serviceRules,
  ...publicationRules,
  ...publicationPeriodRules,
  ...creditRepairRules,
  ...threeSystemsRules,
  ...correctionRules,
  ...remedyRules,
  ...complaintAndTipOffRules,
  ...informantRules,
  ...supervisionRules,
  ...tianjinSupervisionRules,
];
