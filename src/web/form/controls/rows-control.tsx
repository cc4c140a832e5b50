/** 清单 — lines of the same fields; lines are added and taken away. */
import { useEffect, useRef } from 'react';
import type { FieldSchema } from '../../contract-form.ts';
import { type DraftFields, draftFields, titleOf } from '../draft.ts';
import type { FieldsComponent } from '../fields-properties.ts';
import { useForm } from '../form-context.ts';
import { Fieldset } from './fieldset.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: readonly DraftFields[];
  readonly Fields: FieldsComponent;
}

export function RowsControl({ schema, path, required, draft, Fields }: Properties) {
  const form = useForm();
  const list = useRef<HTMLOListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(draft.length);
  const item = schema.items ?? {};
  useEffect(() => {
    if (draft.length > before.current)
      list.current?.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus();
    before.current = draft.length;
  }, [draft.length]);
  const remove = (index: number) => {
    form.change(
      path,
      draft.filter((_, place) => place !== index),
    );
    button.current?.focus();
  };
  return (
    <Fieldset schema={schema} path={path} required={required && (schema.minItems ?? 0) > 0} kind="wide-field rows">
      <ol className="plain" ref={list}>
        {draft.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, as on paper.
          <li className="row" key={index}>
            <fieldset>
              <legend>第 {index + 1} 行</legend>
              <div className="grid">
                <Fields schema={item} path={`${path}/${index}`} draft={row} />
              </div>
            </fieldset>
            <button type="button" onClick={() => remove(index)}>
              去掉第 {index + 1} 行
            </button>
          </li>
        ))}
      </ol>
      <button type="button" ref={button} onClick={() => form.change(path, [...draft, draftFields(item, {})])}>
        增加一行<span className="unseen">：{titleOf(schema)}</span>
      </button>
    </Fieldset>
  );
}
