import { describe, expect, test } from '@jest/globals';
import { isElevated, ordinaryBasis, type AccessBasis } from '@helsegraf/access';
import { nhnHeaders } from './nhnHeaders.ts';
import type { Caller, PractitionerCaller, SourceRequest } from './sourceRequest.ts';
import { aPatient, aSourceRequest } from './testing/aSourceRequest.ts';

const patient = aPatient('07835249608');
const organisation = { parent: '310123455', child: '315000017' };

/** A request for which no ground for access was given. */
function withoutBasis(): SourceRequest {
  const { basis: _, ...request } = aSourceRequest();
  return request;
}

describe('the headers of a call about a patient', () => {
  test('tell of health personnel who asks, in which role and on which ground', () => {
    expect(nhnHeaders(aSourceRequest({ basis: 'CONSENT' }), patient)).toEqual({
      'nhn-patient-nin': '07835249608',
      'nhn-source-system': 'Helsegraf 0.1',
      'nhn-user-role': encodeURIComponent('{"system":"urn:oid:2.16.578.1.12.4.1.1.9060","code":"LE"}'),
      'nhn-access-basis': 'SAMTYKKE',
    });
  });

  test('leave out a role that is not known', () => {
    const caller: PractitionerCaller = { kind: 'practitioner', nationalId: patient.nationalId, organisation };

    expect(nhnHeaders(aSourceRequest({ caller }), patient)).not.toHaveProperty('nhn-user-role');
  });

  const others: Caller[] = [
    { kind: 'citizen', nationalId: patient.nationalId },
    { kind: 'system', clientId: 'a-system', organisation },
  ];
  test.each(others)('bring neither role nor ground of a $kind', (caller) => {
    expect(Object.keys(nhnHeaders(aSourceRequest({ caller }), patient))).toEqual([
      'nhn-patient-nin',
      'nhn-source-system',
    ]);
  });

  const codes: [AccessBasis, string][] = [
    ['CONSENT', 'SAMTYKKE'],
    ['EMERGENCY', 'AKUTT'],
    ['EXCEPTION', 'UNNTAK'],
    ['ELEVATED_CONSENT', 'FORHOYET_SAMTYKKE'],
    ['ELEVATED_EMERGENCY', 'FORHOYET_AKUTT'],
  ];
  test.each(codes)('write the ground %s as %s, and a call may have another than the request', (basis, code) => {
    expect(nhnHeaders(aSourceRequest({ basis }), patient)['nhn-access-basis']).toBe(code);
    expect(nhnHeaders(aSourceRequest(), patient, basis)['nhn-access-basis']).toBe(code);
  });

  test('are not made for health personnel without a ground, even where the call would bring one of its own', () => {
    const refusal = expect.objectContaining({ code: 'ACCESS_BASIS_REQUIRED' });

    expect(() => nhnHeaders(withoutBasis(), patient)).toThrow(refusal);
    expect(() => nhnHeaders(withoutBasis(), patient, 'EXCEPTION')).toThrow(refusal);
  });
});

describe('elevated access', () => {
  const bases: [AccessBasis, AccessBasis, boolean][] = [
    ['CONSENT', 'CONSENT', false],
    ['EMERGENCY', 'EMERGENCY', false],
    ['EXCEPTION', 'EXCEPTION', false],
    ['ELEVATED_CONSENT', 'CONSENT', true],
    ['ELEVATED_EMERGENCY', 'EMERGENCY', true],
  ];
  test.each(bases)('of %s: the ordinary ground is %s', (basis, ordinary, elevated) => {
    expect(ordinaryBasis({ basis })).toBe(ordinary);
    expect(isElevated({ basis })).toBe(elevated);
  });

  test('is not asked for without a ground', () => {
    expect(isElevated(withoutBasis())).toBe(false);
    expect(ordinaryBasis(withoutBasis())).toBeUndefined();
  });
});
