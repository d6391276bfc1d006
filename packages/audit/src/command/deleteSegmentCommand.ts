import { readCheckpoints } from '../store/readRows.ts';
import { recordDoing, withConnections, type CommandSurroundings, type ExitCode } from './commandParts.ts';
import { readSettings } from './commandSettings.ts';

const deletionTimeoutMs = 60_000;

/**
 * `delete-segment`: deletes the contents of all records between two checkpoints, with the salts that their hashes were made
 * with, and what they were found by. The hashes stay, so the rest can still be verified. Nothing is ever deleted without
 * somebody asking; how long records are kept is for the controller to decide.
 *
 * On record before it is done: a deletion that is recorded and did not happen can be repeated, the other way round not.
 */
export async function deleteSegmentCommand(
  { from, to }: { readonly from: number; readonly to: number },
  { env, write }: CommandSurroundings,
): Promise<ExitCode> {
  const { AUDIT_OWNER_URL } = readSettings(env, ['AUDIT_OWNER_URL']);
  return withConnections<ExitCode>(AUDIT_OWNER_URL, async (connections) => {
    const query = (sql: string, values: readonly unknown[] = []) =>
      connections.query(sql, values, Date.now() + deletionTimeoutMs);
    const ends = new Set([0, ...(await readCheckpoints(connections)).map(({ size }) => size)]);
    if (!(from < to && ends.has(from) && ends.has(to))) {
      throw new Error('a segment goes from one checkpoint to another; give their sizes (the first may be 0)');
    }
    const [may] = await query("select 1 where has_table_privilege('audit.entry', 'update')");
    if (may === undefined) throw new Error('only the owner may delete');
    await recordDoing(env, { action: 'segment-deleted', details: { from, to: to - 1 } });
    await query(`select set_config('audit.deleting_segment', 'yes', false)`);
    await query(
      `update audit.entry set sealed = null, subject_key = null, operation_id = null
       where seq between $1 and $2 and sealed is not null`,
      [from, to - 1],
    );
    // Until then the old contents are still in the table's file.
    await query('vacuum audit.entry');
    write(`deleted the contents of records ${from} to ${to - 1}; copies and backups are not touched by this`);
    return 0;
  });
}
