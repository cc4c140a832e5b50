/** 办理的表单 — keeps one request key until the act is on the record, and everything typed until then. */
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { Dossier } from '../contract-dossier.ts';
import type { ActFormShape } from '../contract-form.ts';
import { Fields } from '../form/fields.tsx';
import { FormProvider } from '../form/form-context.ts';
import { mistypedDays } from '../form/mistyped-days.ts';
import { SimilarBesideForm } from '../similar/beside-form.tsx';
import { Consequences } from './consequences.tsx';
import { DoneWhen } from './done-when.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Officers } from './officers.tsx';
import { PowerChoice } from './power-choice.tsx';
import { Reading } from './reading.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { useActForm } from './use-act-form.ts';

interface Properties {
  readonly shape: ActFormShape;
  readonly dossier?: Dossier;
}

export function ActForm({ shape, dossier }: Properties) {
  const client = useQueryClient();
  const form = useActForm(shape, dossier);
  const { draft } = form;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void form.submit(mistypedDays(event.currentTarget));
  };
  const hasFields = Object.keys(shape.schema.properties ?? {}).length > 0;
  return (
    <FormProvider value={form.context}>
      <div className="act-page">
        <form className="act-form" onSubmit={submit} noValidate aria-label={shape.zh}>
          <ErrorSummary errors={form.context.errors} failure={form.failure} />
          <StaleNotice failure={form.failure} reload={() => form.reload(client)} />
          <fieldset className="block">
            <legend>行为</legend>
            <DoneWhen draft={draft} set={form.set} />
            {shape.officers > 0 && <Officers shape={shape} draft={draft} set={form.set} />}
            {shape.power && <PowerChoice choice={shape.power} draft={draft} set={form.set} />}
          </fieldset>
          {hasFields && (
            <fieldset className="block">
              <legend>填写</legend>
              <div className="grid">
                <Fields schema={shape.schema} path="/data" draft={draft.fields} />
              </div>
            </fieldset>
          )}
          <Consequences shape={shape} />
          <p className="buttons">
            <button type="submit" className="primary" aria-disabled={form.busy}>
              {form.busy ? '正在记入…' : shape.signatures.length > 0 ? `呈报：${shape.zh}` : shape.zh}
            </button>
            {draft.touched && <span className="quiet">填写的内容保留在本页，直至记入记录。</span>}
          </p>
        </form>
        <div className="beside">
          <SimilarBesideForm shape={shape} draft={draft} stream={dossier?.stream} />
          <Reading shape={shape} draft={draft} />
        </div>
      </div>
    </FormProvider>
  );
}
