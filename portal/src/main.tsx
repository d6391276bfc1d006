import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './Portal.tsx';
import { applyTheme, theme } from './preferences/theme.ts';
import { createSandboxClient } from './session/createSandboxClient.ts';
import { readSettings } from './session/readSettings.ts';
import { useSandbox } from './session/useSandbox.ts';
import type { SandboxClient } from './session/createSandboxClient.ts';
import type { Settings } from './session/readSettings.ts';
import '@fontsource-variable/inter/wght.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/reference.css';
import './styles/signIn.css';
import './styles/workbench.css';

applyTheme();
theme.subscribe(applyTheme);

const root = document.getElementById('portal');
if (root === null) throw new Error('index.html has no place for the portal');

/** Where the page is served alone, there is nobody to sign in. */
const nobody: SandboxClient = {
  fetchDirectory: async () => ({ kind: 'failed', message: ({ problems }) => problems.noSettings }),
  signIn: async () => ({ kind: 'failed', message: ({ problems }) => problems.noSettings }),
};

const settings = await readSettings(new URL('portal-settings.json', document.baseURI));

createRoot(root).render(
  <StrictMode>
    <App client={settings === undefined ? nobody : createSandboxClient(settings)} settings={settings} />
  </StrictMode>,
);

function App({ client, settings: known }: { readonly client: SandboxClient; readonly settings: Settings | undefined }) {
  return <Portal sandbox={useSandbox(client, known)} />;
}
