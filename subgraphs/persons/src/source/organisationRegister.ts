import type { SourceRequest, Upstream } from '@helsegraf/upstream';
import { toSourceAnswer, type SourceAnswer } from './sourceAnswer.ts';

export interface OrganisationKey {
  readonly by: 'organisationNumber' | 'herId';
  readonly value: string;
}

/** Several organisations; those that are not in the registers are left out. At most 100 at a time. */
export async function fetchOrganisations(
  upstream: Upstream,
  request: SourceRequest,
  keys: readonly OrganisationKey[],
): Promise<SourceAnswer> {
  const valuesBy = (kind: OrganisationKey['by']) => keys.filter(({ by }) => by === kind).map(({ value }) => value);
  return toSourceAnswer(
    await upstream.call({
      request,
      method: 'POST',
      path: '/v1/organisasjoner/bulk',
      json: { organisasjonsnumre: valuesBy('organisationNumber'), herIder: valuesBy('herId').map(Number) },
      as: 'machine',
    }),
  );
}
