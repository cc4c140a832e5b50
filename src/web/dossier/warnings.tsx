/** 预警、缺漏与发现 — what came late, which acts of the law's path are missing, and what an observed matter shows. */
import type { Dossier } from '../contract-dossier.ts';
import { ArticleLine } from '../parts/article-line.tsx';
import { dayWords } from '../words/day-words.ts';

export function Warnings({ dossier }: { readonly dossier: Dossier }) {
  const { alerts, handovers, gaps, findings } = dossier;
  if (alerts.length + handovers.length + gaps.length + findings.length === 0) return null;
  return (
    <section className="warnings" aria-labelledby="warnings">
      <h2 id="warnings">{dossier.observed ? '公示所见' : '预警'}</h2>
      {dossier.observed && (
        <p>本件不是本局办理，内容取自{dossier.organ ?? '办理机关'}的公示。公示未载明的行为列为缺漏，不等于没有办理。</p>
      )}
      <ul className="plain">
        {alerts.map((alert) => (
          <li key={`${alert.zh}${alert.raisedOn}`}>
            <strong className="urgency-late">▲ {alert.zh}</strong>{' '}
            <span className="quiet">（{dayWords(alert.raisedOn)}提示）</span>
          </li>
        ))}
        {handovers.map(({ name, since, why }) => (
          <li key={`${name}${since}`}>
            <strong className="urgency-late">▲ {name}须交接</strong>：{why}{' '}
            <span className="quiet">（{dayWords(since)}起）</span>
          </li>
        ))}
        {gaps.length > 0 && (
          <li>
            <strong>○ 缺漏：</strong>
            {gaps.map((gap) => gap.zh).join('、')}
          </li>
        )}
        {findings.map((finding) => (
          <li key={`${finding.position}${finding.code}`}>
            <strong>◆ 发现：</strong>
            {finding.zh} <a href={`#act-${finding.position}`}>所涉行为</a>
            {finding.article && <ArticleLine article={finding.article} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
