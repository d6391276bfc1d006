import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from './Dashboard.tsx';
import { parsePlace } from './location/place.ts';
import { loadSignIn } from './session/loadSignIn.ts';
import { readSettings } from './session/readSettings.ts';
import { viewsByName } from './views/views.ts';
import './styles/all.css';

const root = document.getElementById('dashboard');
if (root === null) throw new Error('index.html has no place for the dashboard');

// What will be shown is fetched while the settings and the token are.
viewsByName[parsePlace(location.hash).view].load().catch(() => undefined);

const settings = await readSettings(new URL('dashboard-settings.json', document.baseURI));
const signIn = settings === undefined ? undefined : await loadSignIn(settings).catch(() => undefined);
const place = settings === undefined || signIn === undefined ? undefined : { settings, signIn };

createRoot(root).render(
  <StrictMode>
    <Dashboard place={place} />
  </StrictMode>,
);
