import { useLanguage } from '../text/useLanguage.ts';
import { WhyMissing } from './WhyMissing.tsx';
import type { ReactNode } from 'react';
import type { Loaded } from '../data/missing.ts';
import type { Shown } from '../data/useInsight.ts';

interface FiguresProps<T> {
  readonly of: Shown<T>;
  readonly children: (figures: T) => ReactNode;
}

/** What was fetched, or why it was not. A failed refresh leaves the figures where they are, and says how old they are. */
export function Figures<T>({ of: { figures, fetchedAt, why, isOutdated, retry }, children }: FiguresProps<T>) {
  const { texts, formats } = useLanguage();
  if (figures === undefined) {
    return why === undefined ? (
      <p className="waiting" role="status">
        {texts.loading}
      </p>
    ) : (
      <div className="waiting">
        <WhyMissing why={why} onRetry={retry} />
      </div>
    );
  }
  return (
    <div className="figures" aria-busy={isOutdated}>
      {why !== undefined && fetchedAt !== undefined && (
        <div>
          <WhyMissing why={why} onRetry={retry} />
          <p className="quiet-text">{texts.missing.stale(formats.clock(fetchedAt))}</p>
        </div>
      )}
      {children(figures)}
    </div>
  );
}

interface PartProps<T> {
  readonly of: Loaded<T>;
  readonly children: (figures: T) => ReactNode;
}

/** One part of an answer, which may be missing while the rest is there. */
export function Part<T>({ of: part, children }: PartProps<T>) {
  return part.kind === 'missing' ? <WhyMissing why={part.why} /> : children(part.figures);
}
