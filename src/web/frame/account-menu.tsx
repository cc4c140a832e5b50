/** 本人 — unit, name and posts; password, display, sign-out. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { forgetDrafts } from '../act/drafts.ts';
import { send, useMe } from '../api.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { DisplayChoice } from './display-choice.tsx';
import { openShortcutList } from './shortcuts.tsx';

export function AccountMenu() {
  const me = useMe();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const leave = async () => {
    try {
      await send('/api/sign-out', {});
      forgetDrafts();
      client.clear();
      window.location.assign('/');
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <details className="account">
      <summary>
        <span className="account-unit">{me.unit.name} · </span>
        {me.name}
        <span className="account-unit">{me.posts[0] ? ` · ${me.posts[0].zh}` : ''}</span>
      </summary>
      <div className="account-sheet">
        <p>
          {me.bureau.name}
          <br />
          {me.unit.name} · {me.name}
        </p>
        {me.posts.length > 0 && <p className="quiet">岗位：{me.posts.map((post) => post.zh).join('、')}</p>}
        <DisplayChoice />
        <ul className="plain">
          <li>
            <Link href="/password">修改口令</Link>
          </li>
          <li>
            <button type="button" className="as-link" onClick={openShortcutList}>
              键盘快捷键（?）
            </button>
          </li>
          <li>
            <button type="button" className="as-link" onClick={leave}>
              退出
            </button>
          </li>
        </ul>
        {error !== undefined && <RefusalNotice error={error} />}
      </div>
    </details>
  );
}
