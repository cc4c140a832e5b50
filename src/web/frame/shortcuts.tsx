/** 键盘 — the keys work on every page; `?` lists them, and there they can be switched off. */
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useMe } from '../api.ts';
import { keep, kept } from './display.ts';
import { focusNextStep, goKeys, isTyping } from './keys.ts';
import { ShortcutList } from './shortcut-list.tsx';

const wish = 'plumbline-list-shortcuts';
const place = 'plumbline-keys-off';

export const openShortcutList = (): void => {
  window.dispatchEvent(new Event(wish));
};

export function Shortcuts() {
  const [, go] = useLocation();
  const { menu } = useMe();
  const dialog = useRef<HTMLDialogElement>(null);
  const afterG = useRef(Number.NEGATIVE_INFINITY);
  const [off, setOff] = useState(() => kept(place) === 'yes');
  useEffect(() => {
    const list = () => dialog.current?.showModal();
    window.addEventListener(wish, list);
    return () => window.removeEventListener(wish, list);
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (off || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const waiting = event.timeStamp - afterG.current < 1_500;
      afterG.current = Number.NEGATIVE_INFINITY;
      const place = waiting ? goKeys[event.key] : undefined;
      if (place && menu.includes(place.menu)) go(place.to);
      else if (event.key === 'g') afterG.current = event.timeStamp;
      else if (event.key === '/') document.getElementById('search')?.focus();
      else if (event.key === 'n') focusNextStep();
      else if (event.key === '?') dialog.current?.showModal();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [off, go, menu]);
  const switchOff = (value: boolean) => {
    keep(place, value ? 'yes' : '');
    setOff(value);
  };
  return <ShortcutList dialog={dialog} off={off} switchOff={switchOff} />;
}
