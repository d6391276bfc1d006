import { texts } from './texts.ts';

interface NoticeProps {
  readonly text: string;
  /** Given when the notice is about a failure that may pass. */
  readonly onRetry?: () => void;
}

/** One sentence in the middle of the page while there is nothing else to show. */
export function Notice({ text, onRetry }: NoticeProps) {
  return (
    <main className="notice" role={onRetry === undefined ? 'status' : 'alert'}>
      <h1 className="wordmark">{texts.product}</h1>
      <p>{text}</p>
      {onRetry !== undefined && (
        <button type="button" className="button" onClick={onRetry}>
          {texts.problems.retry}
        </button>
      )}
    </main>
  );
}
