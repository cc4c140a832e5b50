/** 封存 — personal data kept apart from the record. Reading it leaves a trace, so it is asked for, never shown unasked. */
import { useState } from 'react';
import { read, refusalOf } from '../api.ts';
import type { ShownField } from '../contract-dossier.ts';

export function SealedValue({ field, stream }: { readonly field: ShownField; readonly stream: number }) {
  const [shown, setShown] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const id = field.sealed;
  if (shown !== undefined) return <span className="sealed-open">{shown}</span>;
  const open = async () => {
    try {
      setShown((await read<{ value: string }>(`/api/sealed/${stream}/${encodeURIComponent(id ?? '')}`)).value);
    } catch (error) {
      setProblem(refusalOf(error).zh);
    }
  };
  return (
    <>
      <span className="tag">封存</span>{' '}
      {id !== undefined && (
        <button type="button" className="as-link no-print" onClick={open} aria-label={`查阅（留痕）：${field.title}`}>
          查阅（留痕）
        </button>
      )}
      {problem && <span role="alert"> {problem}</span>}
    </>
  );
}
