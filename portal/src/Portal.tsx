import { useEffect, useState } from 'react';
import { Notice } from './Notice.tsx';
import { citizen, readChoice } from './session/choice.ts';
import { useDirectory } from './session/useDirectory.ts';
import { useSession } from './session/useSession.ts';
import { SignInPage } from './signIn/SignInPage.tsx';
import { texts } from './texts.ts';
import { Workbench } from './workbench/Workbench.tsx';
import { loadExplorer } from './workbench/loadExplorer.ts';
import type { Choice } from './session/choice.ts';
import type { SandboxClient } from './session/createSandboxClient.ts';
import type { GatewayAddresses } from './session/readSettings.ts';
import type { Directory } from './session/sandbox.ts';

interface PortalProps {
  readonly sandbox: SandboxClient;
  readonly gateway: GatewayAddresses;
}

/** The whole page: choose who asks and about whom, then explore. */
export function Portal({ sandbox, gateway }: PortalProps) {
  const { state, reload } = useDirectory(sandbox);

  if (state.kind === 'loading') return <Notice text={texts.signIn.loading} />;
  if (state.kind === 'failed') return <Notice text={state.message} onRetry={reload} />;
  return <SignedInOrOut sandbox={sandbox} gateway={gateway} directory={state.directory} />;
}

function SignedInOrOut({ sandbox, gateway, directory }: PortalProps & { readonly directory: Directory }) {
  const [stored] = useState(() => readUsableChoice(directory));
  const [isRestoring, setIsRestoring] = useState(stored !== undefined);
  const { signIn, ...rest } = useSession(sandbox);
  const { session } = rest;

  useEffect(() => {
    if (stored === undefined) whenIdle(() => void loadExplorer());
    else void signIn(stored).then(() => setIsRestoring(false));
  }, [signIn, stored]);

  if (session !== undefined) return <Workbench {...rest} {...{ directory, gateway, session, signIn }} />;
  if (isRestoring) return <Notice text={texts.session.restoring} />;
  return <SignInPage {...rest} {...{ directory, signIn }} />;
}

/** The choice from before the page was reloaded, unless the sandbox has other people now. */
function readUsableChoice({ people, staff }: Directory): Choice | undefined {
  const choice = readChoice(sessionStorage);
  const askerExists = choice?.asker === citizen || staff.some(({ persona }) => persona === choice?.asker);
  return askerExists && people.some(({ nationalId }) => nationalId === choice?.nationalId) ? choice : undefined;
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task);
  else setTimeout(task, 200);
}
