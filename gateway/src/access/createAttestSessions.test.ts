import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createPatientIds, parseNationalId, type NationalId } from '@helsegraf/identifiers';
import { createSharedState, type SharedState } from '@helsegraf/shared-state';
import { randomBytes } from 'node:crypto';
import { ivrigBjørk, smidigFuru } from '../testing/startTestSystem.ts';
import type { Concern } from './concern.ts';
import { createAttestSessions, type AttestSessions } from './createAttestSessions.ts';

let state: SharedState;
let sessions: AttestSessions;
beforeEach(() => {
  state = createSharedState(undefined);
  sessions = createAttestSessions(state, randomBytes(32));
});
afterEach(() => state.stop());

const patientIdKey = (kid: string) => ({ kid, key: randomBytes(64).toString('base64') });
const ids = createPatientIds([patientIdKey('old')]);
const newIds = createPatientIds([patientIdKey('new')]);

function numberOf(digits: string): NationalId {
  const number = parseNationalId(digits, { synthetic: 'accept' });
  if (number === undefined) throw new Error('no number');
  return number;
}

/** What the sessions look at, of a concern on one attest. */
function about(digits: string, { patientIds = ids, decision = 'd-1', person = '19898949608' } = {}): Concern {
  const nationalId = numberOf(digits);
  return {
    caller: { nationalId: numberOf(person) },
    patient: { id: patientIds.seal(nationalId), nationalId },
    attest: { decisionRef: { id: decision }, practitioner: { legalEntity: { id: '310123455' } } },
  } as unknown as Concern;
}

describe('an attest', () => {
  test('is bound to the first patient, and to nobody else', async () => {
    await sessions.bind(about(ivrigBjørk));
    const bound = await sessions.bind(about(smidigFuru));

    expect([bound.hasNumber(ivrigBjørk), bound.hasNumber(smidigFuru)]).toEqual([true, false]);
  });

  test('stays bound to its patient, and knows what was met, when the keys of patient ids are changed', async () => {
    await sessions.bind(about(ivrigBjørk));
    await sessions.rememberRestriction(about(ivrigBjørk));
    const later = about(ivrigBjørk, { patientIds: newIds });

    expect((await sessions.bind(later)).hasNumber(ivrigBjørk)).toBe(true);
    expect(await sessions.hasMetRestriction(later)).toBe(true);
  });

  test('has nothing to do with another decision or person', async () => {
    await sessions.bind(about(ivrigBjørk));
    await sessions.rememberRestriction(about(smidigFuru));

    for (const other of [{ decision: 'd-2' }, { person: ivrigBjørk }]) {
      expect((await sessions.bind(about(smidigFuru, other))).hasNumber(smidigFuru)).toBe(true);
      expect(await sessions.hasMetRestriction(about(smidigFuru, other))).toBe(false);
    }
  });

  test('leaves nothing behind from which the patient could be found', async () => {
    const kept: string[] = [];
    const watched = createAttestSessions(
      { ...state, claim: (key, value, ttlMs) => (kept.push(key, value), state.claim(key, value, ttlMs)) },
      randomBytes(32),
    );

    await watched.bind(about(ivrigBjørk));
    await watched.bind(about(ivrigBjørk, { decision: 'd-2' }));

    expect(new Set(kept).size).toBe(4);
    expect(kept.join(' ')).not.toContain(ivrigBjørk);
  });
});
