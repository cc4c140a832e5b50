/** 关联事项 — found by words, picked from what was found. */
import { useState } from 'react';
import { address, useServer } from '../../api.ts';
import type { MatterPage } from '../../contract.ts';
import type { FieldSchema } from '../../contract-form.ts';
import { useForm } from '../form-context.ts';
import { MatterWords } from '../matter-words.tsx';
import { controlId } from '../place.ts';
import { Fieldset } from './fieldset.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: string;
}

export function MatterControl({ schema, path, required, draft }: Properties) {
  const form = useForm();
  return (
    <Fieldset schema={schema} path={path} required={required}>
      {draft === '' ? (
        <Finder
          id={controlId(path)}
          procedure={schema['x-procedure']}
          pick={(stream) => form.change(path, `${stream}`)}
        />
      ) : (
        <p className="joined">
          <span>
            已选：
            <strong>
              <MatterWords stream={draft} />
            </strong>
          </span>
          <button type="button" onClick={() => form.change(path, '')}>
            更换
          </button>
        </p>
      )}
    </Fieldset>
  );
}

interface FinderProperties {
  readonly id: string;
  readonly procedure: string | undefined;
  readonly pick: (stream: number) => void;
}

function Finder({ id, procedure, pick }: FinderProperties) {
  const [q, setQ] = useState('');
  const [open, setOpen] = useState(false);
  const found = useServer<MatterPage>(address('/api/matters', { procedure, q: q.trim(), size: 8 }), {
    keep: true,
    enabled: open,
  });
  const rows = found.data?.rows ?? [];
  return (
    <>
      <input
        id={`${id}-words`}
        type="search"
        aria-label="案号、名称"
        placeholder="案号、名称"
        autoComplete="off"
        maxLength={100}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        onFocus={() => setOpen(true)}
      />
      <ul className="plain found" aria-label="找到的事项" aria-busy={found.isFetching}>
        {rows.map((row) => (
          <li key={row.stream}>
            <button type="button" className="as-link" onClick={() => pick(row.stream)}>
              {procedure === undefined && <span className="quiet">{row.procedureZh} </span>}
              {row.number ?? `第 ${row.stream} 件`} {row.title}（{row.stateZh}）
            </button>
          </li>
        ))}
        {found.data && rows.length === 0 && <li className="quiet">没有找到。</li>}
      </ul>
    </>
  );
}
