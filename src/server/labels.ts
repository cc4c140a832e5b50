import type { ProcedureShape } from '../law/procedure.ts';

interface Labelled {
  readonly enum?: readonly string[];
  readonly 'x-labels'?: readonly string[];
  readonly items?: Labelled;
  readonly properties?: Readonly<Record<string, Labelled>>;
}

const known = new WeakMap<ProcedureShape, ReadonlyMap<string, string>>();
const none: ReadonlyMap<string, string> = new Map();

/** 选项的名称 — every code that the forms of a procedure offer, with its Chinese name. */
export function labelsOf(procedure: ProcedureShape | undefined): ReadonlyMap<string, string> {
  if (!procedure) return none;
  const before = known.get(procedure);
  if (before) return before;
  const labels = new Map<string, string>();
  for (const act of Object.values(procedure.acts)) collect(act.data as unknown as Labelled, labels);
  known.set(procedure, labels);
  return labels;
}

function collect({ enum: codes, 'x-labels': names, items, properties }: Labelled, labels: Map<string, string>): void {
  for (const [index, code] of (codes ?? []).entries()) {
    const name = names?.[index];
    if (name !== undefined && !labels.has(code)) labels.set(code, name);
  }
  if (items) collect(items, labels);
  for (const property of Object.values(properties ?? {})) collect(property, labels);
}
