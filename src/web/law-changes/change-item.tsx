/** 一项变动 — old and new value with their articles; open: the matters, acts, posts and people that it touches. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { ChangedVersion, LawChange } from '../contract-guidance.ts';
import { CiteLine } from '../parts/cite-line.tsx';
import { MatterName } from '../parts/matter-name.tsx';
import { VerifiedMark } from '../parts/verified-mark.tsx';
import { dayWords } from '../words/day-words.ts';

export const kindNames: Readonly<Record<LawChange['kind'], string>> = {
  new: '新规定',
  value: '内容变动',
  basis: '内容不变，依据变动',
  ended: '停止适用',
};

export function ChangeItem({ change }: { readonly change: LawChange }) {
  const { before, after } = change;
  return (
    <li className="change">
      <h3>
        <Link href={address('/rules', { q: change.rule })}>{change.ruleZh}</Link>{' '}
        <span className="tag">{kindNames[change.kind]}</span>
      </h3>
      <div className="old-and-new">
        <Version zh="原规定" version={before} none="此前没有规定" />
        <Version zh="新规定" version={after} none="此后没有规定" />
      </div>
      <Touched change={change} />
    </li>
  );
}

interface VersionProperties {
  readonly zh: string;
  readonly version: ChangedVersion | null;
  readonly none: string;
}

function Version({ zh, version, none }: VersionProperties) {
  return (
    <div>
      <p className="quiet">
        {zh} {version && <VerifiedMark verified={version.verified} />}
      </p>
      <p className="rule-value">{version?.valueZh ?? none}</p>
      <ul className="plain">
        {version?.citation.map((cite) => (
          <li key={`${cite.instrument}${cite.article}${cite.words}`}>
            <CiteLine cite={cite} />
          </li>
        ))}
      </ul>
      {version?.note && <p className="quiet">注：{version.note}</p>}
    </div>
  );
}

function Touched({ change }: { readonly change: LawChange }) {
  const { acts, clocks, steps, people } = change;
  const waiting = steps.reduce((total, step) => total + step.count, 0);
  if (acts.length === 0 && clocks.total === 0) return <p className="quiet">没有程序的行为或者期限直接依据此规则。</p>;
  return (
    <details className="touched">
      <summary>
        涉及：在办期限 {clocks.total} 项，下一步依据此规则的在办事项 {waiting} 件，行为 {acts.length} 种
        {people.length > 0 && `，人员 ${people.length} 人`}
      </summary>
      {clocks.total > 0 && <Clocks change={change} />}
      {steps.length > 0 && (
        <p>
          下一步依据此规则：
          {steps.map((step, index) => (
            <span key={`${step.procedure}${step.state}`}>
              {index > 0 && '、'}
              <Link href={address('/matters', { procedure: step.procedure, state: step.state })}>
                {step.procedureZh}（{step.stateZh}）{step.count} 件
              </Link>
            </span>
          ))}
        </p>
      )}
      <ul>
        {[...new Set(acts.map((act) => act.procedureZh))].map((procedure) => (
          <ActsOf key={procedure} procedure={procedure} acts={acts.filter((act) => act.procedureZh === procedure)} />
        ))}
      </ul>
      {people.length > 0 && <p>人员：{people.map((person) => `${person.name}（${person.unit}）`).join('、')}</p>}
    </details>
  );
}

function ActsOf({ procedure, acts }: { readonly procedure: string; readonly acts: LawChange['acts'] }) {
  const posts = [...new Set(acts.flatMap((act) => act.posts))];
  return (
    <li>
      {procedure}：{acts.map((act) => act.zh).join('、')}
      <span className="quiet">（{posts.join('、')}）</span>
    </li>
  );
}

function Clocks({ change }: { readonly change: LawChange }) {
  const { named, total } = change.clocks;
  return (
    <>
      <p>在办期限{total > named.length ? `（共 ${total} 项，列最先届满的 ${named.length} 项）` : ''}：</p>
      <ul>
        {named.map((clock) => (
          <li key={`${clock.stream}${clock.zh}${clock.due}`}>
            <MatterName {...clock} /> {clock.zh}
            {clock.due && `，${dayWords(clock.due)}届满`}
            <span className="quiet">（按{clock.byOld ? '原' : '新'}规定起算）</span>
          </li>
        ))}
      </ul>
    </>
  );
}
