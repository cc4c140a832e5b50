/** 事项的筛选 — procedure, state, mine or my unit's, due, observed, words. Choosing is enough; words wait for Enter. */
import { useMe, useServer } from '../api.ts';
import type { Procedure } from '../contract.ts';
import { SelectFilter } from '../parts/select-filter.tsx';
import { WordsBox } from '../parts/words-box.tsx';
import type { MatterFilters } from './filters.ts';

interface Properties {
  readonly filters: MatterFilters;
  readonly change: (filters: MatterFilters) => void;
}

const dueChoices = [
  { id: 'late', zh: '已逾期' },
  { id: 'today', zh: '今天到期' },
  { id: 'soon', zh: '七日内到期' },
];

export function MatterFilter({ filters, change }: Properties) {
  const me = useMe();
  const procedures = useServer<readonly Procedure[]>('/api/procedures').data ?? [];
  const chosen = procedures.find((one) => one.id === filters.procedure);
  const set = (name: keyof MatterFilters) => (value: string) => {
    const { state, ...rest } = filters;
    const kept = name === 'procedure' || state === undefined ? rest : { ...rest, state };
    change({ ...kept, [name]: value });
  };
  const whose = filters.officer === me.id ? 'mine' : filters.unit === me.unit.id ? 'unit' : '';
  const setWhose = (value: string) => {
    const { officer: _officer, unit: _unit, ...rest } = filters;
    change({ ...rest, ...(value === 'mine' ? { officer: me.id } : value === 'unit' ? { unit: me.unit.id } : {}) });
  };
  return (
    <search className="filters" aria-label="筛选事项">
      <SelectFilter
        id="procedure"
        zh="程序"
        all="全部程序"
        value={filters.procedure}
        choices={procedures}
        set={set('procedure')}
      />
      {chosen && (
        <SelectFilter
          id="state"
          zh="环节"
          all="全部环节"
          value={filters.state}
          choices={chosen.states}
          set={set('state')}
        />
      )}
      <SelectFilter
        id="whose"
        zh="范围"
        all="全部可见"
        value={whose}
        choices={[
          { id: 'mine', zh: '我承办的' },
          { id: 'unit', zh: '本机构的' },
        ]}
        set={setWhose}
      />
      <SelectFilter id="due" zh="期限" all="不限" value={filters.due} choices={dueChoices} set={set('due')} />
      <SelectFilter
        id="open"
        zh="办结"
        all="不限"
        value={filters.open}
        choices={[
          { id: 'true', zh: '在办' },
          { id: 'false', zh: '已办结' },
        ]}
        set={set('open')}
      />
      <SelectFilter
        id="observed"
        zh="来源"
        all="不限"
        value={filters.observed}
        choices={[
          { id: 'false', zh: '本局办理' },
          { id: 'true', zh: '观察自公示' },
        ]}
        set={set('observed')}
      />
      <WordsBox zh="案号、当事人" value={filters.q ?? ''} set={set('q')} />
    </search>
  );
}
