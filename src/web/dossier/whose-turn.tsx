/** 轮到谁 — what a reader who can do nothing is told: whose signature, whose act, which period is waited for. */
import type { Turn } from '../contract-dossier.ts';
import { dayWords } from '../words/day-words.ts';

export function WhoseTurn({ turn }: { readonly turn: Turn }) {
  const { over, steps, signatures, waits } = turn;
  if (signatures.length + steps.length + waits.length === 0)
    return (
      <p className="quiet">
        {over ? '本件已经办结，没有后续的行为。' : '现在没有人可以办理：须等候其他事项或者日期。'}
      </p>
    );
  return (
    <>
      <p className="quiet">
        {over ? '本件已经办结；此后还可以由以下岗位办理：' : '您现在没有可以办理的行为。现在等候的是：'}
      </p>
      <ul className="below">
        {signatures.map(({ act, zh, post }) => (
          <li key={`signature ${act}`}>
            {post}签批：{zh}
          </li>
        ))}
        {steps.map(({ act, zh, posts }) => (
          <li key={act}>
            {posts.join('、')}办理：{zh}
          </li>
        ))}
        {waits.map(({ zh, due }) => (
          <li key={`wait ${zh}${due}`}>
            {zh}：至{dayWords(due)}届满
          </li>
        ))}
      </ul>
    </>
  );
}
