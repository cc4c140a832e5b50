/** 将记入记录 — the act as the record will have it, filling in as one types. Beside the form where there is room. */

import type { ActFormShape } from '../contract-form.ts';
import { MatterWords } from '../form/matter-words.tsx';
import { nameOf, shownLines } from '../form/shown.ts';
import { dayWords } from '../words/day-words.ts';
import type { ActDraft } from './drafts.ts';

export function Reading({ shape, draft }: { readonly shape: ActFormShape; readonly draft: ActDraft }) {
  const officers = draft.officers.filter((one) => one !== '').map((one) => nameOf(shape.people, one));
  const lines = shownLines(shape.schema, draft.fields, shape.people);
  return (
    <section className="reading" aria-labelledby="reading">
      <h2 id="reading">将记入记录</h2>
      <div className="paper">
        <p className="paper-title">{shape.zh}</p>
        <p>
          {draft.doneOn && dayWords(draft.doneOn)}
          {draft.doneAt && ` ${draft.doneAt}`}
        </p>
        {officers.length > 0 && <p>执法人员：{officers.join('、')}</p>}
        {draft.power && (
          <p>
            行使的权责事项：{draft.power.code} {draft.power.name}
          </p>
        )}
        {lines.length === 0 && <p className="quiet">填写的内容随时显示在此。</p>}
        <dl>
          {lines.map((line) => (
            <div key={line.title}>
              <dt>{line.title}</dt>
              <dd>{line.matter === undefined ? line.value : <MatterWords stream={line.matter} />}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
