/** 表单的环境 — what every control of one form shares. */
import { createContext, useContext } from 'react';
import type { Pickable } from '../contract-form.ts';
import type { Draft } from './draft.ts';

export interface FormContext {
  readonly people: readonly Pickable[];
  readonly errors: ReadonlyMap<string, string>;
  /** 沿用 — by path: which earlier act said what stands there. */
  readonly carried: ReadonlyMap<string, string>;
  readonly change: (path: string, value: Draft) => void;
}

const Context = createContext<FormContext | undefined>(undefined);
export const FormProvider = Context.Provider;

export function useForm(): FormContext {
  const form = useContext(Context);
  if (form === undefined) throw new Error('控件不在表单之中');
  return form;
}
