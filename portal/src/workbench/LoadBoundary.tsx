import { Component } from 'react';
import { useTexts } from '../preferences/useTexts.ts';
import type { ReactNode } from 'react';

interface LoadBoundaryProps {
  readonly children: ReactNode;
}

/** Says so when a part of the page cannot be loaded or breaks, instead of leaving the page empty. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Broken />;
  }
}

function Broken() {
  const texts = useTexts();
  return (
    <div className="explorer-loading" role="alert">
      <p>{texts.explorer.failed}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {texts.explorer.reload}
      </button>
    </div>
  );
}
