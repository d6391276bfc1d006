import {
  judgeByStatus,
  readAnswer,
  unavailable,
  type PatientContext,
  type SourceRequest,
  type Upstream,
} from '@helsegraf/upstream';
import type { PrivacySetting } from '../generated/resolverTypes.ts';
import { mapPrivacySettings } from '../mapping/mapPrivacySettings.ts';
import type { PrivacyDefinition } from '../privacyConfig.ts';
import type { SourceAnswer } from './sourceAnswer.ts';

/** Settings towards these are asked for whatever is configured. The codes are unverified. */
const leastParties = ['kjernejournal', 'dbep'];

export interface Settings {
  readonly settings: readonly PrivacySetting[];
  readonly unreadable: number;
}

/**
 * A person's settings towards every party that Helsegraf reads from. One party that cannot be asked makes the whole
 * unavailable: a list that silently lacks a reservation would be worse than none. Systems ask here, not people.
 */
export async function fetchPrivacySettings(
  upstream: Upstream,
  request: SourceRequest,
  { patient, definitions }: { readonly patient: PatientContext; readonly definitions: readonly PrivacyDefinition[] },
): Promise<SourceAnswer<Settings>> {
  const parties = [...new Set([...leastParties, ...definitions.map(({ party }) => party)])];
  const answers = await Promise.all(parties.map((party) => fetchForParty(upstream, request, { patient, party })));
  const all: Settings[] = [];
  let fetchedAt = '';
  for (const answer of answers) {
    if (answer.kind !== 'found') return answer;
    all.push(answer.found);
    fetchedAt ||= answer.fetchedAt;
  }
  return {
    kind: 'found',
    found: {
      settings: all.flatMap(({ settings }) => settings),
      unreadable: all.reduce((sum, { unreadable }) => sum + unreadable, 0),
    },
    fetchedAt,
  };
}

async function fetchForParty(
  upstream: Upstream,
  request: SourceRequest,
  { patient, party }: { readonly patient: PatientContext; readonly party: string },
): Promise<SourceAnswer<Settings>> {
  const { value } = patient.nationalId;
  const result = await upstream.call({
    request,
    method: 'POST',
    path: '/personvern/Personverninnstillinger/HentInnbyggersPiForPart/v2',
    json: { innbyggerFnr: value, partKode: party },
    as: 'machine',
  });
  return readAnswer<SourceAnswer<Settings>>(
    result,
    (body, { fetchedAt }) => {
      const mapped = mapPrivacySettings(body, value);
      if (mapped.kind === 'mapped') return { kind: 'found', found: mapped, fetchedAt };
      return unavailable(mapped.kind === 'wrong-person' ? 'WRONG_PERSON' : 'MALFORMED');
    },
    judgeByStatus,
  );
}
