/** 行为的全部 — data, officers with certificates, signatures with opinions, rule versions and words, hash. */
import type { TimelineAct } from '../contract-dossier.ts';
import { CiteLine } from '../parts/cite-line.tsx';
import { VerifiedMark } from '../parts/verified-mark.tsx';
import { dayWords, instantWords } from '../words/day-words.ts';
import { DataList } from './data-list.tsx';
import { SignatureList } from './signature-list.tsx';

export function ActDetail({ act, stream }: { readonly act: TimelineAct; readonly stream: number }) {
  return (
    <div className="act-detail">
      {act.data.length > 0 && <DataList data={act.data} stream={stream} />}
      {act.officers.length > 0 && (
        <>
          <h4>执法人员</h4>
          <p>
            {act.officers
              .map((one) => `${one.name}（${one.certificate ? `执法证 ${one.certificate}` : '无执法证件'}）`)
              .join('、')}
          </p>
        </>
      )}
      {act.power && (
        <>
          <h4>行使的权责事项</h4>
          <p>
            <a href={`/public/powers/${encodeURIComponent(act.power.code)}?day=${act.doneOn}`}>
              {act.power.code} {act.power.name}
            </a>
          </p>
        </>
      )}
      {act.signatures.length > 0 && (
        <>
          <h4>签批</h4>
          <SignatureList signatures={act.signatures} />
        </>
      )}
      {act.articles.length > 0 && <h4>依据</h4>}
      <ul className="plain">
        {act.articles.map((article) => (
          <li key={article.rule}>
            {article.ruleZh} <span className="quiet">（{dayWords(article.ruleFrom)}起的版本）</span>{' '}
            <VerifiedMark verified={article.verified} />
            {article.cite.map((cite) => (
              <p key={`${cite.instrument}${cite.article}`}>
                <CiteLine cite={cite} />
              </p>
            ))}
            {article.note && <p className="quiet">注：{article.note}</p>}
          </li>
        ))}
      </ul>
      <h4>记录</h4>
      <p className="quiet">
        第 {act.position} 件，{instantWords(act.recordedAt)} 由{act.actor.name}记入
        {act.form ? `，文书格式第 ${act.form} 号` : ''}
      </p>
      <p className="hash">散列 {act.hash}</p>
      <p className="hash">前件 {act.previous}</p>
    </div>
  );
}
