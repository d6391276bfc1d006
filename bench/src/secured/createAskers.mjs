import { createHash, generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto';
import { buildSyntheticNumber } from '@helsegraf/identifiers/synthetic';
import { audience, organisation, scope } from './settings.mjs';

/** As many as there may be connections by default, so that nobody waits for themselves. */
const clinicians = 50;
const patientsEach = 8;
const clients = 10;
const tokenSeconds = 3_600;

const system = (suffix) => `urn:oid:2.16.578.1.12.4.1.${suffix}`;

/**
 * Who asks about whom: clinicians who each treat some patients, in the systems of several vendors. An attest is for one
 * patient, so there is a token for each of the two together, and a key for each clinician that all of theirs are bound to.
 *
 * @param issuer the HelseID that signs the tokens
 * @returns for each its body, token, and private key as JWK; clinician by clinician
 */
export function createAskers({ issuer, signingKey, body }) {
  return Array.from({ length: clinicians }, (_none, clinician) => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    return Array.from({ length: patientsEach }, (_nobody, at) => {
      const nationalId = numberOf(clinician * patientsEach + at);
      return {
        body: JSON.stringify({ ...body, variables: { ...body.variables, nationalId } }),
        token: signToken(claimsOf({ clinician, issuer, jkt: thumbprintOf(key) }), signingKey),
        key,
      };
    });
  }).flat();
}

function numberOf(patient) {
  const day = new Date(Date.UTC(1950, 0, 1 + patient)).toISOString().slice(0, 10);
  return buildSyntheticNumber({ birthDate: day, kind: 'fnr', series: 0 });
}

function claimsOf({ clinician, issuer, jkt }) {
  const now = Math.floor(Date.now() / 1_000);
  const pid = buildSyntheticNumber({ birthDate: '1980-03-04', kind: 'fnr', series: clinician });
  const hprNumber = String(999_100_000 + clinician);
  return {
    iss: issuer,
    aud: audience,
    iat: now,
    nbf: now,
    exp: now + tokenSeconds,
    jti: randomUUID(),
    client_id: `vendor-${clinician % clients}`,
    scope: ['openid', scope],
    cnf: { jkt },
    'helseid://claims/identity/pid': pid,
    'helseid://claims/identity/security_level': '4',
    'helseid://claims/identity/assurance_level': 'high',
    'helseid://claims/hpr/hpr_number': hprNumber,
    'helseid://claims/client/claims/orgnr_parent': organisation.parent,
    'helseid://claims/client/claims/orgnr_child': organisation.child,
    'nhn:tillitsrammeverk:parameters': attestOf(pid, hprNumber),
  };
}

function attestOf(pid, hprNumber) {
  return {
    toa: Math.floor(Date.now() / 1_000),
    practitioner: {
      identifier: { id: pid, name: 'Klok Ugle', system: system('4.1'), authority: 'Skatteetaten' },
      hpr_nr: { id: hprNumber, system: system('4.4'), authority: 'Helsedirektoratet' },
      authorization: { code: 'LE', text: 'Lege', system: system('1.9060'), assigner: 'Helsedirektoratet' },
      legal_entity: { id: organisation.parent, name: 'Fjellvik kommune', system: system('4.101') },
      point_of_care: { id: organisation.child, name: 'Fjellvik legekontor', system: system('4.101') },
    },
    care_relationship: {
      healthcare_service: { code: 'KX17', text: 'Fastlege', system: system('1.8663') },
      purpose_of_use: { code: 'TREAT', text: 'Treatment', system: 'urn:oid:2.16.840.1.113883.1.11.20448' },
      decision_ref: { id: randomUUID(), user_selected: false },
    },
    patients: [{ point_of_care: { id: organisation.child, system: system('4.101') } }],
  };
}

function signToken(claims, { kid, privateKey }) {
  const content = `${encode({ alg: 'RS256', typ: 'at+jwt', kid })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

function thumbprintOf({ crv, kty, x, y }) {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A secret for one run. */
export const secretOf = (bytes) => randomBytes(bytes).toString('base64');
