import { randomUUID } from 'node:crypto';
import type { Bundle, Composition, CompositionSection, Reference } from 'fhir/r4.js';
import type { SyntheticPerson } from '../../../people/syntheticPerson.ts';
import { writeResource } from '../../critical-information/writeResource.ts';
import type { LookUp } from '../lookUp.ts';
import type { Professional } from '../medicationRecord.ts';
import { createDocumentBuilder, sfmProfile, type DocumentBuilder } from './documentBuilder.ts';
import { writeArticlePrescription } from './writeArticles.ts';
import { writeDispense } from './writeDispense.ts';
import { writeListMessages } from './writeListMessages.ts';
import { writeOrganisation, writePatient, writePractitioner } from './writeParties.ts';
import { writeStatement } from './writeStatement.ts';

export interface DocumentParts {
  readonly found: LookUp;
  readonly person: SyntheticPerson;
  readonly askedFor: string;
  /** Who asks; a citizen is nobody in the register of health personnel. */
  readonly author: Professional | undefined;
  readonly now: Date;
}

/** The document bundle of an answer: a composition whose sections point to everything else. */
export function writeDocument({ found, person, askedFor, author, now }: DocumentParts): Bundle {
  const document = createDocumentBuilder();
  const patient = writePatient(document, person, askedFor);
  const authors = author === undefined ? [] : writeAuthors(document, author);
  const statements = writeStatements(document, found, patient);
  const articles = found.articles.map((article) => writeArticlePrescription(document, article, patient));
  const dispenses = new Map(
    found.dispenses.map((dispense) => [
      dispense.m10Id,
      writeDispense({ document, dispense, patient, prescription: statements.byReseptId.get(dispense.reseptId ?? '') }),
    ]),
  );
  const list = found.list && {
    messages: writeListMessages({ document, list: found.list, patient, statements: statements.byReseptId, dispenses }),
    basedOn: found.list.basedOn,
  };
  const allergies = found.allergies.map((record) =>
    document.add(writeResource(record, person, askedFor), { profile: 'KjAllergyIntolerance', display: 'Allergi' }),
  );
  const sections = sectionsOf(found, {
    medication: statements.all,
    list: list?.messages ?? [],
    allergies,
    dispenses: [...dispenses.values()],
    articles,
  });
  const composition = buildComposition({ patient, authors, sections, basedOn: list?.basedOn, now });
  return {
    resourceType: 'Bundle',
    id: randomUUID(),
    meta: { lastUpdated: now.toISOString(), profile: [sfmProfile('sfm-MedicationBundle')] },
    type: 'document',
    timestamp: now.toISOString(),
    total: document.entries.length + 1,
    entry: [{ fullUrl: `urn:uuid:${randomUUID()}`, resource: composition }, ...document.entries],
  };
}

function writeAuthors(document: DocumentBuilder, { hprNumber, herId }: Professional): Reference[] {
  return [writePractitioner(document, hprNumber), writeOrganisation(document, herId)];
}

/** The latest prescription of a chain is written first, so that the older ones can refer to it. */
function writeStatements(document: DocumentBuilder, { rows, dispenses }: LookUp, patient: Reference) {
  const byReseptId = new Map<string, Reference>();
  const newestFirst = rows.toSorted((one, other) => (other.issued ?? '').localeCompare(one.issued ?? ''));
  const all = newestFirst.map((row) => {
    const reference = writeStatement({
      document,
      row,
      patient,
      dispenses: dispenses.filter(({ reseptId }) => reseptId !== undefined && reseptId === row.reseptId),
      renewedAs: byReseptId.get(row.renewedAs ?? ''),
    });
    if (row.reseptId !== undefined) byReseptId.set(row.reseptId, reference);
    return reference;
  });
  return { all, byReseptId };
}

interface SectionEntries {
  readonly medication: readonly Reference[];
  readonly list: readonly Reference[];
  readonly allergies: readonly Reference[];
  readonly dispenses: readonly Reference[];
  readonly articles: readonly Reference[];
}

/** What is empty says why: `nilknown` when a register that knows was asked and has nothing, otherwise `unavailable`. */
function sectionsOf({ answers, list }: LookUp, entries: SectionEntries): CompositionSection[] {
  const coreRecord = answers.coreRecord === '0';
  const prescriptions = answers.prescriptions === '0';
  const listAnswered = answers.list === '0' || (coreRecord && answers.list !== '7') || list !== undefined;
  return [
    section('sectionMedication', entries.medication, prescriptions || coreRecord),
    section('sectionPLLinfo', entries.list, listAnswered),
    section('sectionAllergies', entries.allergies, coreRecord),
    section('sectionDispense', entries.dispenses, prescriptions || coreRecord),
    section('sectionOtherPrescriptions', entries.articles, prescriptions),
  ];
}

const sectionTitles = {
  sectionMedication: 'List of Medication statements',
  sectionPLLinfo: 'PLL Info',
  sectionAllergies: 'Section allergies',
  sectionDispense: 'Section dispense',
  sectionOtherPrescriptions: 'List of non medical prescriptions',
} as const;

function section(
  code: keyof typeof sectionTitles,
  entry: readonly Reference[],
  somebodyKnew: boolean,
): CompositionSection {
  const title = sectionTitles[code];
  const reason = somebodyKnew
    ? { code: 'nilknown', display: 'Nil Known' }
    : { code: 'unavailable', display: 'Unavailable' };
  return {
    title,
    code: { coding: [{ system: 'http://ehelse.no/fhir/CodeSystem/sfm-section-types', code, display: title }] },
    text: { status: 'generated', div: '<xhtml:div xmlns:xhtml="http://www.w3.org/1999/xhtml"></xhtml:div>' },
    ...(entry.length > 0
      ? { entry: [...entry] }
      : {
          emptyReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', ...reason }] },
        }),
  };
}

interface CompositionParts {
  readonly patient: Reference;
  readonly authors: Reference[];
  readonly sections: CompositionSection[];
  readonly basedOn: string | undefined;
  readonly now: Date;
}

function buildComposition({ patient, authors, sections, basedOn, now }: CompositionParts): Composition {
  return {
    resourceType: 'Composition',
    id: randomUUID(),
    meta: { profile: [sfmProfile('sfm-MedicationComposition')] },
    identifier: { use: 'official', value: randomUUID() },
    status: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '11503-0', display: 'Medical records' }] },
    subject: patient,
    date: now.toISOString().slice(0, 10),
    author: authors,
    title: 'Medication summary',
    confidentiality: 'N',
    ...(basedOn === undefined
      ? {}
      : { relatesTo: [{ code: 'replaces', targetIdentifier: { use: 'official', value: basedOn } }] }),
    section: sections,
  };
}
