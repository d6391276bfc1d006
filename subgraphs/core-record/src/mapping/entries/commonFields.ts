import { property, readDateTime, readList, readPartialDate, readText } from '@helsegraf/fhir';
import type {
  CriticalInformationCertainty,
  CriticalInformationKind,
  CriticalInformationLifecycle,
} from '../../generated/resolverTypes.ts';
import { memberOf, origins } from '../codeLists.ts';
import { readConcept, readConceptCodes } from '../codes.ts';
import { kjExtension } from '../kjExtension.ts';
import { readCertainty, verifiedLifecycle, withExpiry } from '../lifecycle.ts';
import { readAuthor } from '../readAuthor.ts';

/** What differs between the resources in the fields that every entry has: where they stand, and what they are called. */
export interface EntryFacts {
  readonly kind: CriticalInformationKind;
  readonly lifecycle: CriticalInformationLifecycle;
  readonly certainty?: CriticalInformationCertainty | undefined;
  /** The concept that says what the entry is about. */
  readonly concept: unknown;
  readonly recordedDate: unknown;
  /** The reference to who recorded it. */
  readonly recorder: unknown;
  readonly note: unknown;
  /** The last day it holds, where that is not the extension that most resources have. */
  readonly validUntil?: unknown;
  /** The calendar day in Norway, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The fields of `CriticalInformationEntry`. */
export function commonFields(resource: unknown, facts: EntryFacts) {
  const { code, otherCodes, text } = readConcept(facts.concept);
  const originCode = readConceptCodes(kjExtension(resource, 'SourceOfInformation'))[0];
  const validUntil = readPartialDate(facts.validUntil ?? kjExtension(resource, 'ValidUntil'));
  return {
    id: readText(property(resource, 'id')),
    version: readText(property(resource, 'meta', 'versionId')),
    kind: facts.kind,
    lifecycle: withExpiry(facts.lifecycle, validUntil, facts.today),
    certainty: facts.certainty,
    code,
    otherCodes,
    specification: text,
    note: readNote(facts.note),
    origin: memberOf(origins, originCode),
    originCode,
    recordedDate: readPartialDate(facts.recordedDate),
    recordedBy: readAuthor(resource, facts.recorder),
    updatedAt: readDateTime(kjExtension(resource, 'UpdatedDateTime')),
    updatedBy: readAuthor(resource, kjExtension(resource, 'Updater')),
    validUntil,
  };
}

/** The same of an allergy or a condition, which keep them where FHIR does and say how certain they are. */
export function verifiedFields(resource: unknown, kind: CriticalInformationKind, today: string) {
  return commonFields(resource, {
    kind,
    lifecycle: verifiedLifecycle(resource),
    certainty: readCertainty(property(resource, 'verificationStatus')),
    concept: property(resource, 'code'),
    recordedDate: property(resource, 'recordedDate'),
    recorder: property(resource, 'recorder'),
    note: property(resource, 'note'),
    today,
  });
}

/** Annotations, or plain texts, one after another. */
function readNote(notes: unknown): string | undefined {
  const texts = readList(notes).flatMap((note) => readText(property(note, 'text')) ?? readText(note) ?? []);
  return texts.length === 0 ? undefined : texts.join('\n');
}
