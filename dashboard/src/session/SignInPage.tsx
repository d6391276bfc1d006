import { Button } from '@digdir/designsystemet-react';
import { Alone } from '../parts/Alone.tsx';
import { useLanguage } from '../text/useLanguage.ts';
import type { ReactNode } from 'react';
import type { Texts } from '../text/nb.ts';
import type { SessionState, WhyOut } from './useSession.ts';

interface SignInPageProps {
  readonly state: Extract<SessionState, { kind: 'signed out' }>;
  readonly isSandbox: boolean;
  readonly looks: ReactNode;
  signIn(): Promise<void>;
}

export function SignInPage({ state, isSandbox, looks, signIn }: SignInPageProps) {
  const { texts } = useLanguage();
  const { isBusy, why } = state;
  return (
    <Alone title={texts.signIn.title} text={texts.signIn.text} looks={looks}>
      {isSandbox && <p className="quiet-text">{texts.signIn.sandbox}</p>}
      <p role="alert" hidden={why === undefined}>
        {why !== undefined && describe(why, texts)}
      </p>
      <Button aria-disabled={isBusy} onClick={() => void (isBusy || signIn())}>
        {isBusy ? texts.signIn.working : texts.signIn.submit}
      </Button>
    </Alone>
  );
}

function describe(why: WhyOut, { missing }: Texts): string {
  switch (why.kind) {
    case 'unreachable':
      return missing.noSignIn;
    case 'refused':
      return missing.signInRefused(why.status);
    case 'no keys':
      return missing.noKeys;
    case 'expired':
      return `${missing.signedOutTitle}. ${missing.signedOut}`;
  }
}
