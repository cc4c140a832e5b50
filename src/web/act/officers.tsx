/** 执法人员 — as many with a valid certificate as the act needs. */
import type { ActFormShape } from '../contract-form.ts';
import { PeopleList } from '../form/controls/people-list.tsx';
import { useForm } from '../form/form-context.ts';
import { controlId, errorId } from '../form/place.ts';
import type { ActDraft } from './drafts.ts';
import type { SetDraft } from './use-act-form.ts';

interface Properties {
  readonly shape: ActFormShape;
  readonly draft: ActDraft;
  readonly set: SetDraft;
}

export function Officers({ shape, draft, set }: Properties) {
  const error = useForm().errors.get('/officers');
  return (
    <fieldset
      className="field"
      id={controlId('/officers')}
      {...(error ? { 'aria-describedby': errorId('/officers') } : {})}
    >
      <legend>执法人员（不少于{shape.officers}人，持有效执法证件）</legend>
      {error && (
        <p className="field-error" id={errorId('/officers')}>
          ▲ {error}
        </p>
      )}
      <PeopleList
        id={controlId('/officers')}
        title="执法人员"
        people={shape.people}
        picked={draft.officers}
        atLeast={shape.officers}
        certified
        change={(officers) => set({ officers })}
      />
    </fieldset>
  );
}
