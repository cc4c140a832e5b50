/** 办理之后 — what the act starts and ends, whose signature it needs, and that it cannot be undone. */
import type { ActFormShape } from '../contract-form.ts';

export function Consequences({ shape }: { readonly shape: ActFormShape }) {
  return (
    <section className="consequences" aria-labelledby="consequences">
      <h2 id="consequences">办理之后</h2>
      <dl className="data">
        <Line zh="开始计算" of={shape.starts} />
        <Line zh="结束" of={shape.ends} />
        {shape.signatures.length > 0 && (
          <div>
            <dt>须经签批</dt>
            <dd>{shape.signatures.map((one) => one.zh).join(' → ')}。签批齐全之日记为行为。</dd>
          </div>
        )}
        <div>
          <dt>不可撤销</dt>
          <dd>{shape.irreversible}。</dd>
        </div>
      </dl>
    </section>
  );
}

function Line({ zh, of }: { readonly zh: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <div>
      <dt>{zh}</dt>
      <dd>{of.join('、')}</dd>
    </div>
  );
}
