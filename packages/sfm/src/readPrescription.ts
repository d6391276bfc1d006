import {
  extension,
  extensionValue,
  property,
  readBoolean,
  readCode,
  readDecimal,
  readInteger,
  readList,
  readPartialDate,
  readQuantity,
  readText,
} from '@helsegraf/fhir';
import { volvenSystem } from '@helsegraf/identifiers';
import type { ReseptId } from '@helsegraf/identifiers';
import { enumOf } from './codeTables.ts';
import type { PrescriptionStatus, PrescriptionType } from './codeTables.ts';
import { findCodeWithin } from './findCodeWithin.ts';
import type {
  ExemptionApplication,
  MedicationRow,
  PrescribedQuantity,
  Recall,
  Refills,
  RegisterAnswer,
  Reimbursement,
} from './medicationDocument.ts';
import { wireNames } from './wireNames.ts';

type PrescriptionPart = Pick<
  MedicationRow,
  | 'status'
  | 'statusCode'
  | 'dispenserName'
  | 'recall'
  | 'type'
  | 'typeCode'
  | 'referenceNumber'
  | 'isLocked'
  | 'hasGuardianReservation'
  | 'isInPrescribersName'
  | 'issued'
  | 'expires'
  | 'lastChanged'
  | 'itemGroup'
  | 'itemGroupCode'
  | 'festVersion'
  | 'quantity'
  | 'refills'
  | 'note'
  | 'reimbursement'
  | 'exemption'
  | 'createsElectronicPrescription'
>;

/**
 * What `sfm-reseptamendment` tells of the prescription.
 * @param intermediary what the intermediary answered about prescriptions: without it a missing status means nothing
 */
export function readPrescription(
  resource: unknown,
  reseptId: ReseptId | undefined,
  intermediary: RegisterAnswer,
): PrescriptionPart {
  const prescription = extension(resource, wireNames.prescription);
  const value = (...path: string[]) => extensionValue(prescription, ...path);
  const typeCode = readCode(value('typeresept'));
  const type = enumOf('prescriptionType', typeCode);
  const statusCode = readCode(value('rfstatus', 'status'));
  const status = enumOf('prescriptionStatus', statusCode) ?? statusWithoutCode(reseptId, type, intermediary);
  const itemGroupCode = readCode(value('itemgroup'));
  return {
    status,
    statusCode,
    dispenserName: readText(value('rfstatus', 'nameDispenser')),
    recall: readRecall(prescription, status),
    type,
    typeCode,
    referenceNumber: readText(value('refnum')),
    isLocked: readBoolean(value('lockedresept')),
    hasGuardianReservation: readBoolean(value('guardiantransparencyreservation')),
    isInPrescribersName: readBoolean(value('indoctorsname')),
    issued: readPartialDate(value('reseptdate')),
    expires: readPartialDate(value('expirationdate')),
    lastChanged: readPartialDate(value('lastchanged')),
    itemGroup: enumOf('itemGroup', itemGroupCode),
    itemGroupCode,
    festVersion: readPartialDate(value('festUpdate')),
    quantity: readQuantityPrescribed(prescription),
    refills: readRefills(value('reit')),
    note: readNote(resource, value('note')),
    reimbursement: readReimbursement(prescription),
    exemption: readExemption(resource, prescription),
    createsElectronicPrescription: readBoolean(value('createeresept')),
  };
}

function statusWithoutCode(
  reseptId: ReseptId | undefined,
  type: PrescriptionType | undefined,
  intermediary: RegisterAnswer,
): PrescriptionStatus {
  if (reseptId === undefined && (type === undefined || type === 'NONE')) return 'NO_PRESCRIPTION';
  return intermediary.outcome === 'ANSWERED' ? 'NOT_HELD' : 'NOT_ANSWERED';
}

// Volven 7503: the recall is accepted and takes effect when the dispensing ends.
const recalledLater = '2';

/**
 * While a pharmacy holds a prescription, a recall is told only by having a cause; the status stays "being dispensed".
 */
function readRecall(prescription: unknown, status: PrescriptionStatus): Recall | undefined {
  const reasonCode = readCode(extensionValue(prescription, 'recallinfo', 'recallcode'));
  const text = readText(extensionValue(prescription, 'recallinfo', 'text'));
  const statusCode = readCode(extensionValue(prescription, 'rfstatus', 'recallStatus'));
  if ((reasonCode ?? text ?? statusCode) === undefined) return undefined;
  const isPending = status === 'BEING_DISPENSED' || (statusCode?.code === recalledLater && status !== 'RECALLED');
  return { reason: enumOf('recallReason', reasonCode), reasonCode, text, statusCode, isPending };
}

function readQuantityPrescribed(prescription: unknown): PrescribedQuantity | undefined {
  const packages = readDecimal(extensionValue(prescription, 'numberofpackages'));
  const amount = readQuantity(extensionValue(prescription, 'amount'));
  return packages === undefined && amount === undefined ? undefined : { packages, amount };
}

function readRefills(reit: unknown): Refills | undefined {
  const original = readText(reit);
  if (original === undefined) return undefined;
  const number = readInteger(original);
  const count = number === undefined || number < 0 ? undefined : number;
  return { count, dispensesAllowed: count === undefined ? undefined : count + 1, original };
}

function readNote(resource: unknown, note: unknown): string | undefined {
  const annotations = readList(property(resource, 'note')).map((each) => readText(property(each, 'text')));
  const texts = [readText(note), ...annotations].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : [...new Set(texts)].join('\n');
}

function readReimbursement(prescription: unknown): Reimbursement | undefined {
  const paragraph = readCode(extensionValue(prescription, 'reimbursementparagraph'));
  const condition = readCode(extensionValue(prescription, 'reimbursementcode'));
  return paragraph === undefined && condition === undefined ? undefined : { paragraph, condition };
}

function readExemption(resource: unknown, prescription: unknown): ExemptionApplication | undefined {
  const application = extension(prescription, 'slvApplication');
  const statusCode = findCodeWithin(application, volvenSystem(7409));
  const requirement = findCodeWithin(application, volvenSystem(7422)) ?? findCodeWithin(resource, volvenSystem(7422));
  if (statusCode === undefined && requirement === undefined) return undefined;
  return { status: enumOf('exemptionStatus', statusCode), statusCode, requirement };
}
