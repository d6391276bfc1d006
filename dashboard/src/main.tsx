import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from './Dashboard.tsx';
import { loadSignIn } from './session/loadSignIn.ts';
import { readSettings } from './session/readSettings.ts';
import './styles/all.css';

const root = document.getElementById('dashboard');
if (root === null) throw new Error('index.html has no place for the dashboard');

const settings = await readSettings(new URL('dashboard-settings.json', document.baseURI));
const signIn = settings === undefined ? undefined : await loadSignIn(settings).catch(() => undefined);
const place = settings === undefined || signIn === undefined ? undefined : { settings, signIn };

createRoot(root).render(
  <StrictMode>
    <Dashboard place={place} />
  </StrictMode>,
);
