/** 项目的名称 — with what must be known before filling it in: optional, sealed. */
import type { FieldSchema } from '../contract-form.ts';
import { titleOf } from './draft.ts';

export function Title({ schema, required }: { readonly schema: FieldSchema; readonly required: boolean }) {
  return (
    <>
      {titleOf(schema)}
      {!required && <span className="quiet">（可不填）</span>}
      {schema['x-sealed'] && <span className="tag">封存</span>}
    </>
  );
}
