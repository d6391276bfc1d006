import { dataSource, missing, sourceUnavailable, type DataSource } from '@helsegraf/subgraph-kit';
import type { PatientContext } from '@helsegraf/upstream';
import type { PrivacySettings, ResolversTypes } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import type { Settings } from './source.ts';

type PrivacySettingsResult = Awaited<ResolversTypes['PrivacySettingsResult']>;

const service = 'PRIVACY_SETTINGS';

/** What the person has decided. Somebody who has decided nothing is `NothingKnown`. */
export async function answerPrivacySettings(
  patient: PatientContext,
  loaders: Pick<Loaders, 'privacySettings'>,
): Promise<PrivacySettingsResult> {
  const answer = await loaders.privacySettings.load(patient);
  if (answer.kind === 'unavailable') return sourceUnavailable(service, answer);
  if (answer.kind === 'withheld') return missing('AccessRefused', service, answer.fetchedAt);
  const { settings, unreadable } = answer.found;
  if (settings.length === 0 && unreadable === 0) return missing('NothingKnown', service, answer.fetchedAt);
  return describeSettings(answer.found, dataSource(service, answer.fetchedAt));
}

/** Settings as the contract has them, those that hold now first. */
export function describeSettings(
  { settings, unreadable }: Settings,
  source: DataSource,
): PrivacySettings & { readonly __typename: 'PrivacySettings' } {
  return {
    __typename: 'PrivacySettings',
    source,
    settings: settings.toSorted((one, other) => Number(other.isActive !== false) - Number(one.isActive !== false)),
    unreadable,
  };
}
