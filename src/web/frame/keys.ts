/** 快捷键 — what each key does. Two keys in a row (`g t`) go somewhere. */
export const goKeys: Readonly<Record<string, { readonly to: string; readonly zh: string; readonly menu: string }>> = {
  t: { to: '/today', zh: '今日', menu: 'today' },
  m: { to: '/matters', zh: '事项', menu: 'matters' },
  n: { to: '/new', zh: '新办', menu: 'matters' },
  s: { to: '/signing', zh: '待签', menu: 'signing' },
  r: { to: '/rules', zh: '法规', menu: 'rules' },
  d: { to: '/registry', zh: '名录', menu: 'registry' },
  p: { to: '/people', zh: '人员', menu: 'people' },
  j: { to: '/record', zh: '记录', menu: 'record' },
};

/** Whether a key belongs to what the reader is typing. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The next lawful step on the page after the focused one, and round again. */
export function focusNextStep(): void {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const at = steps.indexOf(document.activeElement as HTMLElement);
  const step = steps[(at + 1) % steps.length];
  step?.focus();
  step?.scrollIntoView({ block: 'nearest' });
}
