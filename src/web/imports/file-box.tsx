/** 文件 — chosen, or dropped into the box. */
import { type DragEvent, useRef, useState } from 'react';
import type { ImportKind } from '../contract-imports.ts';

interface Properties {
  readonly kind: ImportKind;
  readonly file: File | undefined;
  readonly set: (file: File | undefined) => void;
}

export function FileBox({ kind, file, set }: Properties) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (!dropped) return;
    if (input.current) input.current.files = event.dataTransfer.files; // so that the control names it too
    set(dropped);
  };
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
    <div
      className={over ? 'field file-box is-over' : 'field file-box'}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor="import-file">文件</label>
      <p className="hint" id="import-file-hint">
        {kind.endings.join('、')}，不超过{Math.floor(kind.largest / 1_048_576)}MB；也可以把文件拖到这里。
      </p>
      <input
        ref={input}
        id="import-file"
        type="file"
        accept={kind.endings.join(',')}
        aria-describedby="import-file-hint"
        onChange={(event) => set(event.target.files?.[0])}
      />
      {file && (
        <p className="chosen-file" role="status">
          已选：{file.name}（{sizeWords(file.size)}）
        </p>
      )}
    </div>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))}KB` : `${(bytes / 1_048_576).toFixed(1)}MB`;
}
