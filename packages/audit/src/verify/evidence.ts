import { z } from 'zod';
import { openCheckpoint } from '../checkpoint/checkpoint.ts';
import type { NoteVerifier } from '../checkpoint/signedNote.ts';
import { createCompactRange } from '../merkle/compactRange.ts';
import { inclusionRanges, verifyInclusion } from '../merkle/proofs.ts';
import { decodeEntry, encode, type Entry } from '../sealing/createSealer.ts';
import { hashLeaf } from '../sealing/hashes.ts';

/** A record with what proves that it was in the log when the checkpoint was signed. */
export type Evidence = z.infer<typeof EvidenceShape>;

const EvidenceShape = z.strictObject({
  format: z.literal('helsegraf-audit-evidence/1'),
  sequence: z.number().int().nonnegative(),
  entry: z.looseObject({ salt: z.string(), record: z.looseObject({}) }),
  inclusionProof: z.array(z.base64()),
  checkpoint: z.string(),
});

/**
 * @param leaves of the records before the checkpoint's size, in order
 */
export async function buildEvidence(
  { sequence, entry, checkpoint, size }: { sequence: number; entry: Entry; checkpoint: string; size: number },
  leaves: AsyncIterable<{ readonly seq: number; readonly leaf: Uint8Array }>,
): Promise<Evidence> {
  const subtrees = inclusionRanges(sequence, { from: 0, to: size }).map((range) => ({
    ...range,
    tree: createCompactRange(),
  }));
  for await (const { seq, leaf } of leaves) {
    subtrees.find(({ from, to }) => from <= seq && seq < to)?.tree.append(leaf);
  }
  return {
    format: 'helsegraf-audit-evidence/1',
    sequence,
    entry: { salt: entry.salt, record: { ...entry.record } },
    inclusionProof: subtrees.map(({ tree }) => tree.root().toString('base64')),
    checkpoint,
  };
}

/**
 * Checks evidence without the store: the record is in the tree that the checkpoint is about, and the checkpoint is signed.
 *
 * @param text of an evidence file
 */
export function checkEvidence(
  text: string,
  verifiers: readonly NoteVerifier[],
): { readonly kind: 'holds'; readonly evidence: Evidence } | { readonly kind: 'refused'; readonly reason: string } {
  const evidence = parse(text);
  if (evidence === undefined) return { kind: 'refused', reason: 'this is not an evidence file' };
  const checkpoint = openCheckpoint(evidence.checkpoint, verifiers);
  if (checkpoint === undefined) {
    return { kind: 'refused', reason: 'the checkpoint is not signed by a key that was given' };
  }
  const isIncluded = verifyInclusion({
    leaf: hashLeaf(encode(decodeEntry(Buffer.from(JSON.stringify(evidence.entry))))),
    index: evidence.sequence,
    size: checkpoint.size,
    proof: evidence.inclusionProof.map((hash) => Buffer.from(hash, 'base64')),
    root: checkpoint.root,
  });
  if (!isIncluded) return { kind: 'refused', reason: 'the record is not in what the checkpoint is about' };
  return { kind: 'holds', evidence };
}

function parse(text: string): Evidence | undefined {
  try {
    return EvidenceShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
