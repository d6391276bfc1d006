import { z } from 'zod';

/** A secret that records are sealed with. The first of a list seals; all of them open. */
export interface AuditKey {
  /** Names the key beside each record: one to sixteen letters, digits, `-` or `_`. */
  readonly kid: string;
  /** 32 random bytes, base64. A key of its own, used for nothing else. */
  readonly key: string;
}

const keyBytes = 32;

/**
 * The variable `AUDIT_KEYS`: `[{ "kid": "2026", "key": "…" }]`. To rotate, put the new key first and keep the old ones for
 * as long as records sealed with them are kept.
 */
export const AuditKeys = z
  .array(
    z.strictObject({
      kid: z.string().regex(/^[A-Za-z0-9_-]{1,16}$/),
      key: z.string().refine((key) => isBase64Of(keyBytes, key), 'must be 32 bytes in base64'),
    }),
  )
  .min(1)
  .refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length, 'two keys have the same kid');

/** Node ignores what is not base64; comparing with the way back finds it. */
function isBase64Of(length: number, text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '');
}
