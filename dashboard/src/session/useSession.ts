import { useCallback, useEffect, useState } from 'react';
import type { Session, SignedIn, SignIn } from './session.ts';

export type SessionState =
  /** Finding out whether there is a session already. */
  | { readonly kind: 'resuming' }
  | { readonly kind: 'signed out'; readonly isBusy: boolean; readonly why: WhyOut | undefined }
  | {
      readonly kind: 'signed in';
      readonly session: Session;
      /** Somebody pressed the button, which is gone now. */
      readonly isNew: boolean;
    };

/** Why one is not signed in, when one was or tried to be. */
export type WhyOut = Exclude<SignedIn, { kind: 'signed in' }> | { readonly kind: 'expired' };

/** The session of this browser tab. */
export function useSession(way: SignIn) {
  const [state, setState] = useState<SessionState>({ kind: 'resuming' });

  useEffect(() => {
    let isWanted = true;
    void way.resume().then((session) => {
      if (!isWanted) return;
      setState(
        session === undefined
          ? { kind: 'signed out', isBusy: false, why: undefined }
          : { kind: 'signed in', session, isNew: false },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [way]);

  const signIn = useCallback(async () => {
    setState({ kind: 'signed out', isBusy: true, why: undefined });
    const reply = await way.start();
    setState(
      reply.kind === 'signed in' ? { ...reply, isNew: true } : { kind: 'signed out', isBusy: false, why: reply },
    );
  }, [way]);

  const signOut = useCallback(async (session: Session) => {
    await session.signOut?.();
    setState({ kind: 'signed out', isBusy: false, why: undefined });
  }, []);

  const expire = useCallback(() => setState({ kind: 'signed out', isBusy: false, why: { kind: 'expired' } }), []);

  return { state, signIn, signOut, expire };
}
