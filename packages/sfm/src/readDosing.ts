import {
  extension,
  extensions,
  extensionValue,
  property,
  readBoolean,
  readCode,
  readCodes,
  readInteger,
  readList,
  readPartialDate,
  readQuantity,
  readText,
} from '@helsegraf/fhir';
import { enumOf } from './codeTables.ts';
import type { DosageInstruction, Dosing, DosingPeriod, RepeatedDose } from './medicationValues.ts';
import { wireNames } from './wireNames.ts';

/** How a statement's medicine is taken. Undefined when nothing is said of it. */
export function readDosing(statement: unknown): Dosing | undefined {
  const prescription = extension(statement, wireNames.prescription);
  const labelText = readText(extensionValue(prescription, 'dssn'));
  const periods = extensions(prescription, 'ereseptdosing').map(readPeriod);
  const instructions = readList(property(statement, 'dosage')).map(readInstruction).toSorted(bySequence);
  if (labelText === undefined && periods.length === 0 && instructions.length === 0) return undefined;
  return { labelText, periods, instructions };
}

function readPeriod(period: unknown): DosingPeriod {
  return {
    start: readPartialDate(extensionValue(period, 'starttime')),
    end: readPartialDate(extensionValue(period, 'endtime')),
    doses: extensions(period, 'repeatingdosage').map(readDose),
  };
}

function readDose(dose: unknown): RepeatedDose {
  const timeOfDayCode = readCode(extensionValue(dose, 'timerange'));
  return {
    amount: readQuantity(extensionValue(dose, 'amount')),
    interval: readQuantity(extensionValue(dose, 'interval')),
    timeOfDay: enumOf('timeOfDay', timeOfDayCode),
    timeOfDayCode,
    isAccurate: readBoolean(extensionValue(dose, 'accurate')),
  };
}

function readInstruction(dosage: unknown): DosageInstruction {
  const useCode = readCode(extensionValue(dosage, wireNames.use));
  return {
    sequence: readInteger(property(dosage, 'sequence')),
    text: readText(property(dosage, 'text')),
    patientInstruction: readText(property(dosage, 'patientInstruction')),
    shortDose: readCode(extensionValue(dosage, wireNames.shortDose)),
    precautions: readList(property(dosage, 'additionalInstruction')).flatMap((each) => readCodes(each)),
    use: enumOf('use', useCode),
    useCode,
    applicationArea:
      readText(extensionValue(dosage, wireNames.applicationArea, 'text')) ??
      readText(extensionValue(dosage, wireNames.applicationArea)),
  };
}

// Those without a number keep their place at the end.
function bySequence(one: DosageInstruction, other: DosageInstruction): number {
  return (one.sequence ?? Number.MAX_SAFE_INTEGER) - (other.sequence ?? Number.MAX_SAFE_INTEGER);
}
