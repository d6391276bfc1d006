import { z } from 'zod';
import type { RegisteredClient } from '../../../frame/clients.ts';
import { findOrganisation } from '../../../people/organisations.ts';
import { type AttestParameters, attestParameters, attestType } from './attestParameters.ts';

/** What a client asks for besides scopes (RFC 9396): the organisation it acts for, and an attest. */
export interface AuthorizationDetails {
  readonly organisation?: ActingOrganisation;
  readonly attest?: AttestParameters;
}

export interface ActingOrganisation {
  readonly parent: string;
  readonly child: string;
}

const organisationType = 'helseid_authorization';
const identifier = z.discriminatedUnion('system', [
  // A multi-tenant client names both levels in one value.
  z.strictObject({
    system: z.literal('urn:oid:1.0.6523'),
    type: z.literal('ENH'),
    value: z.string().regex(/^NO:ORGNR:\d{9}:\d{9}$/),
  }),
  // A single-tenant one its point of care. NHN's sample and its documentation have different systems; both are taken.
  z.strictObject({
    system: z.enum(['urn:oid:2.16.578.1.12.4.1.2.101', 'urn:oid:2.16.578.1.12.4.1.4.101']),
    type: z.literal('ENH').optional(),
    value: z.string().regex(/^\d{9}$/),
  }),
]);
const organisationDetails = z.strictObject({
  type: z.literal(organisationType),
  practitioner_role: z.strictObject({ organization: z.strictObject({ identifier }) }),
});
const detail = z.discriminatedUnion('type', [organisationDetails, attestParameters]);
const details = z
  .union([z.array(detail), detail.transform((single) => [single])])
  .refine((list) => new Set(list.map(({ type }) => type)).size === list.length);

/** Undefined when they are not what HelseID takes from this client. `value` may be missing, which asks for nothing. */
export function readAuthorizationDetails(value: unknown, client: RegisteredClient): AuthorizationDetails | undefined {
  if (value === undefined) return {};
  const read = details.safeParse(value);
  if (!read.success) return undefined;
  const attest = read.data.find((item) => item.type === attestType);
  const wanted = read.data.find((item) => item.type === organisationType);
  const organisation = wanted && readOrganisation(wanted.practitioner_role.organization.identifier.value, client);
  if (organisation === null) return undefined;
  return {
    ...(organisation === undefined ? {} : { organisation }),
    ...(attest === undefined ? {} : { attest }),
  };
}

/**
 * Null when the client may not act for that organisation. Which ones a multi-tenant client may act for is registered at
 * HelseID; here it is any whose two levels belong together.
 */
function readOrganisation(value: string, { tenancy, organisation }: RegisteredClient): ActingOrganisation | null {
  const isMultiTenant = tenancy === 'multi-tenant';
  const [child = '', parent = organisation?.parent ?? ''] = value.replace('NO:ORGNR:', '').split(':').toReversed();
  const isOwn = organisation?.parent === parent;
  if (isMultiTenant !== value.startsWith('NO:') || !(isMultiTenant || isOwn)) return null;
  const unit = findOrganisation(child);
  const entity = findOrganisation(parent);
  return unit !== undefined && unit.partOf === entity?.herId ? { parent, child } : null;
}
