import { Button } from '@digdir/designsystemet-react';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../text/useLanguage.ts';

/** Tells when a view's files could not be fetched, as after a new version was put out, and offers to load the page anew. */
export class LoadBoundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <NotLoaded />;
  }
}

function NotLoaded() {
  const { texts } = useLanguage();
  return (
    <div role="alert">
      <p>{texts.missing.notLoaded}</p>
      <Button variant="secondary" onClick={() => location.reload()}>
        {texts.missing.reload}
      </Button>
    </div>
  );
}
