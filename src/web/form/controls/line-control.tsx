/** 一行 — text, a day, a time, money in yuan, a number, a credit code. */
import { moneyInChinese } from '../../../law/kinds.ts';
import type { FieldKind, FieldSchema } from '../../contract-form.ts';
import { dayWords } from '../../words/day-words.ts';
import { useForm } from '../form-context.ts';
import { fenFromTyped } from '../money-typing.ts';
import { described, Notes } from '../notes.tsx';
import { controlId } from '../place.ts';
import { Title } from '../title.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: string;
}

const narrow: readonly FieldKind[] = ['day', 'time', 'money', 'count', 'quantity'];

export function LineControl({ schema, path, required, draft }: Properties) {
  const form = useForm();
  const kind = schema['x-field'] ?? 'text';
  const echo = echoOf(kind, draft);
  return (
    <div className={narrow.includes(kind) ? 'field narrow-field' : 'field'}>
      <label htmlFor={controlId(path)}>
        <Title schema={schema} required={required} />
      </label>
      <Notes schema={schema} path={path} />
      <span className="joined">
        <input
          id={controlId(path)}
          {...typeOf(kind)}
          value={draft}
          maxLength={schema.maxLength ?? (kind === 'credit-code' ? 18 : 200)}
          autoComplete="off"
          required={required}
          {...described(schema, path, form)}
          onChange={(event) => form.change(path, event.target.value)}
        />
        {kind === 'money' && <span>元</span>}
        {echo && <output className="quiet">{echo}</output>}
      </span>
    </div>
  );
}

function typeOf(kind: FieldKind): { type: string; inputMode?: 'decimal' | 'numeric' } {
  if (kind === 'day') return { type: 'date' };
  if (kind === 'time') return { type: 'time' };
  if (kind === 'money' || kind === 'quantity') return { type: 'text', inputMode: 'decimal' };
  return kind === 'count' ? { type: 'text', inputMode: 'numeric' } : { type: 'text' };
}

/** What was typed, as people read it: the weekday of a day, the thousands of a sum. */
function echoOf(kind: FieldKind, draft: string): string {
  if (draft === '') return '';
  if (kind === 'day') return dayWords(draft);
  if (kind !== 'money') return '';
  const money = fenFromTyped(draft);
  return money.ok && money.fen >= 100_000 ? `即 ${moneyInChinese(money.fen)}` : '';
}
