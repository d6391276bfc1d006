import { readFile } from 'node:fs/promises';
import { createCheckpointDirectory } from '../checkpoint/createCheckpointDirectory.ts';
import { createSealer } from '../sealing/createSealer.ts';
import { readCheckpoints, readRepeatedOperations, readRows } from '../store/readRows.ts';
import { writeStanding } from '../store/writeStanding.ts';
import { describeFinding, type Finding } from '../verify/findings.ts';
import { openCheckpoints, type FoundCheckpoint } from '../verify/openCheckpoints.ts';
import { verifyRecord, type Verification } from '../verify/verifyRecord.ts';
import { recordDoing, withConnections, type CommandSurroundings, type ExitCode } from './commandParts.ts';
import { hasSetting, readSettings, readVerifiers, type Environment } from './commandSettings.ts';

export interface VerifyCommandOptions {
  /** Checkpoint files. Contents are opened from the first on, and the walk ends at the second. */
  readonly from?: string;
  readonly to?: string;
}

const shownFindings = 100;

/** `verify`: whether the record is what was committed, and if not, where. */
export async function verifyCommand(
  options: VerifyCommandOptions,
  { env, write }: CommandSurroundings,
): Promise<ExitCode> {
  const { AUDIT_DATABASE_URL } = readSettings(env, ['AUDIT_DATABASE_URL']);
  const verifiers = readVerifiers(env);
  const sealer = hasSetting(env, 'AUDIT_KEYS') ? createSealer(readSettings(env, ['AUDIT_KEYS']).AUDIT_KEYS) : undefined;
  const named = await readNamed(options);
  const [from, to] = [named.from, named.to].map((note) => (note === undefined ? undefined : sizeOf(note)));

  const { verification, findings, outsideCount } = await withConnections(AUDIT_DATABASE_URL, async (connections) => {
    // Outside first: what is published later is about what is stored later.
    const outside = [
      ...(await readOutside(env)),
      ...Object.values(named).map((note) => ({ size: sizeOf(note), note })),
    ];
    const stored = await readCheckpoints(connections);
    const opened = openCheckpoints({ stored, outside: onlyUpTo(outside, to) }, verifiers);
    const verified = await verifyRecord({
      rows: readRows(connections, 0, to),
      checkpoints: onlyUpTo(opened.checkpoints, to),
      ...(sealer && { sealer, repeatedOperations: await readRepeatedOperations(connections, to) }),
      ...(from !== undefined && { contentsFrom: from }),
    });
    const found = [...opened.findings, ...verified.findings];
    // Figures speak of all of it.
    if (to === undefined) {
      await writeStanding(connections, { kind: 'walk', size: verified.size, findings: found.length });
    }
    return { verification: verified, findings: found, outsideCount: outside.length };
  });
  report({ verification, findings, outsideCount, hasKeys: sealer !== undefined }, write);
  if (sealer !== undefined) {
    await recordDoing(env, { action: 'verified', details: { size: verification.size, findings: findings.length } });
  }
  return findings.length === 0 ? 0 : 1;
}

async function readNamed({ from, to }: VerifyCommandOptions): Promise<{ from?: string; to?: string }> {
  return {
    ...(from !== undefined && { from: await readFile(from, 'utf8') }),
    ...(to !== undefined && { to: await readFile(to, 'utf8') }),
  };
}

async function readOutside(env: Environment): Promise<FoundCheckpoint[]> {
  if (!hasSetting(env, 'AUDIT_CHECKPOINTS')) return [];
  const place = createCheckpointDirectory(readSettings(env, ['AUDIT_CHECKPOINTS']).AUDIT_CHECKPOINTS);
  const published: FoundCheckpoint[] = [];
  for (const { size, read } of await place.list()) published.push({ size, note: await read() });
  return published;
}

/** What a note says of itself. Whether it may be believed is found out later. */
function sizeOf(note: string): number {
  const size = Number(note.split('\n')[1]);
  if (!Number.isSafeInteger(size)) throw new Error('this is not a checkpoint file');
  return size;
}

function onlyUpTo<Sized extends { readonly size: number }>(all: readonly Sized[], to: number | undefined): Sized[] {
  return all.filter(({ size }) => to === undefined || size <= to);
}

function report(
  result: { verification: Verification; findings: readonly Finding[]; outsideCount: number; hasKeys: boolean },
  write: CommandSurroundings['write'],
): void {
  const { verification, findings, outsideCount, hasKeys } = result;
  write(`${verification.size} records; ${verification.anchoredSize} of them under a signed checkpoint that agrees`);
  if (outsideCount === 0)
    write('no checkpoint from outside the database was given: one who owns it could have signed anew');
  write(hasKeys ? `${verification.openedCount} contents opened` : 'contents not opened: AUDIT_KEYS is not set');
  if (verification.deletedCount > 0) write(`${verification.deletedCount} contents deleted, their hashes kept`);
  if (verification.openIntents > 0) write(`${verification.openIntents} operations have no outcome yet`);
  for (const finding of findings.slice(0, shownFindings)) write(describeFinding(finding));
  if (findings.length > shownFindings) write(`and ${findings.length - shownFindings} more`);
  write(findings.length === 0 ? 'verified' : 'NOT what was committed');
}
