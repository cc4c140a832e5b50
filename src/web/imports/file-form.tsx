/** 选择文件 — what is imported, the file, where it comes from, and what a wrong row does. */
import { type FormEvent, useState } from 'react';
import { address, Refused, sendFile, useMe } from '../api.ts';
import type { CurrentImport, ImportKind, OnBad } from '../contract-imports.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { BadRows } from './bad-rows.tsx';
import { FileBox } from './file-box.tsx';
import { FormatWords } from './format-words.tsx';

interface Properties {
  readonly kinds: readonly ImportKind[];
  readonly take: (next: CurrentImport) => void;
}

export function FileForm({ kinds, take }: Properties) {
  const { today } = useMe();
  const [id, setId] = useState(kinds[0]?.id);
  const [file, setFile] = useState<File>();
  const [onBad, setOnBad] = useState<OnBad>('none');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const kind = kinds.find((one) => one.id === id);
  if (!kind) return null;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const typed = new FormData(event.currentTarget);
    const wrong = faultOf(kind, file);
    setError(wrong);
    if (wrong || !file) return;
    setSending(true);
    try {
      const said = (name: string) => String(typed.get(name) ?? '').trim();
      const asked = { name: file.name, onBad, source: said('source'), day: said('day') };
      take(await sendFile<CurrentImport>(address(`/api/imports/${kind.id}`, asked), file));
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <form className="import-form" aria-label="导入文件" onSubmit={submit}>
      <fieldset className="field">
        <legend>导入什么</legend>
        <div className="picks">
          {kinds.map((one) => (
            <label className="pick" key={one.id}>
              <input type="radio" name="kind" checked={one.id === id} onChange={() => setId(one.id)} />
              {one.zh}
            </label>
          ))}
        </div>
      </fieldset>
      <FormatWords kind={kind} />
      <FileBox kind={kind} file={file} set={setFile} />
      {kind.asksSource && (
        <div className="field">
          <label htmlFor="import-source">数据来源</label>
          <p className="hint" id="import-source-hint">
            如“某某市登记系统导出”，显示在导入的内容旁边；不填的，写文件名。
          </p>
          <input id="import-source" name="source" maxLength={200} aria-describedby="import-source-hint" />
        </div>
      )}
      {kind.day && (
        <div className="field" key={kind.id}>
          <label htmlFor="import-day">
            {kind.day.zh}
            {!kind.day.required && <span className="quiet">（不填的为今天）</span>}
          </label>
          <input id="import-day" name="day" type="date" required={kind.day.required} min="2018-01-01" max={today} />
        </div>
      )}
      <BadRows unit={kind.unit} chosen={onBad} set={setOnBad} />
      {error !== undefined && <RefusalNotice error={error} />}
      {sending && (
        <p role="status">
          <label htmlFor="import-sending">正在送交并核对…</label> <progress id="import-sending" />
        </p>
      )}
      <p className="buttons">
        <button type="submit" className="primary" aria-disabled={sending}>
          核对文件
        </button>
        <span className="quiet">核对不记入记录。</span>
      </p>
    </form>
  );
}

/** What can be told before anything is sent. */
function faultOf(kind: ImportKind, file: File | undefined): Refused | undefined {
  const refused = (code: string, zh: string, remedy: string) => new Refused(422, { code: `web/${code}`, zh, remedy });
  if (!file) return refused('no-file-chosen', '还没有选择文件', '请选择文件，或者把文件拖到框内');
  const most = Math.floor(kind.largest / 1_048_576);
  if (file.size > kind.largest)
    return refused('file-too-large', `文件太大：${kind.zh}的文件不得超过${most}MB`, '请把文件分成几份，分次导入');
  if (file.size === 0) return refused('empty-file', '文件是空的', '请核对所选的文件');
  const known = kind.endings.some((ending) => file.name.toLowerCase().endsWith(ending));
  if (known) return undefined;
  const zh = `${kind.zh}应为${kind.endings.join('、')}文件，所选的是“${file.name}”`;
  return refused('wrong-ending', zh, '电子表格请另存为“CSV UTF-8（逗号分隔）”后再选');
}
