/** 案卷的题头 — procedure, number, state, who handles it, and the first lawful steps. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { Dossier } from '../contract-dossier.ts';
import { ObservedTag } from '../parts/observed-tag.tsx';
import { dayWords } from '../words/day-words.ts';
import { stepPlace } from './step-place.ts';

export function DossierHead({ dossier }: { readonly dossier: Dossier }) {
  const first = dossier.next.filter((step) => !step.anytime).slice(0, 2);
  const others = dossier.next.length - first.length;
  return (
    <div className="dossier-head">
      <p className="dossier-facts">
        <span>{dossier.procedureZh}</span>
        {(dossier.numbers.length > 0 ? dossier.numbers : dossier.number ? [dossier.number] : []).map((number) => (
          <strong className="number" key={number}>
            {number}
          </strong>
        ))}
        <span className="tag state">{dossier.stateZh}</span>
        {dossier.observed && <ObservedTag organ={dossier.organ} />}
      </p>
      <p className="dossier-facts">
        <span>
          {dossier.party}{' '}
          {dossier.partyCode && (
            <Link className="code" href={address('/search', { q: dossier.partyCode })}>
              {dossier.partyCode}
            </Link>
          )}
        </span>
        <span>
          承办 {dossier.officers.map((officer) => officer.name).join('、') || '未定'}
          {dossier.unitName && `（${dossier.unitName}）`}
        </span>
        {dossier.joint && (
          <span>
            联合办理 {dossier.joint.unitName}（{dossier.joint.officers.map((officer) => officer.name).join('、')}，
            {dayWords(dossier.joint.since)}起）
          </span>
        )}
        <span>
          {dayWords(dossier.openedOn)}开始{dossier.closedOn && `，${dayWords(dossier.closedOn)}办结`}
        </span>
      </p>
      <p className="dossier-steps no-print">
        {first.map((step) => (
          <Link className="step" key={step.act} href={stepPlace(dossier, step.act)} data-step>
            {step.zh}
          </Link>
        ))}
        {others > 0 && <a href="#now">其他可为 {others} 项 ↓</a>}
        {dossier.forbidden.length > 0 && <a href="#forbidden">不可为 {dossier.forbidden.length} 项 ↓</a>}
        <button type="button" className="as-link" onClick={() => window.print()}>
          打印案卷
        </button>
      </p>
    </div>
  );
}
