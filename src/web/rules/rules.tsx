/** 法规 — every rule with all its versions, their articles and whether these were checked. */
import { Link, useSearchParams } from 'wouter';
import { useServer } from '../api.ts';
import type { RuleRow } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { SelectFilter } from '../parts/select-filter.tsx';
import { WordsBox } from '../parts/words-box.tsx';
import { type RuleFilters, rulesThatFit } from './rule-filters.ts';
import { RuleItem } from './rule-item.tsx';

const kinds = [
  { id: 'period', zh: '期限' },
  { id: 'money', zh: '金额' },
  { id: 'count', zh: '数量' },
  { id: 'ratio', zh: '比例' },
  { id: 'list', zh: '情形' },
  { id: 'approver', zh: '批准' },
  { id: 'text', zh: '规定' },
];

export default function Rules() {
  const [query, setQuery] = useSearchParams();
  const answer = useServer<readonly RuleRow[]>('/api/rules');
  const filters: RuleFilters = {
    q: query.get('q') ?? '',
    kind: query.get('kind') ?? '',
    verified: query.get('verified') ?? '',
  };
  const set = (name: keyof RuleFilters) => (value: string) =>
    setQuery(Object.fromEntries(Object.entries({ ...filters, [name]: value }).filter(([, text]) => text !== '')));
  return (
    <Page
      title="法规"
      lead={
        <p className="lead-links">
          <Link href="/rules/changes">法律变动</Link>
          <Link href="/rules/deadline">期限计算</Link>
        </p>
      }
    >
      <search className="filters" aria-label="筛选规则">
        <SelectFilter id="kind" zh="种类" all="全部" value={filters.kind} choices={kinds} set={set('kind')} />
        <SelectFilter
          id="verified"
          zh="核对"
          all="不限"
          value={filters.verified}
          choices={[
            { id: 'yes', zh: '已核' },
            { id: 'no', zh: '凭记忆、未核' },
          ]}
          set={set('verified')}
        />
        <WordsBox zh="规则、法规名称、条号" value={filters.q} set={set('q')} />
      </search>
      <Asked query={answer}>{(rules) => <List rules={rulesThatFit(rules, filters)} />}</Asked>
    </Page>
  );
}

function List({ rules }: { readonly rules: readonly RuleRow[] }) {
  return (
    <section aria-label="规则">
      <p className="quiet" role="status">
        共 {rules.length} 条规则
      </p>
      <ul className="plain rules">
        {rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}
