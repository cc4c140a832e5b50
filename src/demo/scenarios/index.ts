import { alerts } from './alerts.ts';
import { cases } from './cases.ts';
import { complaints } from './complaints.ts';
import { corrections } from './corrections.ts';
import { credit } from './credit.ts';
import { disputes } from './disputes.ts';
import { inspections } from './inspections.ts';
import { law } from './law.ts';
import { linkedCases } from './linked-cases.ts';
import { majorCases } from './major-cases.ts';
import { oversight } from './oversight.ts';
import { registers } from './registers.ts';
import { samplings } from './samplings.ts';
import type { Scenario } from './scenario.ts';
import { staff } from './staff.ts';

/**
 * 演示事项 — fictitious matters of every duty in different states, linked to each other as in life. Every name is invented;
 * every act goes through the kernel. A scenario may name those before it.
 */
export const scenarios: readonly Scenario[] = [
  ...cases,
  ...complaints,
  ...inspections,
  ...linkedCases,
  ...credit,
  ...registers,
  ...corrections,
  ...samplings,
  ...disputes,
  ...law,
  ...staff,
  ...majorCases,
  ...oversight,
  ...alerts,
];
