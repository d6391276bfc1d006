import type { Extension, MedicationStatement, Reference } from 'fhir/r4.js';
import { addDays } from '../../../people/calendar.ts';
import { codeLists } from '../codeLists.ts';
import { drugs } from '../drugs.ts';
import type { RecordDispense, RecordDosing, RecordRow } from '../medicationRecord.ts';
import { norwegianTime } from '../norwegianTime.ts';
import { sfmProfile, type DocumentBuilder } from './documentBuilder.ts';
import { concept, group, part, textIdentifier } from './elements.ts';
import { writeMedication } from './writeMedication.ts';
import { writeProfessional } from './writeParties.ts';

export interface StatementParts {
  readonly document: DocumentBuilder;
  readonly row: RecordRow;
  readonly patient: Reference;
  /** What has been dispensed on this row. */
  readonly dispenses: readonly RecordDispense[];
  /** The statement of the prescription that took this one's place. */
  readonly renewedAs: Reference | undefined;
}

/** One row as `sfm-MedicationStatement`, with its prescription in extensions. */
export function writeStatement({ document, row, patient, dispenses, renewedAs }: StatementParts): Reference {
  const medicationReference = writeMedication(document, row.drug, row.level);
  const statement: MedicationStatement = {
    resourceType: 'MedicationStatement',
    extension: [
      prescription(row),
      ...deliverySummary(dispenses),
      // The owner's example writes this one without an address.
      ...(row.treatmentStart === undefined ? [] : [{ url: 'effectiveDateTime', valueDate: row.treatmentStart }]),
      ...registrations(document, row),
      group(sfmProfile('sfm-generic-substitution'), [
        part.flag('genericSubstitutionAccepted', row.substitutionReservation === undefined),
        // The guide's profile says text; a code from 7417 is what the prescription itself holds [unverified].
        row.substitutionReservation === undefined
          ? undefined
          : part.code('reason', codeLists.substitutionReservation(row.substitutionReservation)),
      ]),
      ...discontinuation(row),
      ...administration(row),
    ],
    identifier: [...textIdentifier('PLL', row.pllId), ...textIdentifier('ReseptId', row.reseptId)],
    ...(renewedAs === undefined ? {} : { partOf: [renewedAs] }),
    status: row.treatment,
    medicationReference,
    subject: patient,
    ...(row.indications.length === 0 ? {} : { reasonCode: [concept(...row.indications)] }),
    dosage: [dosage(row.dosing)],
  };
  return document.add(statement, {
    profile: 'sfm-MedicationStatement',
    display: medicationReference.display ?? drugs[row.drug].name,
  });
}

function prescription(row: RecordRow): Extension {
  const { supply, reimbursement, recall } = row;
  const isElectronic = row.type === 'E';
  return group(sfmProfile('sfm-reseptamendment'), [
    part.date('reseptdate', row.issued),
    part.date('expirationdate', row.expires),
    isElectronic ? part.time('festUpdate', row.issued && `${addDays(row.issued, -9)}T12:37:53+00:00`) : undefined,
    part.text('dssn', labelText(row.dosing)),
    part.text('note', row.note),
    supply && 'packages' in supply ? part.number('numberofpackages', supply.packages) : undefined,
    supply && 'amount' in supply ? part.quantity('amount', { value: supply.amount, unit: supply.unit }) : undefined,
    part.text('reit', row.refills === undefined ? undefined : String(row.refills)),
    part.code('itemgroup', codeLists.itemGroup('L')),
    part.code('reimbursementparagraph', reimbursement && codeLists.reimbursementParagraph(reimbursement.paragraph)),
    part.code('reimbursementcode', reimbursement?.condition),
    ...dosingPeriods(row),
    rfStatus(row),
    recall &&
      group('recallinfo', [
        part.code('recallcode', codeLists.recallReason(recall.code)),
        part.text('text', recall.text),
      ]),
    part.flag('lockedresept', row.isLocked),
    part.text('refnum', row.referenceNumber),
    part.flag('guardiantransparencyreservation', row.hasGuardianReservation),
    // What the extension holds was not found; the codes are those of the prescription itself [unverified].
    row.exemption === undefined
      ? undefined
      : group('slvApplication', [
          part.code('status', codeLists.exemptionStatus(row.exemption)),
          part.code('typesoknad', codeLists.exemptionRequirement('3')),
        ]),
    part.time('lastchanged', row.issued && norwegianTime(row.issued)),
    part.code('typeresept', codeLists.prescriptionType(row.type)),
  ]);
}

