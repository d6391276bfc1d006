import {
  asResource,
  bundleEntries,
  extension,
  nationalIdValues,
  property,
  readCode,
  readList,
  readText,
  resolveReference,
} from '@helsegraf/fhir';
import type { Resource } from '@helsegraf/fhir';
import { volvenSystem } from '@helsegraf/identifiers';
import type { ReseptId } from '@helsegraf/identifiers';
import { sectionNames } from './medicationDocument.ts';
import type { MedicationDocument, SectionName, SectionState, Unreadable } from './medicationDocument.ts';
import type { Dispense } from './medicationValues.ts';
import { readAllergy } from './readAllergy.ts';
import { readDispense } from './readDispense.ts';
import { readListMessage } from './readListMessage.ts';
import { parameterValue, readRegisters, readWithheld } from './readRegisters.ts';
import { readRow, readRowIds } from './readRow.ts';
import { sectionCodes, wireNames } from './wireNames.ts';

/**
 * Reads an answer of `$getMedication`. Never throws; undefined when it is no `Parameters` with a document bundle in it.
 * Whatever stands in the bundle is read, whether a section refers to it or not, and what cannot be read is counted.
 */
export function readMedicationDocument(json: unknown): MedicationDocument | undefined {
  const parameters = asResource(json, 'Parameters');
  const bundle = asResource(parameterValue(parameters, 'medication'), 'Bundle');
  if (bundle === undefined) return undefined;
  const resources = bundleEntries(bundle).flatMap(({ resource }) => resource ?? []);
  const composition = resources.find(({ resourceType }) => resourceType === 'Composition');
  if (composition === undefined) return undefined;
  const registers = readRegisters(parameters);
  const items = readItems(bundle, resources, registers.prescriptions);
  const sections = sectionNames.map((name) => [name, findSection(composition, name)] as const);
  return {
    documentId: readText(property(composition, 'identifier', 'value')),
    basedOn: readList(property(composition, 'relatesTo')).flatMap(readRelation),
    patients: readPatients(resources),
    registers,
    withheld: readWithheld(parameters),
    sections: Object.fromEntries(sections.map(([name, section]) => [name, sectionState(section)])) as Record<
      SectionName,
      SectionState
    >,
    rows: items.rows.read,
    dispenses: items.dispenses.read,
    allergies: items.allergies.read,
    messages: items.messages.read,
    unreadable: countUnreadable(bundle, items, Object.fromEntries(sections)),
  };
}

/** The patients in the bundle, and those whom rows name by a number that is none of theirs. */
function readPatients(resources: readonly Resource[]): (readonly string[])[] {
  const patients = resources.filter(isPatient);
  const named = patients.map((patient) => nationalIdValues(property(patient, 'identifier')));
  const concerned = resources
    .filter((resource) => !isPatient(resource))
    .flatMap((resource) => [property(resource, 'subject'), property(resource, 'patient')])
    .flatMap((reference) => nationalIdValues(property(reference, 'identifier')));
  const known = new Set(named.flat());
  return [...named, ...concerned.filter((number) => !known.has(number)).map((number) => [number])];
}

const isPatient = ({ resourceType }: Resource) => resourceType === 'Patient';

type Item = 'row' | 'dispense' | 'allergy' | 'message';
type Items = ReturnType<typeof readItems>;

function readItems(
  bundle: unknown,
  resources: readonly Resource[],
  intermediary: MedicationDocument['registers']['prescriptions'],
) {
  const reseptIdOf = (reference: unknown): ReseptId | undefined =>
    readRowIds(resolveReference(bundle, reference)).reseptId;
  const dispenseOf = (reference: unknown): Dispense | undefined => {
    const resource = resolveReference(bundle, reference);
    return resource === undefined || itemOf(resource) !== 'dispense'
      ? undefined
      : readDispense({ bundle, resource, reseptIdOf });
  };
  const ofKind = (kind: Item) => resources.filter((resource) => itemOf(resource) === kind);
  return {
    rows: readAll(ofKind('row'), (resource) => readRow({ bundle, resource, intermediary, reseptIdOf })),
    dispenses: readAll(ofKind('dispense'), (resource) => readDispense({ bundle, resource, reseptIdOf })),
    allergies: readAll(ofKind('allergy'), (resource) => readAllergy(bundle, resource)),
    messages: readAll(ofKind('message'), (resource) => readListMessage({ bundle, resource, reseptIdOf, dispenseOf })),
  };
}

function readAll<T>(resources: readonly Resource[], read: (resource: Resource) => T | undefined) {
  const all = resources.map(read);
  const readable = all.filter((item) => item !== undefined);
  return { read: readable, unreadable: all.length - readable.length };
}

/** What a resource is. SFM uses `Basic` for three different things: FHIR has no resource for any of them. */
function itemOf(resource: Resource): Item | undefined {
  switch (resource.resourceType) {
    case 'MedicationStatement':
      return 'row';
    case 'MedicationDispense':
      return 'dispense';
    case 'AllergyIntolerance':
      return 'allergy';
    case 'Basic':
      return basicItemOf(resource);
    default:
      return undefined;
  }
}

function basicItemOf(resource: Resource): Item {
  const isArticle = readCode(property(resource, 'code'))?.system === volvenSystem(7402);
  if (extension(resource, wireNames.articleDispense) ?? extension(resource, wireNames.dispense)) return 'dispense';
  return isArticle || extension(resource, wireNames.prescription) ? 'row' : 'message';
}

function findSection(composition: unknown, name: SectionName): unknown {
  return readList(property(composition, 'section')).find(
    (section) => readCode(property(section, 'code'))?.code === sectionCodes[name],
  );
}

function sectionState(section: unknown): SectionState {
  if (readList(property(section, 'entry')).length > 0) return 'filled';
  return readCode(property(section, 'emptyReason'))?.code === 'nilknown' ? 'nilknown' : 'unavailable';
}

function readRelation(relation: unknown): readonly string[] {
  const identifier = property(relation, 'targetIdentifier', 'value');
  return [readText(identifier) ?? readText(property(relation, 'targetReference', 'reference')) ?? []].flat();
}

const itemsOfSection = {
  medication: 'rows',
  listInfo: 'messages',
  allergies: 'allergies',
  dispenses: 'dispenses',
  otherPrescriptions: 'rows',
} as const satisfies Record<SectionName, keyof Unreadable>;

/** Resources that could not be read, references of a section that lead to nothing it could hold, and empty entries. */
function countUnreadable(bundle: object, items: Items, sections: Readonly<Record<string, unknown>>): Unreadable {
  const counts = {
    rows: items.rows.unreadable,
    dispenses: items.dispenses.unreadable,
    allergies: items.allergies.unreadable,
    messages: items.messages.unreadable,
  };
  const referred = new Set<string>();
  for (const name of sectionNames) {
    for (const reference of readList(property(sections[name], 'entry'))) {
      referred.add(readText(property(reference, 'reference')) ?? '');
      const resource = resolveReference(bundle, reference);
      if (resource === undefined || itemOf(resource) === undefined) counts[itemsOfSection[name]] += 1;
    }
  }
  const lost = bundleEntries(bundle).filter(({ resource, fullUrl }) => !resource && !referred.has(fullUrl ?? ''));
  return { ...counts, rows: counts.rows + lost.length };
}
