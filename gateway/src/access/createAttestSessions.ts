import type { SharedState } from '@helsegraf/shared-state';
import { createHmac } from 'node:crypto';
import type { Concern } from './concern.ts';
import { attestLifetimeSeconds } from './readAttest.ts';

/** What happens under one attest: one patient, and what was found to be restricted. */
export interface AttestSessions {
  /**
   * Binds the attest to the first patient that it is used for, for as long as it can live, and answers with whom it is
   * bound to.
   *
   * @throws GatewayError STATE_UNAVAILABLE
   */
  bind(concern: Concern): Promise<BoundPatient>;
  /** Whether this very person has been told, under this attest, that this patient has restricted something. */
  hasMetRestriction(concern: Concern): Promise<boolean>;
  rememberRestriction(concern: Concern): Promise<void>;
}

/** The patient whom an attest is bound to: nobody can tell who it is without having their number. */
export interface BoundPatient {
  hasNumber(number: string): boolean;
}

const sessionMs = (attestLifetimeSeconds + 10) * 1_000;
const restrictionMs = 60 * 60 * 1_000;

/**
 * Attest sessions, known to all gateways: the reference of the organisation's own decision, the person and the legal
 * entity make one (ATT-4 of the framework's rules). Their names are keyed hashes, and so is what is kept of the patient:
 * nothing personal is shared. It is no patient id, which becomes another when the keys of those are changed.
 *
 * @param key the same in every gateway, and in nothing else
 */
export function createAttestSessions(state: SharedState, key: Uint8Array): AttestSessions {
  const nameOf = (purpose: string, { caller, attest }: Concern, ...more: readonly string[]) => {
    if (attest === undefined) throw new Error('no attest, no session');
    const { decisionRef, practitioner } = attest;
    const parts = [purpose, decisionRef.id, caller.nationalId.value, practitioner.legalEntity.id, ...more];
    return `attest:${createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')}`;
  };
  const restrictionOf = (concern: Concern) => nameOf('restriction', concern, concern.patient.nationalId.value);

  return {
    async bind(concern) {
      const markOf = (number: string) => nameOf('number', concern, number);
      const mark = await state.claim(nameOf('bound', concern), markOf(concern.patient.nationalId.value), sessionMs);
      return { hasNumber: (number) => markOf(number) === mark };
    },
    async hasMetRestriction(concern) {
      return (await state.find(restrictionOf(concern))) !== undefined;
    },
    async rememberRestriction(concern) {
      await state.claim(restrictionOf(concern), 'met', restrictionMs);
    },
  };
}
