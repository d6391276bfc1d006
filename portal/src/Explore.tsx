import { useEffect, useState } from 'react';
import { Notice } from './Notice.tsx';
import { useTexts } from './preferences/useTexts.ts';
import { citizen, readChoice } from './session/choice.ts';
import { SignInPage } from './signIn/SignInPage.tsx';
import { Workbench } from './workbench/Workbench.tsx';
import { loadExplorer } from './workbench/loadExplorer.ts';
import type { Choice } from './session/choice.ts';
import type { Directory } from './session/sandbox.ts';
import type { SandboxState } from './session/useSandbox.ts';

interface ExploreProps {
  readonly sandbox: SandboxState;
}

/** Choose who asks and about whom, then explore. */
export function Explore({ sandbox }: ExploreProps) {
  const texts = useTexts();
  const { directory, reload, settings } = sandbox;
  if (settings === undefined) return <Notice text={texts.problems.noSettings} onRetry={() => location.reload()} />;
  if (directory.kind === 'loading') return <Notice text={texts.signIn.loading} />;
  if (directory.kind === 'failed') return <Notice text={directory.message(texts)} onRetry={reload} />;
  return <SignedInOrOut session={sandbox.session} gateway={settings} directory={directory.directory} />;
}

interface SignedInOrOutProps extends Pick<SandboxState, 'session'> {
  readonly gateway: NonNullable<SandboxState['settings']>;
  readonly directory: Directory;
}

function SignedInOrOut({ session: { session, signIn, ...rest }, gateway, directory }: SignedInOrOutProps) {
  const texts = useTexts();
  const [stored] = useState(() => (session === undefined ? readUsableChoice(directory) : undefined));
  const [isRestoring, setIsRestoring] = useState(stored !== undefined);

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
