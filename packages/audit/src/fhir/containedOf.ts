import type { Device, Encounter, FhirResource, Patient, RelatedPerson } from 'fhir/r4.js';
import type { IntentRecord } from '../auditRecord.ts';
import { citizenIsPatient } from './citizenIsPatient.ts';
import { containPractitioner } from './containPractitioner.ts';
import { identifiersOf, nationalIdentifier } from './identifiersOf.ts';
import { organizationOf } from './organizationOf.ts';
import { toCoding } from './toCoding.ts';

/** Everybody and everything that the event speaks of. */
export function containedOf(intent: IntentRecord): FhirResource[] {
  return [...containRequestor(intent), ...containPatient(intent), ...containEncounter(intent)];
}

function containPatient({ patient }: IntentRecord): Patient[] {
  return [{ resourceType: 'Patient', id: 'patient', identifier: [nationalIdentifier(patient)] }];
}

/** `class` is required in R4; what kind of contact it is, nobody told. */
function containEncounter({ ground: { healthcareService } }: IntentRecord): Encounter[] {
  if (healthcareService === undefined) return [];
  return [
    {
      resourceType: 'Encounter',
      id: 'encounter',
      status: 'unknown',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK' },
      serviceType: { coding: [toCoding(healthcareService)] },
    },
  ];
}

function containRequestor(intent: IntentRecord): FhirResource[] {
  switch (intent.actor.kind) {
    case 'practitioner':
      return containPractitioner(intent.actor);
    case 'citizen':
      return containCitizen(intent);
    case 'system':
      return containSystem(intent);
    // An employee in a role; the profile, which is for health personnel, is not claimed.
    case 'operator':
      return containPractitioner(intent.actor);
  }
}

function containSystem({ actor: { legalEntity }, client: { id, name } }: IntentRecord): FhirResource[] {
  const device: Device = {
    resourceType: 'Device',
    id: 'system',
    identifier: [{ value: id }],
    ...(name !== undefined && { deviceName: [{ name, type: 'user-friendly-name' }] }),
    owner: { reference: '#legal-entity' },
  };
  return [organizationOf('legal-entity', legalEntity), device];
}

function containCitizen({ actor, ground }: IntentRecord): RelatedPerson[] {
  if (citizenIsPatient(ground)) return [];
  return [
    {
      resourceType: 'RelatedPerson',
      id: 'representative',
      patient: { reference: '#patient' },
      ...identifiersOf({ nationalId: actor.nationalId }),
      ...(actor.name !== undefined && { name: [{ text: actor.name }] }),
    },
  ];
}
