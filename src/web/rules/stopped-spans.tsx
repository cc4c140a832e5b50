/** 不计入的期间 — spans that the law leaves out (检测、中止 …), as many as are needed. */
import { useState } from 'react';

export function StoppedSpans({ stops }: { readonly stops: readonly string[] }) {
  const [lines, setLines] = useState(() => stops.map((stop, index) => ({ id: index, stop })));
  const add = () => setLines([...lines, { id: (lines.at(-1)?.id ?? -1) + 1, stop: '' }]);
  return (
    <fieldset className="field">
      <legend>不计入的期间</legend>
      {lines.map(({ id, stop }, index) => {
        const [from, to] = stop.split('..');
        return (
          <p key={id} className="joined">
            <input name="stop-from" type="date" aria-label={`第 ${index + 1} 段开始`} defaultValue={from ?? ''} />
            <span>至</span>
            <input name="stop-to" type="date" aria-label={`第 ${index + 1} 段结束`} defaultValue={to ?? ''} />
            <button type="button" onClick={() => setLines(lines.filter((line) => line.id !== id))}>
              去掉<span className="unseen">第 {index + 1} 段</span>
            </button>
          </p>
        );
      })}
      <button type="button" onClick={add}>
        增加一段
      </button>
    </fieldset>
  );
}
