import { useSyncExternalStore } from 'react';
import { formatPlace, parsePlace } from './place.ts';
import type { Filters, Place, View } from './place.ts';

let known: { readonly hash: string; readonly place: Place } | undefined;

/** The same object for as long as the address is the same, which React asks of what it subscribes to. */
function currentPlace(): Place {
  const { hash } = location;
  if (known?.hash !== hash) known = { hash, place: parsePlace(hash) };
  return known.place;
}

function onMove(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** Where one is, and the ways to go elsewhere. Each move is a step that the browser's back button undoes. */
export function usePlace() {
  const place = useSyncExternalStore(onMove, currentPlace);
  return {
    ...place,
    /** The address of another view with the same filters. */
    addressOf: (view: View, changes: Partial<Filters> = {}) =>
      formatPlace({ view, filters: { ...place.filters, ...changes } }),
    setFilters: (changes: Partial<Filters>) => {
      location.hash = formatPlace({ ...place, filters: { ...place.filters, ...changes } });
    },
  };
}
