/** 读取的结果 — loading, refused, or what was asked for. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading.tsx';
import { RefusalNotice } from './refusal-notice.tsx';

interface Properties<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

export function Asked<T>({ query, children }: Properties<T>) {
  if (query.data === undefined) {
    return query.error ? <RefusalNotice error={query.error} again={() => query.refetch()} /> : <Loading />;
  }
  return (
    <>
      {query.error && <RefusalNotice error={query.error} again={() => query.refetch()} />}
      {children(query.data)}
    </>
  );
}
