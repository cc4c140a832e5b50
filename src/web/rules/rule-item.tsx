/** 一条规则 — its newest value on the line; all versions, oldest last, when opened. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { RuleRow, RuleVersionRow } from '../contract.ts';
import { CiteLine } from '../parts/cite-line.tsx';
import { VerifiedMark } from '../parts/verified-mark.tsx';
import { dayWords } from '../words/day-words.ts';

export function RuleItem({ rule }: { readonly rule: RuleRow }) {
  const newest = rule.versions.at(-1);
  return (
    <li>
      <details className="rule">
        <summary>
          <span className="rule-name">{rule.zh}</span>
          <span className="rule-value">{newest?.valueZh}</span>
          {newest && <VerifiedMark verified={rule.versions.every((version) => version.verified)} />}
        </summary>
        <p className="quiet">
          规则编号 <span className="code">{rule.id}</span>
          {rule.kind === 'period' && rule.unit !== null && (
            <>
              {' · '}
              <Link href={address('/rules/deadline', { rule: rule.id })}>用它计算期限</Link>
            </>
          )}
        </p>
        {rule.after && <p className="quiet">{rule.after}</p>}
        <ol className="plain versions" reversed>
          {[...rule.versions].reverse().map((version) => (
            <Version key={version.from} version={version} />
          ))}
        </ol>
        {rule.before && <p className="quiet">{rule.before}</p>}
      </details>
    </li>
  );
}

function Version({ version }: { readonly version: RuleVersionRow }) {
  return (
    <li className="version">
      <p>
        {dayWords(version.from)}起{version.until ? `，至${dayWords(version.until)}止` : ''}{' '}
        <VerifiedMark verified={version.verified} />
      </p>
      <p className="rule-value">{version.valueZh}</p>
      <ul className="plain">
        {version.citation.map((cite) => (
          <li key={`${cite.instrument}${cite.article}`}>
            <CiteLine cite={cite} />
          </li>
        ))}
      </ul>
      {version.note && <p className="quiet">注：{version.note}</p>}
    </li>
  );
}
