/** 办理的地址 — the page on which an act of a matter is done. */
export const stepPlace = (matter: { readonly stream: number; readonly procedure: string }, act: string): string =>
  `/matters/${matter.stream}/do/${matter.procedure}/${act}`;
