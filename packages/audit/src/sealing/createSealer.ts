import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { AuditKey } from '../auditKeys.ts';
import type { AuditRecord } from '../auditRecord.ts';
import { hashLeaf } from './hashes.ts';
import { randomBits } from './randomBits.ts';

/** A record as it rests in the store. */
export interface SealedRecord {
  readonly recordId: string;
  readonly kind: AuditRecord['kind'];
  readonly operationId: string | null;
  /** Finds a person's records without telling who the person is. */
  readonly subjectKey: Buffer | null;
  readonly keyId: string;
  readonly sealed: Buffer;
  readonly leaf: Buffer;
  /** Why somebody must look at it afterwards, told outside too, so that what waits can be counted by who opens nothing. */
  readonly reviewReason: string | null;
}

/** A record together with what makes its leaf hash impossible to guess. */
export interface Entry {
  /** 128 random bits, base64url. */
  readonly salt: string;
  readonly record: AuditRecord;
}

export interface Sealer {
  seal(record: AuditRecord): SealedRecord;
  /** @throws Error when it was changed, or sealed with a key that we do not have */
  open(stored: { readonly recordId: string; readonly keyId: string; readonly sealed: Uint8Array }): {
    readonly entry: Entry;
    /** The bytes that the leaf hash is made from. */
    readonly bytes: Buffer;
  };
  hasKey(keyId: string): boolean;
  /** Under each key, since older records were found by older ones. */
  subjectKeysOf(patient: string): Buffer[];
  /** Under the key that the record was sealed with. Undefined when we do not have it. */
  subjectKeyOf(patient: string, keyId: string): Buffer | undefined;
}

const version = 1;
const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
const subjectKeyBytes = 16;
const headBytes = 1 + saltBytes + nonceBytes;
/** A counted nonce never repeats under one key; a new key long before the count ends. */
const recordsPerSession = 2 ** 30;
const openSessionsRemembered = 1_000;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const operationIds = /^[\x21-\x7e]{1,200}$/;
const EntryShape = z.object({ salt: z.string(), record: z.looseObject({ id: z.string(), kind: z.string() }) });

/**
 * Seals records with AES-256-GCM. Each process seals under a key of its own, derived from the configured one (HKDF,
 * RFC 5869) and a random salt that is kept beside the record, so that nonces may be counted: random ones would have to
 * stop at 2³² records (NIST SP 800-38D section 8.3).
 */
export function createSealer(keys: readonly AuditKey[]): Sealer {
  const secrets = new Map(keys.map(({ kid, key }) => [kid, Buffer.from(key, 'base64')]));
  const lookups = new Map([...secrets].map(([kid, secret]) => [kid, derive(secret, Buffer.alloc(0), 'subject')]));
  const current = keys[0]?.kid;
  const secret = current === undefined ? undefined : secrets.get(current);
  if (current === undefined || secret === undefined) throw new Error('At least one audit key is needed.');
  const opened = new Map<string, Buffer>();
  let session = startSession(secret);

  function sessionKey(keyId: string, salt: Buffer): Buffer {
    const name = `${keyId}.${salt.toString('base64url')}`;
    const known = opened.get(name);
    if (known !== undefined) return known;
    const of = secrets.get(keyId);
    if (of === undefined) throw new Error(`There is no audit key "${keyId}".`);
    const key = derive(of, salt, 'seal');
    if (opened.size >= openSessionsRemembered) opened.clear();
    opened.set(name, key);
    return key;
  }

  function subjectKeyOf(patient: string, keyId: string): Buffer | undefined {
    const key = lookups.get(keyId);
    return key && createHmac('sha256', key).update(patient).digest().subarray(0, subjectKeyBytes);
  }

  return {
    seal(record) {
      const operationId = record.operationId ?? null;
      if (!uuid.test(record.id)) throw new Error('The id of an audit record must be a UUID in lower case.');
      if (operationId !== null && !operationIds.test(operationId)) throw new Error('Not an operation id.');
      if (session.count >= recordsPerSession) session = startSession(secret);
      const bytes = encode({ salt: randomBits(saltBytes).toString('base64url'), record });
      return {
        recordId: record.id,
        kind: record.kind,
        operationId,
        subjectKey: record.patient === undefined ? null : (subjectKeyOf(record.patient, current) ?? null),
        keyId: current,
        sealed: sealBytes(bytes, session, record.id),
        leaf: hashLeaf(bytes),
        reviewReason: reviewReasonIn(record),
      };
    },
    open({ recordId, keyId, sealed }) {
      const bytes = openBytes(Buffer.from(sealed), recordId, (salt) => sessionKey(keyId, salt));
      return { entry: decodeEntry(bytes), bytes };
    },
    hasKey: (keyId) => secrets.has(keyId),
    subjectKeysOf: (patient) => keys.flatMap(({ kid }) => subjectKeyOf(patient, kid) ?? []),
    subjectKeyOf,
  };
}

/** What the record is found by when reviews are counted. Older records told that they must be reviewed, and not why. */
export function reviewReasonIn(record: AuditRecord): string | null {
  return record.kind === 'outcome' && record.needsReview ? (record.reviewReason ?? null) : null;
}

/** The bytes that a leaf hash is made from: canonical JSON (RFC 8785). */
export function encode(entry: Entry): Buffer {
  const text = canonicalize(entry);
  if (text === undefined) throw new Error('An audit record cannot be written as JSON.');
  return Buffer.from(text, 'utf8');
}

/** @throws Error when the bytes are no entry */
export function decodeEntry(bytes: Uint8Array): Entry {
  const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  EntryShape.parse(value);
  return value as Entry;
}

interface Session {
  readonly key: Buffer;
  readonly salt: Buffer;
  count: number;
}

function startSession(secret: Buffer): Session {
  const salt = randomBytes(saltBytes);
  return { key: derive(secret, salt, 'seal'), salt, count: 0 };
}

function derive(secret: Buffer, salt: Buffer, use: 'seal' | 'subject'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `helsegraf:audit:1:${use}`, 32));
}

function sealBytes(bytes: Buffer, session: Session, recordId: string): Buffer {
  const head = Buffer.alloc(headBytes);
  head[0] = version;
  session.salt.copy(head, 1);
  head.writeUInt32BE(session.count, headBytes - 4);
  session.count += 1;
  const cipher = createCipheriv('aes-256-gcm', session.key, head.subarray(1 + saltBytes));
  // A sealed record that is moved to another one's place does not open there.
  cipher.setAAD(Buffer.from(recordId));
  return Buffer.concat([head, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function openBytes(sealed: Buffer, recordId: string, findKey: (salt: Buffer) => Buffer): Buffer {
  if (sealed.length < headBytes + tagBytes || sealed[0] !== version) throw new Error('Not a sealed record.');
  const key = findKey(sealed.subarray(1, 1 + saltBytes));
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1 + saltBytes, headBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(recordId));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(headBytes, sealed.length - tagBytes)), decipher.final()]);
}
