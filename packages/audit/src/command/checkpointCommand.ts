import { createCheckpointDirectory } from '../checkpoint/createCheckpointDirectory.ts';
import { startCheckpointer, type Checkpointer } from '../checkpoint/startCheckpointer.ts';
import type { CommandSurroundings, ExitCode } from './commandParts.ts';
import { readSettings, readSigner, type Environment } from './commandSettings.ts';

/** `checkpoint`: one checkpoint, now. */
export async function checkpointCommand({ env, write }: CommandSurroundings): Promise<ExitCode> {
  const checkpointer = openCheckpointer(env, () => undefined);
  try {
    const checkpoint = await checkpointer.checkpoint();
    write(checkpoint === undefined ? 'nothing has come since the last one' : `signed, size ${checkpoint.size}`);
    return 0;
  } finally {
    await checkpointer.stop();
  }
}

/** The checkpointer that the environment describes. */
export function openCheckpointer(env: Environment, onFailure: (error: unknown) => void): Checkpointer {
  const settings = readSettings(env, ['AUDIT_CHECKPOINTER_URL', 'AUDIT_CHECKPOINTS']);
  return startCheckpointer({
    databaseUrl: settings.AUDIT_CHECKPOINTER_URL,
    signer: readSigner(env),
    place: createCheckpointDirectory(settings.AUDIT_CHECKPOINTS),
    onFailure,
  });
}
