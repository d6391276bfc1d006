import { mapEntries, type Entry } from '../mapping/mapEntries.ts';

export const nationalId = '15819049863';
export const today = '2026-11-22';
export const patient = { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: nationalId } };
export const profile = (name: string) => ({ profile: [`http://nhn.no/kj/fhir/StructureDefinition/${name}`] });
export const coded = (system: string, code: string, display?: string) => ({ coding: [{ system, code, display }] });
export const volven = (list: number) => `urn:oid:2.16.578.1.12.4.1.1.${list}`;

// Three resources in the form the service documents.
export const allergy = {
  resourceType: 'AllergyIntolerance',
  id: 'a-1',
  meta: { versionId: '1', ...profile('KjAllergyIntolerance') },
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active'),
  verificationStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', 'confirmed'),
  category: ['medication'],
  criticality: 'high',
  code: {
    coding: [
      { system: 'http://www.whocc.no/atc', code: 'J01CE02', display: 'Fenoksymetylpenicillin', userSelected: true },
    ],
  },
  patient,
  recordedDate: '2021-06-10',
  note: [{ text: 'Anafylaksi 2019 etter per oral dose' }],
  reaction: [{ manifestation: [coded(volven(7497), '1', 'Anafylaktisk reaksjon')] }],
  contained: [
    {
      resourceType: 'PractitionerRole',
      id: 'recorderRef',
      practitioner: { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '999000011' } },
      organization: { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: '310123455' } },
      code: [coded('http://nhn.no/kj/fhir/CodeSystem/CategoriesOfHealthProfessionals', 'LE')],
    },
  ],
  recorder: { reference: '#recorderRef' },
};
export const condition = {
  resourceType: 'Condition',
  id: 'c-1',
  meta: { versionId: '1', ...profile('KjConditionCriticalMedicalCondition') },
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
  category: [coded('urn:x-unverified:kj-category', '5', 'Kritisk medisinsk tilstand')],
  code: coded(volven(7110), 'D66', 'Arvelig faktor VIII-mangel'),
  subject: patient,
  recordedDate: '2022-01-05',
};
export const flag = {
  resourceType: 'Flag',
  id: 'f-1',
  meta: { versionId: '2', ...profile('KjFlag') },
  status: 'active',
  category: [coded('urn:x-unverified:kj-category', '9', 'Annen prosedyreendring')],
  code: coded(volven(7522), '1', 'Pasienten har reservert seg mot blodtransfusjon/blodprodukter'),
  subject: patient,
  period: { start: '2024-11-01' },
};

export function bundle(...resources: unknown[]) {
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) };
}

export function map(body: unknown): { entries: readonly Entry[]; unreadable: number } {
  const mapped = mapEntries(body, { nationalId, today, mayRead: () => true });
  if (mapped.kind !== 'mapped') throw new Error(mapped.kind);
  return mapped;
}

export function mapOne(resource: unknown): Entry {
  const [entry] = map(bundle(resource)).entries;
  if (entry === undefined) throw new Error('nothing was read');
  return entry;
}
