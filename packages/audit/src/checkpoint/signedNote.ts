import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Signs notes under a name. */
export interface NoteSigner {
  /** The name in the signature line; for checkpoints the origin of the record. No spaces, no plus signs. */
  readonly name: string;
  /** Ed25519. */
  readonly privateKey: KeyObject;
}

export interface NoteVerifier {
  readonly name: string;
  readonly publicKey: KeyObject;
}

const ed25519 = 1;
const keyIdBytes = 4;
const publicKeyBytes = 32;
const signatureLine = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/;
const names = /^[^\s+]+$/u;

/**
 * A text with a signature below it.
 *
 * @param text ends with a line break
 * @see https://c2sp.org/signed-note
 */
export function signNote(text: string, { name, privateKey }: NoteSigner): string {
  if (!names.test(name)) throw new Error('The name of a signer has no spaces and no plus signs.');
  if (!text.endsWith('\n')) throw new Error('The text of a note ends with a line break.');
  const id = keyIdOf(name, rawPublicKey(createPublicKey(privateKey)));
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]);
  return `${text}\n— ${name} ${signature.toString('base64')}\n`;
}

/**
 * The text of a note, when one of the verifiers signed it; undefined otherwise. Signatures of others, such as witnesses,
 * are passed over, as the specification asks.
 */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): string | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end === -1 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map((line) => signatureLine.exec(line));
  if (signatures.includes(null)) return undefined;
  let isSigned = false;
  for (const [, name = '', base64 = ''] of signatures.filter((found) => found !== null)) {
    const verdict = check({ text, name, bytes: Buffer.from(base64, 'base64') }, verifiers);
    // A signature that names one of our keys and does not hold spoils the note.
    if (verdict === 'wrong') return undefined;
    isSigned ||= verdict === 'holds';
  }
  return isSigned ? text : undefined;
}

function check(
  { text, name, bytes }: { text: string; name: string; bytes: Buffer },
  verifiers: readonly NoteVerifier[],
): 'holds' | 'wrong' | 'unknown' {
  const id = bytes.subarray(0, keyIdBytes);
  const verifier = verifiers.find((one) => one.name === name && keyIdOf(name, rawPublicKey(one.publicKey)).equals(id));
  if (verifier === undefined) return 'unknown';
  return verify(null, Buffer.from(text), verifier.publicKey, bytes.subarray(keyIdBytes)) ? 'holds' : 'wrong';
}

/** A verifier as one line: `name+id+key`. */
export function writeVerifier({ name, publicKey }: NoteVerifier): string {
  const raw = rawPublicKey(publicKey);
  const id = keyIdOf(name, raw).toString('hex');
  return `${name}+${id}+${Buffer.concat([Buffer.of(ed25519), raw]).toString('base64')}`;
}

/** @throws Error when the line is no verifier, or its id is not that of its key */
export function parseVerifier(line: string): NoteVerifier {
  const [, name = '', id = '', base64 = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  const raw = bytes.subarray(1);
  const isWhole = bytes[0] === ed25519 && raw.length === publicKeyBytes && keyIdOf(name, raw).toString('hex') === id;
  if (!isWhole) throw new Error('Not a verifier key: it has the form name+id+key.');
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
  return { name, publicKey };
}

/** The first four bytes of SHA-256(name ‖ line break ‖ kind of signature ‖ public key). */
function keyIdOf(name: string, raw: Buffer): Buffer {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.of(ed25519))
    .update(raw)
    .digest()
    .subarray(0, keyIdBytes);
}

function rawPublicKey(publicKey: KeyObject): Buffer {
  const { crv, x } = publicKey.export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new Error('The key must be Ed25519.');
  return Buffer.from(x, 'base64url');
}
