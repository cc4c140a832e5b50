/** 所载事项 — each field of an act by its title. */
import type { ShownField } from '../contract-dossier.ts';
import { SealedValue } from './sealed-value.tsx';

export function DataList({ data, stream }: { readonly data: readonly ShownField[]; readonly stream: number }) {
  return (
    <dl className="data">
      {data.map((field) => (
        <div key={`${field.title}${field.value}`}>
          <dt>{field.title}</dt>
          <dd>{field.sealed ? <SealedValue field={field} stream={stream} /> : field.value || '（空）'}</dd>
        </div>
      ))}
    </dl>
  );
}
