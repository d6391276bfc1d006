import { openCheckpoint, type Checkpoint } from '../checkpoint/checkpoint.ts';
import type { NoteVerifier } from '../checkpoint/signedNote.ts';
import type { Finding } from './findings.ts';

export interface FoundCheckpoint {
  readonly size: number;
  readonly note: string;
}

/**
 * Opens the checkpoints of the store and those from outside. One that is signed by nobody we trust, that contradicts
 * another one, or that is outside and no longer in the store, is a finding.
 */
export function openCheckpoints(
  { stored, outside }: { readonly stored: readonly FoundCheckpoint[]; readonly outside: readonly FoundCheckpoint[] },
  verifiers: readonly NoteVerifier[],
): { readonly checkpoints: readonly Checkpoint[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const bySize = new Map<number, Checkpoint>();
  const find = (kind: Finding['kind'], size: number) => findings.push({ kind, from: size, to: size });
  const storedSizes = new Set(stored.map(({ size }) => size));
  // Those from outside are believed where they differ.
  for (const { size, note } of [...outside, ...stored]) {
    const checkpoint = openCheckpoint(note, verifiers);
    if (checkpoint?.size !== size) {
      find('checkpoint-not-ours', size);
      continue;
    }
    const other = bySize.get(size);
    if (other === undefined) bySize.set(size, checkpoint);
    else if (!other.root.equals(checkpoint.root)) find('checkpoints-disagree', size);
  }
  for (const { size } of outside) if (!storedSizes.has(size)) find('checkpoint-removed', size);
  return { checkpoints: [...bySize.values()], findings };
}
