import { createLoader, type Loader } from '@helsegraf/subgraph-kit';
import type { PatientContext } from '@helsegraf/upstream';
import type { Settings, Source, SourceAnswer } from './source.ts';

export interface Loaders extends Omit<Source, 'fetchPrivacySettings'> {
  readonly privacySettings: Loader<PatientContext, SourceAnswer<Settings>>;
}

export function createLoaders(source: Source): Loaders {
  return { ...source, privacySettings: createLoader(source.fetchPrivacySettings, ({ id }) => id) };
}
