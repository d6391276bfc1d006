import { parseNationalId } from '@helsegraf/identifiers';
import type { PatientContext, SourceRequest } from '../sourceRequest.ts';

/** The patient a test asks about: Ivrig Bjørk unless another number is given. */
export function aPatient(number = '07835249608'): PatientContext {
  const nationalId = parseNationalId(number, { synthetic: 'only' });
  if (nationalId === undefined) throw new Error('a test uses a number that is not valid');
  return { id: `opaque-${number}`, nationalId };
}

/** A general practitioner asks with a statutory exception, and has two seconds. */
export function aSourceRequest(change: Partial<SourceRequest> = {}): SourceRequest {
  const { nationalId } = aPatient('19898949608');
  return {
    caller: {
      kind: 'practitioner',
      nationalId,
      hprNumber: '999000011',
      role: 'LE',
      organisation: { parent: '310123455', child: '315000017' },
    },
    basis: 'EXCEPTION',
    eventId: 'event-1',
    deadline: Date.now() + 2_000,
    subjectToken: 'subject-token-of-one',
    ...change,
  };
}
