import { createPrivateKey, createPublicKey } from 'node:crypto';
import { z } from 'zod';
import { AuditKeys } from '../auditKeys.ts';
import { parseVerifier, type NoteSigner, type NoteVerifier } from '../checkpoint/signedNote.ts';

const SigningJwk = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  d: z.string().min(1),
  x: z.string().min(1),
});

/** A JSON text in a variable. What is wrong with it is said without its content. */
function json<Shape extends z.ZodType>(shape: Shape) {
  return z
    .string()
    .transform((text, check) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        check.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
}

const Settings = z.object({
  AUDIT_DATABASE_URL: z.string().min(1),
  AUDIT_OWNER_URL: z.string().min(1),
  AUDIT_CHECKPOINTER_URL: z.string().min(1),
  AUDIT_KEYS: json(AuditKeys),
  AUDIT_CHECKPOINTS: z.string().min(1),
  AUDIT_ORIGIN: z.string().regex(/^[^\s+]+$/),
  AUDIT_CHECKPOINT_KEY: json(SigningJwk),
  AUDIT_VERIFIERS: json(z.array(z.string()).min(1)),
});

export type SettingName = keyof z.infer<typeof Settings>;
export type Settings = z.infer<typeof Settings>;
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings that a command needs, each from the variable of its name.
 *
 * @throws Error that names every variable that is missing or wrong, and no value
 */
export function readSettings<Name extends SettingName>(env: Environment, names: readonly Name[]): Pick<Settings, Name> {
  const mask = Object.fromEntries(names.map((name) => [name, true as const]));
  const read = Settings.pick(mask as Record<SettingName, true>).safeParse(env);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path[0]?.toString()} ${message}`);
  throw new Error(`missing or wrong: ${problems.join('; ')}`);
}

/** Whether a setting that a command can do without is there. */
export function hasSetting(env: Environment, name: SettingName): boolean {
  return (env[name] ?? '') !== '';
}

/** Who signs checkpoints: the origin of the record is the name of its key. */
export function readSigner(env: Environment): NoteSigner {
  const { AUDIT_ORIGIN, AUDIT_CHECKPOINT_KEY } = readSettings(env, ['AUDIT_ORIGIN', 'AUDIT_CHECKPOINT_KEY']);
  return { name: AUDIT_ORIGIN, privateKey: createPrivateKey({ key: AUDIT_CHECKPOINT_KEY, format: 'jwk' }) };
}

/** Whose checkpoints are believed: those of `AUDIT_VERIFIERS`, else our own. */
export function readVerifiers(env: Environment): NoteVerifier[] {
  if (hasSetting(env, 'AUDIT_VERIFIERS')) {
    return readSettings(env, ['AUDIT_VERIFIERS']).AUDIT_VERIFIERS.map(parseVerifier);
  }
  const { name, privateKey } = readSigner(env);
  return [{ name, publicKey: createPublicKey(privateKey) }];
}
