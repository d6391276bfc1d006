import { Buffer } from 'node:buffer';
import { createHmac, randomBytes } from 'node:crypto';
import { aessiv } from '@noble/ciphers/aes.js';
import { parseNationalId } from './parseNationalId.ts';
import type { NationalId } from './nationalId.ts';

declare const patientIdBrand: unique symbol;

/** A patient's id in the graph: says nothing about the person, and cannot be made up or changed. */
export type PatientId = string & { readonly [patientIdBrand]: true };

/** A secret that patient ids are made with. */
export interface PatientIdKey {
  /** Names the key inside each id, so that it can be found again: one to sixteen letters, digits, `-` or `_`. */
  readonly kid: string;
  /** 32 or 64 random bytes, base64. A key of its own, used for nothing else. */
  readonly key: string;
}

/** Makes and opens patient ids. */
export interface PatientIds {
  /** The id of a person: always the same while the first key is the same. */
  seal(nationalId: NationalId): PatientId;
  /** The person behind an id, or undefined when it was not sealed with any of the keys or was changed since. */
  open(patientId: string): NationalId | undefined;
}

/** A fresh cipher for one use: the library allows no second. */
type CipherMaker = () => ReturnType<typeof aessiv>;

// Ties an id to its purpose: what another part of the system seals with the same key by mistake is not a patient id.
const purpose = 'helsegraf:patient-id:1';
const sealedNumber = /^([A-Za-z0-9_-]{1,16})\.([A-Za-z0-9_-]{36})$/;

/**
 * Opaque patient ids by AES-SIV (RFC 5297): deterministic, so that an entity keeps its key from one subgraph to the next
 * without anything being stored, and authenticated, so that nobody but us can make one.
 *
 * To rotate: put the new key first and keep the old one until nobody holds ids made with it, then remove it.
 * @throws Error when there is no key, or one is ill-formed or named twice; the message names the key, never its content
 */
export function createPatientIds(keys: readonly PatientIdKey[]): PatientIds {
  const ciphers = new Map<string, CipherMaker>();
  for (const { kid, key } of keys) {
    if (ciphers.has(kid)) throw new Error(`Two patient id keys are named "${kid}".`);
    ciphers.set(kid, createCipher(kid, key));
  }
  const first = keys[0]?.kid;
  const firstCipher = first === undefined ? undefined : ciphers.get(first);
  if (firstCipher === undefined) throw new Error('At least one patient id key is needed.');

  // One request asks for the same id several times, and whoever is signed in is the same object from request to request.
  const known = new WeakMap<NationalId, PatientId>();
  const remembered = rememberIds();

  return {
    seal(nationalId) {
      const before = known.get(nationalId);
      if (before !== undefined) return before;
      const patientId = remembered(nationalId.value, () => {
        const sealed = firstCipher().encrypt(new Uint8Array(Buffer.from(nationalId.value, 'ascii')));
        return `${first}.${Buffer.from(sealed).toString('base64url')}` as PatientId;
      });
      known.set(nationalId, patientId);
      return patientId;
    },
    open(patientId) {
      const [, kid = '', sealed = ''] = sealedNumber.exec(patientId) ?? [];
      const cipher = ciphers.get(kid);
      return cipher === undefined ? undefined : openWith(cipher, sealed);
    },
  };
}

const maxRemembered = 10_000;

/** Ids of the last few thousand people, under keyed hashes: no number is a key. Sealing takes ten times as long. */
function rememberIds() {
  const key = randomBytes(32);
  let newer = new Map<string, PatientId>();
  let older = newer;
  return (digits: string, seal: () => PatientId): PatientId => {
    const name = createHmac('sha256', key).update(digits).digest('base64url');
    const id = newer.get(name) ?? older.get(name) ?? seal();
    if (newer.size >= maxRemembered / 2) [older, newer] = [newer, new Map<string, PatientId>()];
    newer.set(name, id);
    return id;
  };
}

function createCipher(kid: string, key: string): CipherMaker {
  if (!/^[A-Za-z0-9_-]{1,16}$/.test(kid)) throw new Error('A patient id key has an ill-formed name.');
  const bytes = Buffer.from(key, 'base64');
  // Node ignores what is not base64; comparing with the way back finds it.
  const isBase64 = bytes.toString('base64').replace(/=+$/, '') === key.trim().replace(/=+$/, '');
  if (!isBase64 || (bytes.length !== 32 && bytes.length !== 64)) {
    throw new Error(`The patient id key "${kid}" must be 32 or 64 bytes in base64.`);
  }
  const secret = new Uint8Array(bytes);
  const label = new Uint8Array(Buffer.from(`${purpose}:${kid}`, 'ascii'));
  return () => aessiv(secret, label);
}

function openWith(cipher: CipherMaker, sealed: string): NationalId | undefined {
  try {
    const digits = Buffer.from(cipher().decrypt(new Uint8Array(Buffer.from(sealed, 'base64url')))).toString('ascii');
    // Whether synthetic people are welcome was decided when the id was sealed.
    return parseNationalId(digits, { synthetic: 'accept' });
  } catch {
    return undefined;
  }
}
