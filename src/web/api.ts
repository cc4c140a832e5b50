/** 与本局服务器往来 — every request of the screens goes through here, to this host only. */
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Me, Refusal } from './contract.ts';

/** A refusal, or a failure, as the screens show it. `status` 0: the server could not be reached. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly refusal: Refusal;
  constructor(status: number, refusal: Refusal) {
    super(refusal.zh);
    this.status = status;
    this.refusal = refusal;
  }
}

const unreachable: Refusal = {
  code: 'web/unreachable',
  zh: '暂时无法连接服务器',
  remedy: '请检查网络后再试。已填写的内容仍在本页。',
};

/** Who wants to know that the session has ended: the frame, which then asks for the password above the page. */
const watchers = new Set<() => void>();

export function onSessionEnded(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused(0, unreachable);
  }
}

async function answer<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body as T;
  const refusal = body as Partial<Refusal> | undefined;
  const zh = refusal?.zh ?? `服务器没有给出可读的答复（${response.status}）`;
  throw new Refused(response.status, { code: `web/${response.status}`, ...refusal, zh });
}

/** Reads. Throws `Refused`. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await ask(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
  if (response.status === 401 && path !== '/api/me') for (const watcher of watchers) watcher();
  return answer<T>(response);
}

/** Sends. The header says that the request comes from these screens: a form of another site cannot set it. */
export async function send<T>(path: string, body: object): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-plumbline': '1' };
  const response = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (response.status === 401 && path !== '/api/sign-in') for (const watcher of watchers) watcher();
  return answer<T>(response);
}

/** Sends a file as it is. */
export async function sendFile<T>(path: string, file: File): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/octet-stream', 'x-plumbline': '1' };
  const response = await ask(path, { method: 'POST', headers, body: file });
  if (response.status === 401) for (const watcher of watchers) watcher();
  return answer<T>(response);
}

/** An address with its filters; empty ones are left out. */
export function address(path: string, filters: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined && value !== '') query.set(name, `${value}`);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** What the server says at an address; kept on the screen while the next page of the same list is on its way. */
export function useServer<T>(path: string, options: { keep?: boolean; enabled?: boolean } = {}): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: [path],
    queryFn: ({ signal }) => read<T>(path, signal),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** 本人 — known on every page, because no page is drawn before it. */
export function useMe(): Me {
  const me = useServer<Me>('/api/me').data;
  if (me === undefined) throw new Error('尚未登录');
  return me;
}

/** The refusal behind a failed request. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  return { code: 'web/bug', zh: '页面出错', remedy: error instanceof Error ? error.message : String(error) };
}
