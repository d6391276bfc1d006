import { property, readText } from '@helsegraf/fhir';
import {
  judgeByStatus,
  readAnswer,
  unavailable,
  type PatientContext,
  type SourceRequest,
  type Upstream,
} from '@helsegraf/upstream';
import type { PrivacyDefinition } from '../privacyConfig.ts';
import type { SourceAnswer } from './sourceAnswer.ts';

export interface WantedChange {
  readonly patient: PatientContext;
  readonly definition: PrivacyDefinition;
  readonly isActive: boolean;
  /** Whom it is against, for a block. */
  readonly professional?: { readonly hprNumber: string; readonly name?: string | undefined };
}

export interface Changed {
  /** False when it was so already. */
  readonly hasChanged: boolean;
}

/**
 * Sets or withdraws a setting. It is never sent twice by itself, though it would do no harm: the service answers that
 * nothing was changed.
 *
 * Unverified: that `innbyggerTbMetadata` names whom a block is set or withdrawn against, and leaves the others as they are.
 */
export async function changeSetting(
  upstream: Upstream,
  request: SourceRequest,
  { patient, definition, isActive, professional }: WantedChange,
): Promise<SourceAnswer<Changed>> {
  const result = await upstream.call({
    request,
    method: 'POST',
    path: '/personvern/Personverninnstillinger/SettInnbyggersPersonvernInnstilling/v2',
    json: {
      innbyggerFnr: patient.nationalId.value,
      definisjonGuid: definition.definition,
      partKode: definition.party,
      typePi: definition.means === 'core-record-reservation' ? 'reservasjon' : 'tilgangsbegrensning',
      aktiv: isActive,
      ...(professional === undefined ? {} : { innbyggerTbMetadata: [writeProfessional(professional)] }),
    },
    as: 'machine',
    repeatable: false,
  });
  return readAnswer<SourceAnswer<Changed>>(
    result,
    (body, { fetchedAt }) => {
      const changed = readText(property(body, 'instansEndret'));
      if (readText(property(body, 'returKode')) !== 'ok' || changed === undefined) return unavailable('MALFORMED');
      return { kind: 'found', found: { hasChanged: changed === 'endret' }, fetchedAt };
    },
    judgeByStatus,
  );
}

function writeProfessional({ hprNumber, name }: NonNullable<WantedChange['professional']>) {
  return { type: 'HPR', nummer: hprNumber, ...(name === undefined ? {} : { navn: name }) };
}
