import { samrCasefileLicence, samrCasefilePenalty } from '../../law/common-rules/supervision.ts';
import type { PlainDate, RuleItem } from '../../law/kinds.ts';
import { everyListedItem, findListedCodesOn } from '../../law/listed-items.ts';
import { samrCasefileOther } from './rules.ts';

/** 案卷种类 — which list of the law a sheet must cover, and which procedures a dossier of the kind may come from. */
export const dossierKinds = [
  { code: 'penalty', zh: '行政处罚' },
  { code: 'licence', zh: '行政许可' },
  { code: 'inspection', zh: '行政检查' },
  { code: 'other', zh: '其他行政执法' },
] as const;

export type DossierKind = (typeof dossierKinds)[number]['code'];

const proceduresOf: Readonly<Record<Exclude<DossierKind, 'other'>, readonly string[]>> = {
  penalty: ['penalty-case', 'summary-penalty'],
  licence: ['licence'],
  inspection: ['inspection'],
};

/** Whether a dossier of this procedure is reviewed by a sheet of this kind; `other` takes whatever has no kind of its own. */
export function isOfKind(kind: DossierKind, procedure: string): boolean {
  return kind === 'other'
    ? !Object.values(proceduresOf).some((procedures) => procedures.includes(procedure))
    : proceduresOf[kind].includes(procedure);
}

export const ruleOfKind = { penalty: samrCasefilePenalty, licence: samrCasefileLicence } as const;

/** The article that a sheet of this kind rests on. */
export const basisOfKind = (kind: DossierKind) =>
  kind === 'penalty' || kind === 'licence' ? ruleOfKind[kind] : samrCasefileOther;

/** The items of the law that a sheet of this kind must cover on a day; none where the law only refers to the others. */
export function lawfulAreas(kind: DossierKind, day: PlainDate): readonly string[] {
  if (kind !== 'penalty' && kind !== 'licence') return [];
  return (findListedCodesOn(ruleOfKind[kind], day) ?? []).filter((code) => code !== 'other');
}

export const areas: readonly RuleItem[] = everyListedItem(samrCasefilePenalty, samrCasefileLicence);

export const ways = [
  { code: 'drawn', zh: '抽取' },
  { code: 'named', zh: '指定' },
  { code: 'complaint', zh: '因复议、诉讼、投诉引起' },
] as const;

/** 等次 — from the best to the worst; a fatal defect makes the last. */
export const grades = [
  { code: 'excellent', zh: '优秀' },
  { code: 'good', zh: '良好' },
  { code: 'qualified', zh: '合格' },
  { code: 'unqualified', zh: '不合格' },
] as const;

export type Grade = (typeof grades)[number]['code'];
