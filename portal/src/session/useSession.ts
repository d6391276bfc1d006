import { useCallback, useState } from 'react';
import { saveChoice } from './choice.ts';
import { createSession } from './createSession.ts';
import type { Choice } from './choice.ts';
import type { SandboxClient } from './createSandboxClient.ts';
import type { Session } from './createSession.ts';
import type { Told } from './sandbox.ts';

interface State {
  /** Absent until someone has signed in. It stays while another sign-in is tried. */
  readonly session: Session | undefined;
  readonly isSigningIn: boolean;
  /** Why the latest sign-in failed. */
  readonly problem: Told | undefined;
}

const atStart: State = { session: undefined, isSigningIn: false, problem: undefined };

/** The session of this browser tab: the token stays in memory, only the choice is kept in the tab's storage. */
export function useSession(sandbox: SandboxClient) {
  const [state, setState] = useState(atStart);

  const signIn = useCallback(
    async (choice: Choice): Promise<boolean> => {
      setState((before) => ({ ...before, isSigningIn: true, problem: undefined }));
      const decision = newReference();
      const signInAs = (asked: Choice) => sandbox.signIn(asked, decision);
      const reply = await signInAs(choice);
      if (reply.kind === 'failed') {
        setState((before) => ({ ...before, isSigningIn: false, problem: reply.message }));
        return false;
      }
      saveChoice(sessionStorage, choice);
      setState({ ...atStart, session: createSession(choice, reply.value, signInAs) });
      return true;
    },
    [sandbox],
  );

  /** Without a new sign-in to be seen: when the token must change with the ground, it is fetched with the next query. */
  const changeBasis = useCallback((basis: Choice['basis']) => {
    setState((before) => {
      if (before.session === undefined) return before;
      const session = before.session.withBasis(basis);
      saveChoice(sessionStorage, session.choice);
      return { ...before, session };
    });
  }, []);

  /** Forgets everything in this browser tab, the editor's tabs and history included: the page begins anew. */
  const signOut = useCallback(() => {
    for (const key of Object.keys(sessionStorage)) if (!isOfReader(key)) sessionStorage.removeItem(key);
    location.reload();
  }, []);

  return { ...state, signIn, changeBasis, signOut };
}

/** Language and theme are the reader's, whoever they are signed in as. */
function isOfReader(key: string): boolean {
  return key === 'helsegraf.language' || key === 'helsegraf.theme';
}

/** Not `randomUUID`, which browsers have on secure pages alone: there the sign-in itself says what is wrong. */
function newReference(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the session offers to the views. */
export type SessionControls = ReturnType<typeof useSession>;
