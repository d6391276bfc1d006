import { createPublicKey } from 'node:crypto';
import { writeVerifier } from '../checkpoint/signedNote.ts';
import type { CommandSurroundings, ExitCode } from './commandParts.ts';
import { readSigner } from './commandSettings.ts';

/** `verifier`: the line by which others know our checkpoints. It is public; hand it to whoever shall check them. */
export function verifierCommand({ env, write }: Pick<CommandSurroundings, 'env' | 'write'>): ExitCode {
  const { name, privateKey } = readSigner(env);
  write(writeVerifier({ name, publicKey: createPublicKey(privateKey) }));
  return 0;
}
