import { useTexts } from './preferences/useTexts.ts';

interface NoticeProps {
  readonly text: string;
  /** Given when the notice is about a failure that may pass. */
  readonly onRetry?: () => void;
}

/** One sentence in the middle of the page while there is nothing else to show. */
export function Notice({ text, onRetry }: NoticeProps) {
  const texts = useTexts();
  return (
    <main id="content" tabIndex={-1} className="notice">
      <h1 className="unseen">{texts.product}</h1>
      <p role={onRetry === undefined ? 'status' : 'alert'}>{text}</p>
      {onRetry !== undefined && (
        <button type="button" className="button" onClick={onRetry}>
          {texts.problems.retry}
        </button>
      )}
    </main>
  );
}
