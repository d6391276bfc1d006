import { identifierSystems, volvenSystem } from '@helsegraf/identifiers';
import type { FhirResource, Location, Organization, Practitioner, PractitionerRole } from 'fhir/r4.js';
import type { AuditActor } from '../auditRecord.ts';
import { identifiersOf } from './identifiersOf.ts';
import { organizationOf } from './organizationOf.ts';

/** Only the token is known here, so everybody and every organization is contained. */
export function containPractitioner(actor: AuditActor): FhirResource[] {
  const { legalEntity, pointOfCare = legalEntity, department } = actor;
  const organization = department === undefined ? '#legal-entity' : '#department';
  const role: PractitionerRole = {
    resourceType: 'PractitionerRole',
    id: 'role',
    practitioner: { reference: '#practitioner' },
    organization: { reference: organization },
    location: [{ reference: '#point-of-care' }],
  };
  return [
    practitionerOf(actor),
    organizationOf('legal-entity', legalEntity),
    ...(department === undefined ? [] : [departmentOf(department)]),
    organizationOf('point-of-care-organization', pointOfCare),
    locationOf(pointOfCare?.name),
    role,
  ];
}

function practitionerOf({ nationalId, hprNumber, name, role }: AuditActor): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: 'practitioner',
    ...identifiersOf({ nationalId, hprNumber }),
    ...(name !== undefined && { name: [{ text: name }] }),
    ...(role !== undefined && { qualification: [{ code: { coding: [{ system: volvenSystem(9060), code: role }] } }] }),
  };
}

function departmentOf({ id, name }: { readonly id: string; readonly name?: string }): Organization {
  return {
    resourceType: 'Organization',
    id: 'department',
    identifier: [{ system: identifierSystems.resh, value: id }],
    ...(name !== undefined && { name }),
    partOf: { reference: '#legal-entity' },
  };
}

function locationOf(name: string | undefined): Location {
  return {
    resourceType: 'Location',
    id: 'point-of-care',
    ...(name !== undefined && { name }),
    managingOrganization: { reference: '#point-of-care-organization' },
  };
}
