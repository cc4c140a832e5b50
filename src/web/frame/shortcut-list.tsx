/** 快捷键一览 — the list behind `?`. */
import type { RefObject } from 'react';
import { useMe } from '../api.ts';
import { goKeys } from './keys.ts';

interface Properties {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly off: boolean;
  readonly switchOff: (off: boolean) => void;
}

export function ShortcutList({ dialog, off, switchOff }: Properties) {
  const { menu } = useMe();
  const rows: [string, string][] = [
    ['/', '检索'],
    ['n', '下一个可办的步骤'],
    ...Object.entries(goKeys)
      .filter(([, place]) => menu.includes(place.menu))
      .map(([key, place]): [string, string] => [`g ${key}`, place.zh]),
    ['?', '本表'],
  ];
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="keys-title">
      <h2 id="keys-title">键盘快捷键</h2>
      <dl className="keys">
        {rows.map(([keys, zh]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{zh}</dd>
          </div>
        ))}
      </dl>
      <label className="pick">
        <input type="checkbox" checked={off} onChange={(event) => switchOff(event.target.checked)} />
        关闭快捷键（使用读屏软件或者语音输入时）
      </label>
      <p className="buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </p>
    </dialog>
  );
}
