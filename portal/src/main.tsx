import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Notice } from './Notice.tsx';
import { Portal } from './Portal.tsx';
import { createSandboxClient } from './session/createSandboxClient.ts';
import { readSettings } from './session/readSettings.ts';
import { texts } from './texts.ts';
import './styles/base.css';
import './styles/controls.css';
import './styles/signIn.css';
import './styles/workbench.css';

const root = document.getElementById('portal');
if (root === null) throw new Error('index.html has no place for the portal');

const settings = await readSettings(new URL('portal-settings.json', document.baseURI));

createRoot(root).render(
  <StrictMode>
    {settings === undefined ? (
      <Notice text={texts.problems.noSettings} onRetry={() => location.reload()} />
    ) : (
      <Portal sandbox={createSandboxClient(settings)} gateway={settings} />
    )}
  </StrictMode>,
);
