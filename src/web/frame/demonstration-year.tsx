/** 演示年度 — in a demonstration bureau only: its administrator is offered the fictitious year, everybody sees it come. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { read, send, useMe } from '../api.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';

interface Year {
  readonly phase: 'none' | 'offered' | 'loading' | 'loaded' | 'broken';
  readonly percent: number;
}

const path = '/api/demonstration-year';
const lookEvery = 2_000;

export function DemonstrationYear() {
  const me = useMe();
  const year = useQuery<Year>({
    queryKey: [path],
    queryFn: ({ signal }) => read<Year>(path, signal),
    refetchInterval: (query) => (query.state.data?.phase === 'loading' ? lookEvery : false),
  }).data;
  const administers = me.posts.some(({ post }) => post === 'system-admin');
  if (year?.phase === 'loading') return <Loading percent={year.percent} />;
  if (!administers) return null;
  if (year?.phase === 'offered') return <Offer />;
  if (year?.phase === 'broken') return <Broken />;
  return null;
}

function Offer() {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const load = async () => {
    try {
      setError(undefined);
      client.setQueryData([path], await send<Year>(path, {}));
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <aside className="notice" aria-label="演示年度">
      <p>
        <strong>可以装入2019年演示年度：</strong>
        八万七千余户虚构的经营主体和一整年的执法行为，约十七万五千个行为，需几分钟。装入期间各岗位照常使用。
      </p>
      <p>
        <button type="button" onClick={load}>
          装入2019年演示年度
        </button>
      </p>
      {error !== undefined && <RefusalNotice error={error} />}
    </aside>
  );
}

function Loading({ percent }: { readonly percent: number }) {
  return (
    <aside className="notice" aria-label="演示年度">
      <p>
        <label htmlFor="demonstration-year">正在装入2019年演示年度（均为虚构），已完成{percent}%，可以照常使用。</label>
      </p>
      <p>
        <progress id="demonstration-year" value={percent} max={100} />
      </p>
    </aside>
  );
}

function Broken() {
  return (
    <aside className="notice caution" aria-label="演示年度">
      <p>
        <strong>2019年演示年度没有装完，也不能续装。</strong>
        要重新装入，请停止本系统，删除数据目录后再启动。
      </p>
    </aside>
  );
}
