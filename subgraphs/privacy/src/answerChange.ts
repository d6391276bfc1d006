import { parseHprNumber } from '@helsegraf/identifiers';
import { dataSource, missing, sourceUnavailable } from '@helsegraf/subgraph-kit';
import type { PatientContext } from '@helsegraf/upstream';
import type { NationalService } from '@helsegraf/schema';
import { describeSettings } from './answerPrivacySettings.ts';
import type { ResolversTypes } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import type { Choice } from './privacyConfig.ts';
import type { SourceAnswer, WantedChange } from './source.ts';

type PrivacyChangeResult = Awaited<ResolversTypes['PrivacyChangeResult']>;

export interface Change {
  readonly choice: Choice;
  readonly isActive: boolean;
  /** Whom a block is about. */
  readonly hprNumber?: string;
}

export interface AskedChange extends Change {
  readonly patient: PatientContext;
  /** The same change has been made before: how things are now is told, and nothing is changed. */
  readonly isRepeated: boolean;
}

const service = 'PRIVACY_SETTINGS';
const register = 'HEALTH_PERSONNEL_REGISTER';

/** Makes a change and tells how things are afterwards. */
export async function answerChange(asked: AskedChange, loaders: Loaders): Promise<PrivacyChangeResult> {
  const definition = loaders.findDefinition(asked.choice);
  if (definition === undefined) return { __typename: 'ChoiceNotOffered', source: dataSource(service, now()) };
  if (asked.isRepeated) return tellSettings(asked.patient, false, loaders);
  const professional = await findProfessional(asked, loaders);
  if (professional !== undefined && '__typename' in professional) return professional;
  const { patient, isActive } = asked;
  const change = { patient, definition, isActive, ...(professional === undefined ? {} : { professional }) };
  const changed = await loaders.changeSetting(change);
  return changed.kind === 'found'
    ? tellSettings(patient, changed.found.hasChanged, loaders)
    : without(changed, service);
}

/** A block is against somebody whom the register knows. It may be lifted for whoever it is against. */
async function findProfessional(
  { hprNumber, isActive }: AskedChange,
  loaders: Loaders,
): Promise<WantedChange['professional'] | PrivacyChangeResult> {
  if (hprNumber === undefined) return undefined;
  const number = parseHprNumber(hprNumber);
  if (number === undefined) return unknownProfessional(now());
  if (!isActive) return { hprNumber: number };
  const answer = await loaders.fetchProfessional(number);
  if (answer.kind !== 'found') return without(answer, register);
  return answer.found === 'nobody' ? unknownProfessional(answer.fetchedAt) : answer.found;
}

function unknownProfessional(fetchedAt: string): PrivacyChangeResult {
  return { __typename: 'ProfessionalUnknown', source: dataSource(register, fetchedAt) };
}

async function tellSettings(
  patient: PatientContext,
  hasChanged: boolean,
  loaders: Loaders,
): Promise<PrivacyChangeResult> {
  const answer = await loaders.privacySettings.load(patient);
  if (answer.kind !== 'found') return without(answer, service);
  const source = dataSource(service, answer.fetchedAt);
  return { __typename: 'PrivacyChange', source, hasChanged, settings: describeSettings(answer.found, source) };
}

function without(
  answer: Exclude<SourceAnswer<unknown>, { kind: 'found' }>,
  asked: NationalService,
): PrivacyChangeResult {
  return answer.kind === 'unavailable'
    ? sourceUnavailable(asked, answer)
    : missing('AccessRefused', asked, answer.fetchedAt);
}

function now(): string {
  return new Date().toISOString();
}
