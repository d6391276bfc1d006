import { useCallback, useState } from 'react';
import { saveChoice } from './choice.ts';
import { keepToken } from './keepToken.ts';
import type { Choice } from './choice.ts';
import type { SandboxClient } from './createSandboxClient.ts';
import type { TokenSource } from './keepToken.ts';

export interface Session {
  readonly choice: Choice;
  readonly token: TokenSource;
}

interface State {
  /** Absent until someone has signed in. It stays while another sign-in is tried. */
  readonly session: Session | undefined;
  readonly isSigningIn: boolean;
  /** Why the latest sign-in failed. */
  readonly problem: string | undefined;
}

const atStart: State = { session: undefined, isSigningIn: false, problem: undefined };

/** The session of this browser tab: the token stays in memory, only the choice is kept in the tab's storage. */
export function useSession(sandbox: SandboxClient) {
  const [state, setState] = useState(atStart);

  const signIn = useCallback(
    async (choice: Choice): Promise<boolean> => {
      setState((before) => ({ ...before, isSigningIn: true, problem: undefined }));
      const reply = await sandbox.signIn(choice);
      if (reply.kind === 'failed') {
        setState((before) => ({ ...before, isSigningIn: false, problem: reply.message }));
        return false;
      }
      saveChoice(sessionStorage, choice);
      const token = keepToken(reply.value, () => sandbox.signIn(choice));
      setState({ ...atStart, session: { choice, token } });
      return true;
    },
    [sandbox],
  );

  /** The ground travels in a variable, not in the token, so that it may change without signing in again. */
  const changeBasis = useCallback((basis: Choice['basis']) => {
    setState((before) => {
      if (before.session === undefined) return before;
      const choice = { ...before.session.choice, basis };
      saveChoice(sessionStorage, choice);
      return { ...before, session: { ...before.session, choice } };
    });
  }, []);

  /** Forgets everything in this browser tab, the editor's tabs and history included: the page begins anew. */
  const signOut = useCallback(() => {
    sessionStorage.clear();
    location.reload();
  }, []);

  return { ...state, signIn, changeBasis, signOut };
}

/** What the session offers to the views. */
export type SessionControls = ReturnType<typeof useSession>;
