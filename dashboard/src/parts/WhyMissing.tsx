import { Button } from '@digdir/designsystemet-react';
import { useLanguage } from '../text/useLanguage.ts';
import { Icon } from './icons.tsx';
import type { Missing } from '../data/missing.ts';
import type { Texts } from '../text/nb.ts';

interface WhyMissingProps {
  readonly why: Missing;
  readonly onRetry?: () => void;
}

/** In the place of figures that are not there: why, in words, and what one can do. */
export function WhyMissing({ why, onRetry }: WhyMissingProps) {
  const { texts } = useLanguage();
  const { title, text } = describe(why, texts);
  return (
    <div
      className="missing"
      data-color={why.kind === 'refused' ? 'info' : 'warning'}
      data-missing={why.kind}
      role="status"
    >
      <Icon sign={why.kind === 'refused' ? 'unknown' : 'troubled'} />
      <p>
        <b>{title}</b>
      </p>
      <p>{text}</p>
      {onRetry !== undefined && (
        <Button variant="secondary" className="small no-print" onClick={onRetry}>
          {texts.missing.retry}
        </Button>
      )}
    </div>
  );
}

function describe(why: Missing, { missing, services }: Texts): { title: string; text: string } {
  switch (why.kind) {
    case 'unavailable': {
      const what = missing.unavailable[why.reason] ?? missing.unavailableOther;
      const when = why.retryAfterSeconds === null ? missing.retrySoon : missing.retryIn(why.retryAfterSeconds);
      return {
        title: missing.unavailableTitle(services[why.service] ?? why.service),
        text: [what, missing.notZero, when].join(' '),
      };
    }
    case 'refused':
      return { title: missing.refusedTitle, text: missing.refused };
    case 'signed out':
      return { title: missing.signedOutTitle, text: missing.signedOut };
    case 'unreachable':
      return {
        title: missing.unreachableTitle,
        text: `${missing.unreachable} ${missing.notZero} ${missing.retrySoon}`,
      };
    case 'error':
      return { title: missing.errorTitle, text: `${missing.error(why.code)} ${missing.notZero}` };
  }
}
