import {
  extension,
  extensionValue,
  extensions,
  identifierByType,
  property,
  readBoolean,
  readCode,
  readCodes,
  readDecimal,
  readList,
  readPartialDate,
  readQuantity,
  readText,
  securityLabels,
} from '@helsegraf/fhir';
import { parseReseptId, volvenSystem } from '@helsegraf/identifiers';
import type { ReseptId } from '@helsegraf/identifiers';
import { enumOf } from './codeTables.ts';
import { findCodeWithin } from './findCodeWithin.ts';
import type { Discontinuation, MedicationRow, RegisterAnswer, Substitution } from './medicationDocument.ts';
import type { DeliverySummary, Registration } from './medicationValues.ts';
import { readDosing } from './readDosing.ts';
import { readMedication } from './readMedication.ts';
import { readParty } from './readParty.ts';
import { readPrescription } from './readPrescription.ts';
import { wireNames } from './wireNames.ts';

export interface RowSource {
  readonly bundle: unknown;
  /** A `MedicationStatement`, or the `Basic` that stands for a prescription of another article. */
  readonly resource: { readonly resourceType: string };
  /** What the intermediary answered about prescriptions. */
  readonly intermediary: RegisterAnswer;
  /** From a reference to a statement, the prescription it is. */
  readonly reseptIdOf: (reference: unknown) => ReseptId | undefined;
}

/** One row. Undefined when it names neither an id nor what it is about, so that nothing could be shown. */
export function readRow(source: RowSource): MedicationRow | undefined {
  const { bundle, resource } = source;
  const ids = readRowIds(resource);
  const medication = readMedication(bundle, resource);
  const productGroup = readCode(extensionValue(resource, wireNames.article, 'productgroup'));
  if ((ids.reseptId ?? ids.pllId ?? medication ?? productGroup) === undefined) return undefined;
  const registrations = extensions(resource, wireNames.registration).map((each) => readRegistration(bundle, each));
  const discontinuation = readDiscontinuation(resource);
  const treatmentStatusText = readText(property(resource, 'status'));
  const dosing = readDosing(resource);
  const instructions = dosing?.instructions ?? [];
  const useCode = instructions.find((each) => each.useCode !== undefined)?.useCode;
  return {
    ...ids,
    labels: securityLabels(resource),
    ...readPrescription(resource, ids.reseptId, source.intermediary),
    isArticle: resource.resourceType === 'Basic',
    renewedAs: readList(property(resource, 'partOf'))
      .map(source.reseptIdOf)
      .find((id) => id !== undefined),
    listState: ids.pllId === undefined ? 'NOT_LISTED' : discontinuation === undefined ? 'LISTED' : 'DISCONTINUED',
    treatmentStatus: enumOf('treatmentStatus', readCode(treatmentStatusText)) ?? 'UNKNOWN',
    treatmentStatusText,
    treatmentStart: readPartialDate(
      extensionValue(resource, wireNames.treatmentStart) ??
        property(resource, 'effectiveDateTime') ??
        property(resource, 'effectivePeriod', 'start'),
    ),
    discontinuation,
    medication,
    productGroup,
    dosing,
    use: enumOf('use', useCode),
    useCode,
    applicationArea: instructions.find((each) => each.applicationArea !== undefined)?.applicationArea,
    indications: readList(property(resource, 'reasonCode')).flatMap((each) => readCodes(each)),
    substitution: readSubstitution(resource),
    isMultidose: readBoolean(extensionValue(resource, wireNames.administration, 'mddispensed')),
    isNotCombined: readBoolean(extensionValue(resource, wireNames.administration, 'nocombination')),
    prescriber:
      registrations.find(({ type }) => type === 'PRESCRIBED')?.by ?? readParty(bundle, property(resource, 'author')),
    registrations,
    deliverySummary: readDeliverySummary(resource),
  };
}

/** The ids that decide where a row belongs. A ReseptId that is no GUID is none: it could not be looked up again. */
export function readRowIds(resource: unknown): Pick<MedicationRow, 'reseptId' | 'pllId'> {
  const identifiers = property(resource, 'identifier');
  return {
    reseptId: parseReseptId(identifierByType(identifiers, 'ReseptId') ?? ''),
    pllId: identifierByType(identifiers, 'PLL'),
  };
}

function readSubstitution(resource: unknown): Substitution | undefined {
  const substitution = extension(resource, wireNames.substitution);
  if (substitution === undefined) return undefined;
  const reservationCode = findCodeWithin(substitution, volvenSystem(7417));
  return {
    isAccepted: readBoolean(extensionValue(substitution, 'genericSubstitutionAccepted')),
    reservation: enumOf('substitutionReservation', reservationCode),
    reservationCode,
    reason: readText(extensionValue(substitution, 'reason')),
  };
}

function readDiscontinuation(resource: unknown): Discontinuation | undefined {
  const discontinuation = extension(resource, wireNames.discontinuation);
  if (discontinuation === undefined) return undefined;
  const reason = extensionValue(discontinuation, 'reason');
  const reasonCode = readCode(reason);
  return {
    time: readPartialDate(extensionValue(discontinuation, 'timedate')),
    reason: reasonCode?.code === undefined ? undefined : enumOf('discontinuationReason', reasonCode),
    reasonCode,
    note: readText(extensionValue(discontinuation, 'note')) ?? readText(property(reason, 'text')),
  };
}

function readRegistration(bundle: unknown, registration: unknown): Registration {
  const typeCode = readCode(extensionValue(registration, 'type'));
  return {
    type: enumOf('registrationType', typeCode) ?? 'OTHER',
    typeCode,
    status: readCode(extensionValue(registration, 'status')),
    by: readParty(bundle, extensionValue(registration, 'provider')),
    time: readPartialDate(extensionValue(registration, 'timestamp')),
  };
}

function readDeliverySummary(resource: unknown): DeliverySummary | undefined {
  const summary = extension(resource, wireNames.deliverySummary);
  if (summary === undefined) return undefined;
  return {
    packageNumber: readText(extensionValue(summary, 'varenummer')),
    packageName: readText(extensionValue(summary, 'varenavn')),
    packageSize: readQuantity(extensionValue(summary, 'pakningsstr')),
    totalPackages: readDecimal(extensionValue(summary, 'antallpkntotalt')),
    lastPackages: readDecimal(extensionValue(summary, 'antallpknsiste')),
    lastDelivered: readPartialDate(extensionValue(summary, 'sistutlevert')),
  };
}
