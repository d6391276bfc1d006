import { useSyncExternalStore } from 'react';
import { parseRoute } from './route.ts';
import type { Route } from './route.ts';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** Where the reader is; a view that uses it is drawn anew when they go elsewhere. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}
