import { identifierSystems, nationalIdSystem } from '@helsegraf/identifiers';
import type { Extension, FhirResource, Identifier, PractitionerRole, Reference } from 'fhir/r4.js';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { organisations } from '../../people/organisations.ts';
import { findStaff } from '../../people/staff.ts';
import { originCoding } from './codeLists.ts';
import type { CriticalRecord } from './criticalRecord.ts';
import { type Common, kjExtension } from './resourceParts.ts';
import { writeAllergy } from './writeAllergy.ts';
import { writeCondition } from './writeCondition.ts';
import { writeDeviceUse, writeFlag, writeProcedure } from './writeOthers.ts';

/** The record as the service sends it. `nin` is the number the patient was asked for by. */
export function writeResource(record: CriticalRecord, person: SyntheticPerson, nin: string): FhirResource {
  const common = buildCommon(record, patientReference(person, nin));
  const { content } = record;
  switch (content.kind) {
    case 'drug-reaction':
    case 'other-allergy':
      return writeAllergy(content, common);
    case 'intubation':
    case 'anesthesia':
    case 'condition':
    case 'transplant':
    case 'infection':
      return writeCondition(content, common);
    case 'treatment':
      return writeProcedure(content, common);
    case 'implant':
      return writeDeviceUse(content, common);
    case 'routine':
      return writeFlag(content, common);
  }
}

function buildCommon(record: CriticalRecord, patient: Reference): Common {
  const { updated, origin, validUntil } = record;
  const extensions: Extension[] = [];
  const contained: FhirResource[] = [author(record.recordedBy, 'recorderRef')];
  if (origin !== undefined) {
    extensions.push({ url: kjExtension('KjSourceOfInformation'), valueCoding: originCoding(origin) });
  }
  if (updated !== undefined) {
    contained.push(author(updated.by, 'updaterRef'));
    // The name of the updater's extension is a guess after that of its time, which a third party's client has.
    extensions.push({ url: kjExtension('KjUpdater'), valueReference: { reference: '#updaterRef' } });
    extensions.push({ url: kjExtension('KjUpdatedDateTime'), valueDateTime: updated.at });
  }
  // The name is a guess; the pages only say `extension.validUntil`.
  if (validUntil !== undefined) extensions.push({ url: kjExtension('KjValidUntil'), valueDateTime: validUntil });
  return {
    record,
    id: record.id,
    patient,
    recorder: { reference: '#recorderRef' },
    contained,
    extensions,
    note: record.note === undefined ? [] : [{ text: record.note }],
    meta: (profile) => ({
      versionId: String(record.version),
      lastUpdated: updated?.at ?? record.recordedAt,
      profile: [kjExtension(profile)],
    }),
  };
}

function patientReference({ idKind, nationalId }: SyntheticPerson, nin: string): Reference {
  // A number that was replaced was a D-number.
  const identifier: Identifier = { system: nationalIdSystem(nin === nationalId ? idKind : 'dnr'), value: nin };
  return { identifier };
}

function author(hprNumber: string, id: string): PractitionerRole {
  const member = findStaff(hprNumber);
  const profession = member?.authorizations[0];
  const place = organisations.find(({ organisationNumber }) => organisationNumber === member?.worksFor.child);
  return {
    resourceType: 'PractitionerRole',
    id,
    practitioner: {
      identifier: { system: identifierSystems.hpr, value: hprNumber },
      ...(member === undefined ? {} : { display: `${member.familyName}, ${member.givenName}` }),
    },
    organization: {
      identifier: { system: identifierSystems.organisation, value: member?.worksFor.child ?? '' },
      ...(place === undefined ? {} : { display: place.name }),
    },
    code: [
      {
        coding: [
          {
            system: 'http://nhn.no/kj/fhir/CodeSystem/CategoriesOfHealthProfessionals',
            code: profession?.profession ?? 'XX',
            display: profession?.professionName ?? 'Ukjent',
          },
        ],
      },
    ],
  };
}
