/** 页面出错 — a page that fails says so inside the frame; the menu and what was typed on other forms remain. */
import { Component, type ReactNode } from 'react';

interface Properties {
  /** Another address is another page: the failure of one does not follow the reader to the next. */
  readonly place: string;
  readonly children: ReactNode;
}

interface Failure {
  readonly error?: unknown;
  readonly place: string;
}

export class BrokenPage extends Component<Properties, Failure> {
  override state: Failure = { place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<Failure> {
    return { error };
  }

  static getDerivedStateFromProps({ place }: Properties, before: Failure): Failure | null {
    return before.place === place ? null : { place, error: undefined };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <>
        <div className="page-head">
          <h1>页面出错</h1>
        </div>
        <div className="notice refused" role="alert">
          <p>此页没有能够显示，可能是系统刚刚更新。没有任何内容记入记录。</p>
          <p className="code">{String(this.state.error)}</p>
          <p>
            <button type="button" onClick={() => window.location.reload()}>
              重新载入
            </button>
          </p>
        </div>
      </>
    );
  }
}
