import type { Annotation, Coding, Extension, FhirResource, Meta, Reference } from 'fhir/r4.js';
import type { CriticalRecord } from './criticalRecord.ts';

/** What every resource of a record has, whatever its type calls it. */
export interface Common {
  readonly record: CriticalRecord;
  readonly id: string;
  /** The patient, by the number that was asked for. */
  readonly patient: Reference;
  readonly recorder: Reference;
  readonly contained: FhirResource[];
  /** Source, updater and time of update, and the last day it holds. */
  readonly extensions: Extension[];
  readonly note: Annotation[];
  meta(profile: string): Meta;
}

/** Extensions of the core record live under this address. Only those named in the service's pages are verified. */
export const kjExtension = (name: string): string => `http://nhn.no/kj/fhir/StructureDefinition/${name}`;

/** The address of the list of kinds is unverified: the service's pages give the numbers and texts without it. */
export function category(code: string, display: string): Coding {
  return { system: 'http://nhn.no/kj/fhir/CodeSystem/CategoryOfCriticalInformation', code, display };
}

/** A code of one of FHIR's own status lists. */
export function terminology(list: string, code: string): Coding {
  return { system: `http://terminology.hl7.org/CodeSystem/${list}`, code };
}
