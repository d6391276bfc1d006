import { property, readBoolean, readCode, readDateTime, readList } from '@helsegraf/fhir';
import type { Code } from '@helsegraf/fhir';
import { enumOf } from './codeTables.ts';
import type { MedicationRegister } from './codeTables.ts';
import type { RegisterAnswer, RegisterAnswers, Withheld } from './medicationDocument.ts';

/** The first parameter of that name, whatever type its value has. */
export function parameterValue(parameters: unknown, name: string): unknown {
  const parameter = readList(property(parameters, 'parameter')).find((each) => property(each, 'name') === name);
  if (typeof parameter !== 'object' || parameter === null) return undefined;
  const key = Object.keys(parameter).find((each) => /^value[A-Z]/.test(each));
  return key === undefined ? property(parameter, 'resource') : property(parameter, key);
}

/** What each register answered SFM. */
export function readRegisters(parameters: unknown): RegisterAnswers {
  const answer = (register: MedicationRegister, codeName: string, timeName: string): RegisterAnswer => {
    const code = readErrorCode(parameterValue(parameters, codeName));
    const fetchedAt = readDateTime(parameterValue(parameters, timeName));
    return { register, code, fetchedAt, outcome: outcomeOf(code, fetchedAt) };
  };
  return {
    coreRecord: answer('CORE_RECORD', 'KJFeilkode', 'KJHentetTidspunkt'),
    prescriptions: answer('PRESCRIPTIONS', 'RFM96Feilkode', 'RFHentetTidspunkt'),
    medicationList: answer('MEDICATION_LIST', 'RFM912Feilkode', 'RFHentetTidspunkt'),
  };
}

/** What the registers say exists without showing it. */
export function readWithheld(parameters: unknown): Withheld {
  return {
    lockedInIntermediary: readBoolean(parameterValue(parameters, 'RFHarLaste')),
    lockedInCoreRecord: readBoolean(parameterValue(parameters, 'KJHarLaste')),
    coreRecordHasMedicines: readBoolean(parameterValue(parameters, 'KJHarLegemidler')),
    sealed: undefined,
  };
}

/**
 * The guide says `Coding`, the owner's example sends a `CodeableConcept`. Its `text` is a message from inside the
 * service, with trace ids, and goes no further.
 */
function readErrorCode(value: unknown): Code | undefined {
  const codings = readList(property(value, 'coding'));
  return readCode(codings[0] ?? (property(value, 'text') === undefined ? value : undefined));
}

/** The guide: without a time, no question was put. An error code without one still says that something went wrong. */
function outcomeOf(code: Code | undefined, fetchedAt: string | undefined): RegisterAnswer['outcome'] {
  return enumOf('registerOutcome', code) ?? (fetchedAt === undefined ? 'NOT_ASKED' : 'ANSWERED');
}
