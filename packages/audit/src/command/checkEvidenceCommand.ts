import { readFile } from 'node:fs/promises';
import { checkEvidence } from '../verify/evidence.ts';
import type { CommandSurroundings, ExitCode } from './commandParts.ts';
import { readVerifiers } from './commandSettings.ts';

/** `check-evidence`: needs nothing but the file and the key of whoever signed the checkpoint. */
export async function checkEvidenceCommand(
  file: string,
  { env, write }: Pick<CommandSurroundings, 'env' | 'write'>,
): Promise<ExitCode> {
  const checked = checkEvidence(await readFile(file, 'utf8'), readVerifiers(env));
  write(
    checked.kind === 'holds'
      ? `holds: this was record ${checked.evidence.sequence} when the checkpoint was signed`
      : `does not hold: ${checked.reason}`,
  );
  return checked.kind === 'holds' ? 0 : 1;
}
