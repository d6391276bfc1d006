import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { FilterName } from '../data/filterOf.ts';
import type { View } from '../location/place.ts';

interface ViewEntry {
  readonly Component: ComponentType;
  /** Fetches its files ahead of time. */
  load(): Promise<unknown>;
  /**
   * The filters that narrow it, beside the period: those by which its figures are counted. Requests are not counted by the
   * sources that they reach, and fields not by operation.
   */
  readonly filters: readonly FilterName[];
}

/** Every view, fetched when it is first opened. */
export const viewsByName: Readonly<Record<View, ViewEntry>> = {
  overview: view(async () => (await import('./overview/Overview.tsx')).Overview, ['client', 'operation']),
  operations: view(async () => (await import('./traffic/Operations.tsx')).Operations, ['operation', 'client']),
  clients: view(async () => (await import('./traffic/Clients.tsx')).Clients, ['client', 'operation']),
  sources: view(async () => (await import('./sources/Sources.tsx')).Sources, ['source', 'client', 'operation']),
  fields: view(async () => (await import('./fields/Fields.tsx')).Fields, ['client']),
  cost: view(async () => (await import('./cost/Cost.tsx')).Cost, ['source', 'operation', 'client']),
  audit: view(async () => (await import('./audit/Audit.tsx')).Audit, []),
  adoption: view(async () => (await import('./adoption/Adoption.tsx')).Adoption, ['source']),
};

function view(load: () => Promise<ComponentType>, filters: readonly FilterName[]): ViewEntry {
  return { Component: lazy(async () => ({ default: await load() })), load, filters };
}
