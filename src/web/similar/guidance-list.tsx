/** 业务指导 — precedents and answers on the same or a close cause; each opens. */
import { Link } from 'wouter';
import type { Guidance } from '../contract-similar.ts';

const procedureNames: Readonly<Record<Guidance['procedure'], string>> = {
  'guidance-precedent': '先例',
  'guidance-request': '答复',
};

export function GuidanceList({ guidance }: { readonly guidance: readonly Guidance[] }) {
  if (guidance.length === 0) return null;
  return (
    <section>
      <h2>业务指导</h2>
      <ul className="plain">
        {guidance.map((one) => (
          <li key={one.stream}>
            <details>
              <summary>
                {one.title}{' '}
                <span className="quiet">
                  （{procedureNames[one.procedure]}，案由{one.likeness === 'same' ? '相同' : '相近'}）
                </span>
              </summary>
              {one.question && <p>问：{one.question}</p>}
              {one.answer && <p>答：{one.answer}</p>}
              <p>
                <Link href={`/matters/${one.stream}`}>{one.number ?? '打开'}</Link>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
