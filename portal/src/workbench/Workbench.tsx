import { Suspense, lazy, useRef } from 'react';
import { useTexts } from '../preferences/useTexts.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { LoadBoundary } from './LoadBoundary.tsx';
import { SessionBar } from './SessionBar.tsx';
import { loadExplorer } from './loadExplorer.ts';
import type { Directory } from '../session/sandbox.ts';
import type { GatewayAddresses } from '../session/readSettings.ts';
import type { Session } from '../session/createSession.ts';
import type { SessionControls } from '../session/useSession.ts';

const Explorer = lazy(async () => ({ default: (await loadExplorer()).Explorer }));

type WorkbenchProps = Pick<SessionControls, 'signIn' | 'isSigningIn' | 'problem' | 'changeBasis' | 'signOut'> & {
  readonly directory: Directory;
  readonly gateway: GatewayAddresses;
  readonly session: Session;
};

/** The view of someone signed in: who they are at the top, the explorer below. */
export function Workbench(props: WorkbenchProps) {
  const texts = useTexts();
  const { directory, gateway, session, signIn, isSigningIn, problem, changeBasis, signOut } = props;
  const dialog = useRef<HTMLDialogElement>(null);

  return (
    <div className="workbench">
      <SessionBar
        directory={directory}
        choice={session.choice}
        onChange={() => dialog.current?.showModal()}
        onChangeBasis={changeBasis}
        onSignOut={signOut}
      />
      <main id="content" tabIndex={-1} className="explorer">
        <h1 className="unseen">{texts.pages.explore}</h1>
        <LoadBoundary>
          <Suspense fallback={<p className="explorer-loading">{texts.explorer.loading}</p>}>
            {/* Built anew for another person or role: no answer may stand under a name it is not about. */}
            <Explorer
              key={`${session.choice.asker} ${session.choice.nationalId}`}
              directory={directory}
              gateway={gateway}
              session={session}
            />
          </Suspense>
        </LoadBoundary>
      </main>
      <ChangeDialog {...{ dialog, directory, session, signIn, isSigningIn, problem }} />
    </div>
  );
}
