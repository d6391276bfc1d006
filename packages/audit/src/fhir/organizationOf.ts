import { identifierSystems } from '@helsegraf/identifiers';
import type { Organization } from 'fhir/r4.js';
import type { AuditActor } from '../auditRecord.ts';

/** The profile wants an organization and a place also where the attest names none, as when it was refused for that. */
export function organizationOf(id: string, party: AuditActor['legalEntity']): Organization {
  return {
    resourceType: 'Organization',
    id,
    ...(party === undefined
      ? { name: 'not provided' }
      : { identifier: [{ system: identifierSystems.organisation, value: party.number }] }),
    ...(party?.name !== undefined && { name: party.name }),
  };
}
