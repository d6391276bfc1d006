import { Component } from 'react';
import { texts } from '../texts.ts';
import type { ReactNode } from 'react';

interface LoadBoundaryProps {
  readonly children: ReactNode;
}

/** Says so when the explorer cannot be loaded or breaks, instead of leaving the page empty. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="explorer-loading" role="alert">
        <p>{texts.explorer.failed}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {texts.explorer.reload}
        </button>
      </div>
    );
  }
}
