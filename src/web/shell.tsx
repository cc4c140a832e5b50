/** 框架 — mark, search, who I am, menu, and one page with one purpose. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AccountMenu } from './frame/account-menu.tsx';
import { DemonstrationYear } from './frame/demonstration-year.tsx';
import { Mark } from './frame/mark.tsx';
import { Menu } from './frame/menu.tsx';
import { SearchBox } from './frame/search-box.tsx';
import { Shortcuts } from './frame/shortcuts.tsx';
import { SessionEnded } from './session/session-ended.tsx';

export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className="frame">
      <a className="skip" href="#page">
        跳到正文
      </a>
      <header className="top">
        <Link className="brand" href="/">
          <Mark />
          准绳
        </Link>
        <SearchBox />
        <AccountMenu />
      </header>
      <Menu />
      <main id="page" className="page" tabIndex={-1}>
        <DemonstrationYear />
        {children}
      </main>
      <Shortcuts />
      <SessionEnded />
    </div>
  );
}
