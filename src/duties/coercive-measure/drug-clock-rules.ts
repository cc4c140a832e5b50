/** 药品处理期限的两段 — the drug law gives two periods in one rule; each is a clock of its own. */
import { type Length, type Rule, type RuleVersion, rule } from '../../law/kinds.ts';
import { seizureDrug } from './special-law-rules.ts';

type Periods = (typeof seizureDrug)['versions'][number]['value'];

function clockOf(id: string, zh: string, pick: (periods: Periods) => Length): Rule<Length> {
  const [first, ...later] = seizureDrug.versions;
  const part = (version: RuleVersion<Periods>): RuleVersion<Length> => ({ ...version, value: pick(version.value) });
  return rule<Length>({ id, zh, kind: 'period', versions: [part(first), ...later.map(part)] });
}

export const seizureDrugAfterSeizure = clockOf(
  'seizure-drug-after-seizure',
  '药品查封、扣押后作出处理决定的期限',
  (periods) => periods.afterSeizure,
);

export const seizureDrugAfterReport = clockOf(
  'seizure-drug-after-report',
  '药品检验报告书发出后作出处理决定的期限',
  (periods) => periods.afterTestReport,
);
