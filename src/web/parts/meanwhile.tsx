/** 其间他人所办 — what others did since the version that the officer was looking at. */
import type { Meanwhile as Done } from '../contract.ts';
import { dayWords } from '../words/day-words.ts';

interface Properties {
  readonly meanwhile: readonly Done[];
  readonly reload: () => void;
}

export function Meanwhile({ meanwhile, reload }: Properties) {
  return (
    <div className="notice caution">
      <p>
        <strong>其间他人已办理：</strong>
      </p>
      <ul>
        {meanwhile.map((act) => (
          <li key={`${act.type}${act.doneOn}${act.actor}`}>
            {dayWords(act.doneOn)} {act.actor}：{act.zh}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={reload}>
          载入最新情况，保留已填写的内容
        </button>
      </p>
    </div>
  );
}
