import { createSealer } from '../sealing/createSealer.ts';
import { findSeq, readCheckpoints, readRows } from '../store/readRows.ts';
import { buildEvidence } from '../verify/evidence.ts';
import { recordDoing, withConnections, type CommandSurroundings, type ExitCode } from './commandParts.ts';
import { readSettings } from './commandSettings.ts';

/** `prove`: a file that proves one record to somebody who has no access to the store. */
export async function proveCommand(recordId: string, { env, write }: CommandSurroundings): Promise<ExitCode> {
  const { AUDIT_DATABASE_URL, AUDIT_KEYS } = readSettings(env, ['AUDIT_DATABASE_URL', 'AUDIT_KEYS']);
  const sealer = createSealer(AUDIT_KEYS);
  await recordDoing(env, { action: 'exported', details: { form: 'evidence', record: recordId } });
  const evidence = await withConnections(AUDIT_DATABASE_URL, async (connections) => {
    const sequence = await findSeq(connections, recordId);
    if (sequence === undefined) throw new Error('there is no record with this id');
    const checkpoint = (await readCheckpoints(connections)).at(-1);
    if (checkpoint === undefined || checkpoint.size <= sequence) {
      throw new Error('no checkpoint has been made since this record was written; try again in a minute');
    }
    const { entry } = await readEntry();
    return buildEvidence(
      { sequence, entry, checkpoint: checkpoint.note, size: checkpoint.size },
      readRows(connections, 0, checkpoint.size),
    );

    async function readEntry() {
      for await (const { recordId: id, keyId, sealed } of readRows(connections, sequence ?? 0, (sequence ?? 0) + 1)) {
        if (sealed !== null) return sealer.open({ recordId: id, keyId, sealed });
      }
      throw new Error('the content of this record was deleted');
    }
  });
  write(JSON.stringify(evidence, undefined, 2));
  return 0;
}
