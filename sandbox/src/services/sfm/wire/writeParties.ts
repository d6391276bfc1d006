import { identifierSystems, nationalIdSystem } from '@helsegraf/identifiers';
import type { Identifier, Reference } from 'fhir/r4.js';
import { findOrganisation } from '../../../people/organisations.ts';
import { findStaff } from '../../../people/staff.ts';
import type { SyntheticPerson } from '../../../people/syntheticPerson.ts';
import { fullName } from '../../../people/syntheticPerson.ts';
import { codeLists } from '../codeLists.ts';
import type { ListParty, Professional } from '../medicationRecord.ts';
import type { DocumentBuilder } from './documentBuilder.ts';
import { concept } from './elements.ts';

const typed = (name: 'HPR' | 'FNR', system: string, value: string): Identifier => ({
  use: 'official',
  type: { coding: [{ system: `http://hl7.no/fhir/NamingSystem/${name}`, code: `${name}-nummer` }] },
  system,
  value,
});

/** The patient, by the number that was asked for and the one in use. */
export function writePatient(document: DocumentBuilder, person: SyntheticPerson, askedFor: string): Reference {
  const { nationalId, idKind } = person;
  // A number that was replaced was a D-number.
  const former = askedFor === nationalId ? [] : [typed('FNR', nationalIdSystem('dnr'), askedFor)];
  return document.add(
    {
      resourceType: 'Patient',
      identifier: [typed('FNR', nationalIdSystem(idKind), nationalId), ...former],
      active: true,
      name: [{ family: person.familyName, given: [person.givenName] }],
      gender: person.sex,
      birthDate: person.birthDate,
      // The intermediary hands on the address that the prescriber wrote; one that is protected is not there.
      ...(person.address === undefined || person.addressProtection !== 'none'
        ? {}
        : {
            address: [
              {
                type: 'postal' as const,
                text: person.address.street,
                city: person.address.city,
                postalCode: person.address.postalCode,
              },
            ],
          }),
    },
    { profile: 'sfm-Patient', display: fullName(person), key: 'patient' },
  );
}

export function writePractitioner(document: DocumentBuilder, hprNumber: string): Reference {
  const member = findStaff(hprNumber);
  const name = member === undefined ? '' : fullName(member).toUpperCase();
  return document.add(
    {
      resourceType: 'Practitioner',
      identifier: [typed('HPR', identifierSystems.hpr, hprNumber)],
      active: true,
      ...(member === undefined
        ? {}
        : {
            name: [
              { use: 'official', family: member.familyName.toUpperCase(), given: [member.givenName.toUpperCase()] },
            ],
          }),
    },
    { profile: 'sfm-Practitioner', display: `${name}, HPR: ${hprNumber}`, key: `HPR ${hprNumber}` },
  );
}

export function writeOrganisation(document: DocumentBuilder, herId: string): Reference {
  const found = findOrganisation(herId);
  const pharmacy: Identifier[] =
    found?.pharmacyLicence === undefined
      ? []
      : [
          {
            use: 'official',
            type: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.9051', code: 'AKO' }] },
            value: found.pharmacyLicence,
          },
        ];
  const number: Identifier[] =
    found?.organisationNumber === undefined
      ? []
      : [{ use: 'official', system: identifierSystems.organisation, value: found.organisationNumber }];
  return document.add(
    {
      resourceType: 'Organization',
      identifier: [...pharmacy, { use: 'official', system: identifierSystems.her, value: herId }, ...number],
      ...(found === undefined ? {} : { name: found.name }),
      ...(pharmacy.length === 0 ? {} : { telecom: [{ system: 'phone', value: '+4700000000' }] }),
    },
    {
      profile: 'sfm-Organization',
      display: found === undefined ? `HER: ${herId}` : `${found.name}, HER: ${herId}`,
      key: `HER ${herId}`,
    },
  );
}

/**
 * A professional at a place of work. In the owner's example a prescriber is a practitioner only; that the service sends
 * the place as well when it knows it is unverified.
 */
export function writeProfessional(document: DocumentBuilder, { hprNumber, herId }: Professional): Reference {
  return writeRole(document, { hprNumber, herId, role: '' });
}

/** Somebody with a part in the medication list; without a role, the one who wrote it. */
export function writeRole(document: DocumentBuilder, { hprNumber, herId, role }: ListParty): Reference {
  const practitioner = hprNumber === undefined ? undefined : writePractitioner(document, hprNumber);
  const organization = writeOrganisation(document, herId);
  const displays = [practitioner?.display, organization.display];
  const code =
    role === ''
      ? { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7490' }], text: 'PLL author' }
      : concept(codeLists.listRole(role));
  return document.add(
    { resourceType: 'PractitionerRole', ...(practitioner && { practitioner }), organization, code: [code] },
    {
      profile: 'sfm-PractitionerRole',
      display: displays.filter((each) => each !== undefined).join(', '),
      key: `role ${role} ${hprNumber} ${herId}`,
    },
  );
}
