import { readAuthorizationDetails } from '../attest/readAuthorizationDetails.ts';
import { machineClaims } from '../claims.ts';
import { refused } from '../helseIdContext.ts';
import { detailsOf } from './detailsOf.ts';
import type { Grant } from './grant.ts';
import { readScopes } from './readScopes.ts';

/** A system on its own. It has nobody to attest for. */
export const clientCredentials: Grant = async ({ client, assertion, form }) => {
  const scopes = readScopes(form, client);
  if ('kind' in scopes) return scopes;
  const details = readAuthorizationDetails(detailsOf(assertion), client);
  if (details === undefined || details.attest !== undefined) return refused('invalid_authorization_details');
  const organisation = details.organisation ?? (client.tenancy === 'multi-tenant' ? undefined : client.organisation);
  return { kind: 'permitted', scopes, claims: machineClaims(client, organisation) };
};
