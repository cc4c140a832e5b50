/** 行使的职权 — the power that the act exercises, found by words on the published list; named once, then carried along. */
import { useState } from 'react';
import { address, useServer } from '../api.ts';
import type { ActFormShape, PowerPage } from '../contract-form.ts';
import { useForm } from '../form/form-context.ts';
import { controlId, errorId } from '../form/place.ts';
import type { ActDraft } from './drafts.ts';
import type { SetDraft } from './use-act-form.ts';

type Choice = NonNullable<ActFormShape['power']>;

interface Properties {
  readonly choice: Choice;
  readonly draft: ActDraft;
  readonly set: SetDraft;
}

export function PowerChoice({ choice, draft, set }: Properties) {
  const error = useForm().errors.get('/power');
  return (
    <fieldset
      className="field wide-field"
      id={controlId('/power')}
      {...(error ? { 'aria-describedby': errorId('/power') } : {})}
    >
      <legend>行使的权责事项{choice.required ? '' : '（可以以后写明）'}</legend>
      {error && (
        <p className="field-error" id={errorId('/power')}>
          ▲ {error}
        </p>
      )}
      {draft.power ? (
        <p className="joined">
          <span>
            已选：
            <strong>
              {draft.power.code} {draft.power.name}
            </strong>
          </span>
          <button type="button" onClick={() => set({ power: null })}>
            更换
          </button>
        </p>
      ) : (
        <Finder choice={choice} pick={(power) => set({ power })} />
      )}
    </fieldset>
  );
}

interface FinderProperties {
  readonly choice: Choice;
  readonly pick: (power: { readonly code: string; readonly name: string }) => void;
}

function Finder({ choice, pick }: FinderProperties) {
  const [q, setQ] = useState('');
  const { procedure, kinds } = choice;
  const found = useServer<PowerPage>(
    address('/api/powers', { kind: kinds.join(','), procedure, q: q.trim(), size: 8 }),
    { keep: true },
  );
  const rows = found.data?.rows ?? [];
  const more = (found.data?.total ?? 0) - rows.length;
  return (
    <>
      <input
        id={`${controlId('/power')}-words`}
        type="search"
        aria-label="权责事项的编码、名称、依据"
        placeholder="编码、名称、依据"
        autoComplete="off"
        maxLength={100}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <ul className="plain found" aria-label="在列的权责事项" aria-busy={found.isFetching}>
        {rows.map((row) => (
          <li key={row.code}>
            <button type="button" className="as-link" onClick={() => pick({ code: row.code, name: row.name })}>
              {row.code} {row.name}（{row.instrument}
              {row.article}）
            </button>
          </li>
        ))}
        {found.data && rows.length === 0 && <li className="quiet">没有找到在列的权责事项。</li>}
        {more > 0 && <li className="quiet">另有 {more} 项，请写明名称的一部分。</li>}
      </ul>
    </>
  );
}
