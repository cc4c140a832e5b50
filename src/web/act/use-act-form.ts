/** 表单的状态 — the draft, its errors, and the sending of it. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { address, Refused, read, send, useMe } from '../api.ts';
import type { Receipt } from '../contract.ts';
import type { Dossier } from '../contract-dossier.ts';
import type { ActFormShape } from '../contract-form.ts';
import { receiptPlace } from '../dossier/receipt-place.ts';
import { type Draft, type DraftError, dataFromDraft, draftFields } from '../form/draft.ts';
import { withValueAt } from '../form/place.ts';
import { newRequestKey } from '../request-key.ts';
import { actPath } from '../words/act-path.ts';
import { fieldAt, withCarried, withoutCarried } from './carried.ts';
import { type ActDraft, draftAt, dropDraft, keepDraft } from './drafts.ts';

export type SetDraft = (part: Partial<ActDraft>) => void;

export function useActForm(shape: ActFormShape, dossier: Dossier | undefined) {
  const { id: me, today } = useMe();
  const client = useQueryClient();
  const [, go] = useLocation();
  const place = `${shape.procedure}/${dossier?.stream ?? 'new'}/${shape.act}`;
  const [draft, setDraft] = useState(() => draftAt(place, () => beginning(shape, dossier, { me, today })));
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const [failure, setFailure] = useState<Refused>();
  const [busy, setBusy] = useState(false);

  const set: SetDraft = useCallback((part) => setDraft((before) => ({ ...before, ...part, touched: true })), []);
  const change = useChange(shape, dossier, setDraft);
  useEffect(() => {
    if (draft.touched) keepDraft(place, draft);
  }, [place, draft]);
  useWarningBeforeLeaving(draft.touched);

  const refused = (found: readonly DraftError[], why: Refused | undefined) => {
    setErrors(new Map(found.map((error) => [error.path, error.zh])));
    setFailure(why);
    setBusy(false);
  };

  const submit = async (mistyped: readonly DraftError[]) => {
    if (busy) return;
    const { body, wrong } = requestOf(shape, draft);
    const isMistyped = ({ path }: DraftError) => mistyped.some((one) => one.path === path);
    const found = [...mistyped, ...wrong.filter((error) => !isMistyped(error))];
    if (found.length > 0) return refused(found, undefined);
    setBusy(true);
    try {
      const receipt = await send<Receipt>(targetOf(shape, dossier), body);
      dropDraft(place);
      setDraft((before) => ({ ...before, touched: false }));
      client.setQueryData(receiptPlace(receipt.stream), receipt);
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== '/api/me' });
      go(`/matters/${receipt.stream}`);
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      refused(problem.refusal.fields ?? [], problem);
    }
  };

  /** 载入最新情况 — the matter as it is now is what the officer now looks at; what was typed stays. */
  const reload = async (from: QueryClient) => {
    const keyReused = failure?.refusal.code === 'kernel/key-reused';
    const found = dossier ? await read<Dossier>(`/api/matters/${dossier.stream}`) : undefined;
    setDraft((before) => ({
      ...before,
      ...(found ? { seenVersion: found.version } : {}),
      ...(keyReused ? { key: newRequestKey() } : {}),
    }));
    setFailure(undefined);
    await from.invalidateQueries();
  };

  const context = useMemo(() => {
    const carried = new Map(Object.entries(draft.carried).map(([name, zh]) => [`/data/${name}`, zh]));
    return { people: shape.people, errors, carried, change };
  }, [shape.people, errors, draft.carried, change]);
  return { draft, set, context, failure, busy, submit, reload };
}

function beginning(shape: ActFormShape, dossier: Dossier | undefined, { me, today }: { me: string; today: string }) {
  return {
    ...(dossier ? { seenVersion: dossier.version } : {}),
    doneOn: today,
    doneAt: '',
    officers: shape.officers > 0 ? officersAtFirst(shape, dossier, me) : [],
    power: shape.power?.chosen ?? null,
    ...withCarried(shape, { fields: draftFields(shape.schema, {}), carried: {} }),
  };
}

/** Those who handle the matter; where nobody does yet, whoever fills in the form, if that person holds a certificate. */
function officersAtFirst(shape: ActFormShape, dossier: Dossier | undefined, me: string): readonly string[] {
  const handlers = (dossier?.officers ?? []).map((one) => one.id);
  if (handlers.length > 0) return handlers;
  return shape.people.some((person) => person.id === me && person.certified) ? [me] : [];
}

/** A change of one place. A matter that is picked offers what it says in the same fields, where they are still empty. */
function useChange(
  shape: ActFormShape,
  dossier: Dossier | undefined,
  setDraft: Dispatch<SetStateAction<ActDraft>>,
): (path: string, value: Draft) => void {
  const stream = dossier?.stream;
  return useCallback(
    (path, value) => {
      setDraft((before) => ({
        ...before,
        fields: withValueAt(before.fields, path, value),
        carried: withoutCarried(before.carried, path),
        touched: true,
      }));
      if (shape.schema.properties?.[fieldAt(path)]?.['x-field'] !== 'matter' || value === '') return;
      const asked = address(`/api/procedures/${shape.procedure}/acts/${shape.act}`, { stream, from: String(value) });
      read<ActFormShape>(asked)
        .then((offered) => setDraft((before) => ({ ...before, ...withCarried(offered, before) })))
        .catch((problem: unknown) => {
          if (!(problem instanceof Refused)) throw problem; // whoever may not see it is offered nothing
        });
    },
    [shape, stream, setDraft],
  );
}

function targetOf(shape: ActFormShape, dossier: Dossier | undefined): string {
  const matter = dossier ? `/${dossier.stream}` : '';
  return `/api/matters/${shape.procedure}${matter}/${actPath(shape.act)}`;
}

function requestOf(shape: ActFormShape, draft: ActDraft) {
  const { data, errors } = dataFromDraft(shape.schema, draft.fields);
  const officers = draft.officers.filter((one) => one !== '');
  const wrong: DraftError[] = [];
  if (draft.doneOn === '') wrong.push({ path: '/doneOn', zh: '请填写行为日期' });
  if (officers.length < shape.officers) wrong.push({ path: '/officers', zh: `执法人员不少于${shape.officers}人` });
  if (shape.power?.required && !draft.power) wrong.push({ path: '/power', zh: '请选择行使的权责事项' });
  const body = {
    key: draft.key,
    ...(draft.seenVersion === undefined ? {} : { seenVersion: draft.seenVersion }),
    doneOn: draft.doneOn,
    ...(draft.doneAt === '' ? {} : { doneAt: draft.doneAt }),
    ...(officers.length === 0 ? {} : { officers }),
    ...(shape.power && draft.power ? { power: draft.power.code } : {}),
    data,
  };
  return { body, wrong: [...wrong, ...errors] };
}

function useWarningBeforeLeaving(touched: boolean): void {
  useEffect(() => {
    if (!touched) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [touched]);
}