function rfStatus({ held, isExpired, dispenserName }: RecordRow): Extension | undefined {
  const code = held ?? (isExpired ? 'F' : undefined);
  if (code === undefined) return undefined;
  return group('rfstatus', [
    part.text('nameDispenser', dispenserName),
    part.code('status', codeLists.prescriptionStatus(code)),
  ]);
}

function dosingPeriods({ dosing, treatmentStart, issued }: RecordRow): readonly Extension[] {
  let start = treatmentStart ?? issued;
  return dosing.periods.map(({ days, doses }) => {
    const from = start;
    const to = days === undefined || from === undefined ? undefined : addDays(from, days - 1);
    start = to === undefined ? undefined : addDays(to, 1);
    return group('ereseptdosing', [
      part.date('starttime', from),
      part.date('endtime', to),
      ...doses.map(({ amount, unit, intervalDays, timeOfDay }) =>
        group('repeatingdosage', [
          part.quantity('amount', { value: amount, unit }),
          part.quantity('interval', { value: intervalDays, unit: 'Døgn' }),
          part.flag('accurate', false),
          part.code('timerange', timeOfDay === undefined ? undefined : codeLists.timeOfDay(timeOfDay)),
        ]),
      ),
    ]);
  });
}

function labelText({ text, precautions, patientInstruction }: RecordDosing): string {
  const lines = [text, ...precautions.map((code) => codeLists.precaution(code).display), patientInstruction];
  return lines.filter((line) => line !== undefined).join('\n');
}

function deliverySummary(dispenses: readonly RecordDispense[]): readonly Extension[] {
  const given = dispenses.toSorted((one, other) => one.handedOver.localeCompare(other.handedOver));
  const last = given.at(-1);
  if (last === undefined || !('drug' in last.item)) return [];
  const { brand, name, package: pack } = drugs[last.item.drug];
  const size = Number(pack.size);
  return [
    group(sfmProfile('sfm-deliverysummary'), [
      Number.isNaN(size) ? undefined : part.quantity('pakningsstr', { value: size, unit: pack.unit.toUpperCase() }),
      part.text('varenummer', pack.number),
      part.text('varenavn', name.replace(/^\S+/, brand)),
      part.number(
        'antallpkntotalt',
        given.reduce((sum, { item }) => sum + item.packages, 0),
      ),
      part.number('antallpknsiste', last.item.packages),
      part.time('sistutlevert', `${last.handedOver}T00:00:00+00:00`),
    ]),
  ];
}

function registrations(
  document: DocumentBuilder,
  { prescriber, issued, discontinued }: RecordRow,
): readonly Extension[] {
  const registration = (type: string, provider: Reference, day: string | undefined) =>
    group(sfmProfile('sfm-regInfo'), [
      part.code('status', codeLists.registrationStatus('3')),
      part.code('type', codeLists.registrationType(type)),
      { url: 'provider', valueReference: provider },
      part.time('timestamp', day && norwegianTime(day)),
    ]);
  return [
    ...(discontinued === undefined
      ? []
      : [registration('3', writeProfessional(document, discontinued.by), discontinued.on)]),
    registration('1', writeProfessional(document, prescriber), issued),
  ];
}

function discontinuation({ discontinued }: RecordRow): readonly Extension[] {
  if (discontinued === undefined) return [];
  const { on, reason, note } = discontinued;
  return [
    group(sfmProfile('sfm-discontinuation'), [
      part.time('timedate', norwegianTime(on)),
      part.code('reason', reason === undefined ? undefined : codeLists.discontinuationReason(reason)),
      part.text('note', note),
    ]),
  ];
}

function administration({ pllId, type, isMultidose }: RecordRow): readonly Extension[] {
  if (pllId === undefined || type === 'U') return [];
  return [
    group(sfmProfile('sfm-administration'), [part.flag('nocombination', false), part.flag('mddispensed', isMultidose)]),
  ];
}

function dosage(dosing: RecordDosing) {
  return {
    extension: [
      ...(dosing.shortDose === undefined
        ? []
        : [
            {
              url: sfmProfile('sfm-shortdosage'),
              valueCodeableConcept: concept(codeLists.shortDose(dosing.shortDose)),
            },
          ]),
      { url: sfmProfile('sfm-use'), valueCodeableConcept: concept(codeLists.use(dosing.use)) },
      group(sfmProfile('sfm-application-area'), [part.text('text', dosing.area)]),
    ],
    sequence: 1,
    text: dosing.text,
    ...(dosing.precautions.length === 0
      ? {}
      : { additionalInstruction: dosing.precautions.map((code) => concept(codeLists.precaution(code))) }),
    ...(dosing.patientInstruction === undefined ? {} : { patientInstruction: dosing.patientInstruction }),
  };
}
