import { isUtf8 } from 'node:buffer';

/** A signed JSON object in its compact form. Whether the signature holds has not been checked. */
export interface Jws {
  readonly header: JsonObject;
  readonly payload: JsonObject;
  readonly signedBytes: Buffer;
  readonly signature: Buffer;
}

export type JsonObject = Readonly<Record<string, unknown>>;

const compactForm = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/;

/**
 * Reads a JWS (RFC 7515 §7.1) in the one way it can be read; undefined when there might be another: bits that base64url
 * ignores, members that stand there twice, bytes that are no UTF-8, an extension that must be understood (`crit`).
 *
 * An encrypted token has five parts, and is none.
 */
export function readJws(text: string, isUnambiguous: (json: string) => boolean): Jws | undefined {
  const [, header = '', payload = '', signature = ''] = compactForm.exec(text) ?? [];
  const signatureBytes = decode(signature);
  const readHeader = readObject(header, isUnambiguous);
  const readPayload = readObject(payload, isUnambiguous);
  if (signatureBytes === undefined || readHeader === undefined || readPayload === undefined) return undefined;
  if (readHeader['crit'] !== undefined) return undefined;
  const signedBytes = Buffer.from(text.slice(0, text.lastIndexOf('.')), 'latin1');
  return { header: readHeader, payload: readPayload, signedBytes, signature: signatureBytes };
}

function readObject(segment: string, isUnambiguous: (json: string) => boolean): JsonObject | undefined {
  const bytes = decode(segment);
  if (bytes === undefined || !isUtf8(bytes)) return undefined;
  const text = bytes.toString();
  if (!isUnambiguous(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The last character of a segment may have bits that decoding drops; one token would then have several forms. */
function decode(segment: string): Buffer | undefined {
  const bytes = Buffer.from(segment, 'base64url');
  return segment !== '' && bytes.toString('base64url') === segment ? bytes : undefined;
}
