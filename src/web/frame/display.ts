/** 显示方式 — what the reader chose on this computer; without a choice the system's own preference holds. */
export const displays = [
  { id: '', zh: '跟随系统' },
  { id: 'light', zh: '浅色' },
  { id: 'dark', zh: '深色' },
  { id: 'contrast', zh: '高对比' },
] as const;

const place = 'plumbline-display';

/** Storage may be switched off by policy: then nothing is kept, and nothing breaks. */
export function kept(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice holds until the page is closed.
  }
}

export const chosenDisplay = (): string => kept(place);

export function applyDisplay(chosen: string = chosenDisplay()): void {
  if (chosen === '') delete document.documentElement.dataset.display;
  else document.documentElement.dataset.display = chosen;
}

export function chooseDisplay(chosen: string): void {
  keep(place, chosen);
  applyDisplay(chosen);
}
