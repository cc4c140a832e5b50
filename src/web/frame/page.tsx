/** 一页 — the heading names the page and takes the focus when it opens, so that a screen reader reads from there. */
import { type ReactNode, useEffect, useRef } from 'react';

interface Properties {
  readonly title: string;
  /** Beside the title in the window's name, where the title alone does not tell two pages apart. */
  readonly of?: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, of, lead, children }: Properties) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, of, '准绳'].filter(Boolean).join(' · ');
  }, [title, of]);
  useEffect(() => {
    if (window.location.hash === '') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead}
      </div>
      {children}
    </>
  );
}
