import { useDirectory } from './useDirectory.ts';
import { useSession } from './useSession.ts';
import type { SandboxClient } from './createSandboxClient.ts';
import type { Settings } from './readSettings.ts';
import type { DirectoryState } from './useDirectory.ts';
import type { SessionControls } from './useSession.ts';

/** Everybody who can be asked about, and who is signed in, as far as there is a sandbox. */
export interface SandboxState {
  /** Undefined where the page is served without settings: then there is nobody to sign in. */
  readonly settings: Settings | undefined;
  readonly directory: DirectoryState;
  readonly reload: () => void;
  readonly session: SessionControls;
}

export function useSandbox(client: SandboxClient, settings: Settings | undefined): SandboxState {
  const { state: directory, reload } = useDirectory(client);
  const session = useSession(client);
  return { settings, directory, reload, session };
}
