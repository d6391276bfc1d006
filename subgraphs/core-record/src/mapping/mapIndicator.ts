import {
  isJsonObject,
  property,
  readBoolean,
  readDateTime,
  readInteger,
  readList,
  readText,
  type Code,
} from '@helsegraf/fhir';
import type { CoreRecordStatus, CriticalInformationChange } from '../generated/resolverTypes.ts';

export type MappedIndicator =
  | { readonly kind: 'core-record'; readonly indicator: IndicatorFields }
  /** The service knows of no core record. Why, it does not tell. */
  | { readonly kind: 'none' }
  /** The number is not one that can have a core record. */
  | { readonly kind: 'not-a-person' }
  | { readonly kind: 'not-an-indicator' };

/** `CoreRecordIndicator` without where it came from. */
export interface IndicatorFields {
  readonly status: CoreRecordStatus;
  readonly statusText: string | undefined;
  readonly criticalInformationChangedAt: string | undefined;
  readonly criticalInformationChanges: readonly CriticalInformationChange[];
  readonly hasLockedPrescriptions: boolean | undefined;
  readonly hasMedicines: boolean | undefined;
  readonly hasBlockedProfessional: boolean | undefined;
  readonly restrictions: readonly Code[];
  readonly unreadable: number;
}

const statuses: Readonly<Record<number, CoreRecordStatus>> = {
  2: 'AVAILABLE',
  3: 'HAS_PATIENT_ENTRIES',
  4: 'HAS_CRITICAL_INFORMATION',
};

/** The answer of helseindikator. Its ticket is left out: it opens the portal, and must not leave this process. */
export function mapIndicator(body: unknown): MappedIndicator {
  const status = readInteger(property(body, 'status'));
  if (status === undefined || !isJsonObject(body)) return { kind: 'not-an-indicator' };
  if (status === 0) return { kind: 'not-a-person' };
  return status === 1 ? { kind: 'none' } : { kind: 'core-record', indicator: fieldsOf(body, status) };
}

function fieldsOf(body: unknown, status: number): IndicatorFields {
  const changes = readList(property(body, 'sistEndretKritiskInfo'));
  const restrictions = readList(property(body, 'sperringDetaljer'));
  const readChanges = changes.flatMap((change) => readChange(change) ?? []);
  const readRestrictions = restrictions.flatMap((restriction) => readRestriction(restriction) ?? []);
  return {
    status: statuses[status] ?? 'OTHER',
    statusText: readText(property(body, 'returTekst')),
    criticalInformationChangedAt: readDateTime(property(body, 'sistEndretKritiskInfoDato')),
    criticalInformationChanges: readChanges,
    hasLockedPrescriptions: readBoolean(property(body, 'harLasteResepter')),
    hasMedicines: readBoolean(property(body, 'harLegemidler')),
    hasBlockedProfessional: readBoolean(property(body, 'eksistererBlokkertHelsepersonell')),
    restrictions: readRestrictions,
    unreadable: changes.length - readChanges.length + restrictions.length - readRestrictions.length,
  };
}

function readChange(change: unknown): CriticalInformationChange | undefined {
  const code = readText(property(change, 'kategori'));
  return code === undefined
    ? undefined
    : { category: { code }, changedAt: readDateTime(property(change, 'sistEndret')) };
}

// What stands in this list is not documented: a word, or an object that has one under a name we can only guess.
function readRestriction(restriction: unknown): Code | undefined {
  const pick = (names: readonly string[]) =>
    names.map((name) => readText(property(restriction, name))).find((text) => text !== undefined);
  const code = readText(restriction) ?? pick(['type', 'kode', 'kategori', 'sperringType']);
  const display = pick(['beskrivelse', 'tekst', 'navn']);
  if (code === undefined && display === undefined) return undefined;
  return { ...(code === undefined ? {} : { code }), ...(display === undefined ? {} : { display }) };
}
