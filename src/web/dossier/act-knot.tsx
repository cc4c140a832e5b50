/** 行为 — one knot of the line: day, what, by whom, under which article; opens in place. */
import type { TimelineAct } from '../contract-dossier.ts';
import { dayWords } from '../words/day-words.ts';
import { ActDetail } from './act-detail.tsx';

interface Properties {
  readonly act: TimelineAct;
  readonly open: boolean;
  readonly stream: number;
}

export function ActKnot({ act, open, stream }: Properties) {
  const cite = act.articles[0]?.cite[0];
  const people = act.officers.length > 0 ? act.officers : [act.actor];
  return (
    <li className={act.articles.length > 0 ? 'knot' : 'knot passing'} id={`act-${act.position}`} tabIndex={-1}>
      <details open={open}>
        <summary>
          <span className="knot-day">
            {dayWords(act.doneOn)}
            {act.doneAt ? ` ${act.doneAt}` : ''}
          </span>
          <h3 className="knot-name">
            {act.zh}
            {act.number && <span className="number"> {act.number}</span>}
          </h3>
          <span className="knot-who">
            {people.map((person) => person.name).join('、')}
            {act.signatures.length > 0 && `；${act.signatures.map((one) => `${one.postZh} ${one.name}签`).join('、')}`}
          </span>
          <span className="knot-cite">
            {cite ? `《${cite.instrumentZh}》${cite.article}` : ''}
            {act.articles.some((article) => !article.verified) && ' △ 未核'}
            {act.observed && <span className="tag observed">观察自公示</span>}
          </span>
        </summary>
        <ActDetail act={act} stream={stream} />
      </details>
    </li>
  );
}
