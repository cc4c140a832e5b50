/** 何时所为 — the legal day of the act, today unless it was earlier, and the hour where it matters. */
import { useMe } from '../api.ts';
import { useForm } from '../form/form-context.ts';
import { controlId, errorId } from '../form/place.ts';
import { dayWords } from '../words/day-words.ts';
import type { ActDraft } from './drafts.ts';
import type { SetDraft } from './use-act-form.ts';

export function DoneWhen({ draft, set }: { readonly draft: ActDraft; readonly set: SetDraft }) {
  const { today } = useMe();
  const { errors } = useForm();
  const error = errors.get('/doneOn');
  return (
    <div className="grid">
      <div className="field narrow-field">
        <label htmlFor={controlId('/doneOn')}>行为日期</label>
        {error && (
          <p className="field-error" id={errorId('/doneOn')}>
            ▲ {error}
          </p>
        )}
        <span className="joined">
          <input
            id={controlId('/doneOn')}
            type="date"
            max={today}
            value={draft.doneOn}
            required
            {...(error ? { 'aria-invalid': true, 'aria-describedby': errorId('/doneOn') } : {})}
            onChange={(event) => set({ doneOn: event.target.value })}
          />
          <output className="quiet">
            {draft.doneOn === today ? `今天，${dayWords(today)}` : dayWords(draft.doneOn)}
          </output>
        </span>
      </div>
      <div className="field narrow-field">
        <label htmlFor={controlId('/doneAt')}>
          时刻<span className="quiet">（可不填；以小时计的期限从此起算）</span>
        </label>
        <input
          id={controlId('/doneAt')}
          type="time"
          value={draft.doneAt}
          onChange={(event) => set({ doneAt: event.target.value })}
        />
      </div>
    </div>
  );
}
