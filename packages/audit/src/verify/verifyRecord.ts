import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { createCompactRange } from '../merkle/compactRange.ts';
import type { Sealer } from '../sealing/createSealer.ts';
import { chainStart, hashChain } from '../sealing/hashes.ts';
import type { StoredRow } from '../store/readRows.ts';
import type { AuditRecord } from '../auditRecord.ts';
import { checkContent } from './checkContent.ts';
import { createOutcomeCheck } from './createOutcomeCheck.ts';
import type { Finding } from './findings.ts';

export interface VerifyOptions {
  readonly rows: AsyncIterable<StoredRow>;
  /** Opened already, of any order. Each size once. */
  readonly checkpoints: readonly Checkpoint[];
  /** Absent: contents are not looked at, only that their hashes are what was signed. */
  readonly sealer?: Sealer;
  /** Contents before this number are not opened; their hashes count all the same. */
  readonly contentsFrom?: number;
  /** Operations that have several outcomes, which are then compared. */
  readonly repeatedOperations?: ReadonlySet<string>;
}

export interface Verification {
  readonly size: number;
  readonly root: Buffer;
  readonly openedCount: number;
  /** Records whose content was deleted at the end of its time, with that on record. */
  readonly deletedCount: number;
  /** The size of the largest checkpoint that agrees. What came later is held together by the chain alone. */
  readonly anchoredSize: number;
  /** Intents without outcome. */
  readonly openIntents: number;
  readonly findings: readonly Finding[];
}

/**
 * Walks the whole record: its numbers, its chain, its hashes, its contents when there are keys, and the root of the tree at
 * each checkpoint.
 *
 * Not found: what was changed after the last checkpoint by somebody who has the keys and writes the rest of the chain
 * anew. That is why checkpoints are made every minute and kept elsewhere.
 */
export async function verifyRecord(options: VerifyOptions): Promise<Verification> {
  const { rows, checkpoints, sealer, contentsFrom = 0, repeatedOperations = new Set() } = options;
  const findings: Finding[] = [];
  const tree = createCompactRange();
  const contents = createContentCheck(sealer, findings, createOutcomeCheck(repeatedOperations));
  const bySize = new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint]));
  let previous: Buffer | undefined = chainStart;
  let next = 0;
  let isWhole = true;
  let anchoredSize = 0;

  for await (const row of rows) {
    if (row.seq !== next) {
      findings.push({ kind: 'removed', from: next, to: row.seq - 1 });
      isWhole = false;
      previous = undefined;
    }
    if (previous !== undefined && !hashChain(previous, row.leaf).equals(row.chain)) {
      findings.push({ kind: 'chain-broken', from: row.seq, to: row.seq });
    }
    if (row.seq >= contentsFrom) contents.check(row);
    previous = row.chain;
    next = row.seq + 1;
    // With a hole in the record there is no tree to compare any more.
    if (!isWhole) continue;
    tree.append(row.leaf);
    const checkpoint = bySize.get(next);
    if (checkpoint === undefined) continue;
    if (tree.root().equals(checkpoint.root)) {
      anchoredSize = next;
    } else {
      findings.push({ kind: 'root-differs', from: anchoredSize, to: next - 1 });
      isWhole = false;
    }
  }
  const largest = Math.max(0, ...bySize.keys());
  if (largest > next) findings.push({ kind: 'truncated', from: next, to: largest - 1 });
  const { openedCount, deletedCount, openIntents } = contents.finish();
  return { size: next, root: tree.root(), openedCount, deletedCount, anchoredSize, openIntents, findings };
}

/** Looks into each record, and keeps what can only be judged at the end. */
function createContentCheck(
  sealer: Sealer | undefined,
  findings: Finding[],
  isOutcomeAgain: (record: AuditRecord) => boolean,
) {
  const withoutContent: number[] = [];
  const deletedRanges: { from: number; to: number }[] = [];
  const open = new Set<string>();
  let openedCount = 0;

  return {
    check(row: StoredRow): void {
      if (row.kind === 'intent' && row.operationId !== null) open.add(row.operationId);
      if (row.kind === 'outcome' && row.operationId !== null) open.delete(row.operationId);
      if (row.sealed === null) withoutContent.push(row.seq);
      if (row.sealed === null || sealer === undefined) return;
      const { record, problem } = checkContent({ ...row, sealed: row.sealed }, sealer);
      if (problem !== undefined) findings.push({ kind: problem, from: row.seq, to: row.seq });
      if (record === undefined) return;
      openedCount += 1;
      if (isOutcomeAgain(record)) findings.push({ kind: 'outcome-again', from: row.seq, to: row.seq });
      if (record.kind === 'administrative' && record.action === 'segment-deleted') {
        deletedRanges.push({ from: Number(record.details['from']), to: Number(record.details['to']) });
      }
    },
    finish() {
      const isOnRecord = (seq: number) => deletedRanges.some(({ from, to }) => from <= seq && seq <= to);
      // Without keys, the record of a deletion cannot be read.
      const missing = sealer === undefined ? [] : withoutContent.filter((seq) => !isOnRecord(seq));
      for (const range of toRanges(missing)) findings.push({ kind: 'content-missing', ...range });
      return { openedCount, deletedCount: withoutContent.length - missing.length, openIntents: open.size };
    },
  };
}

function toRanges(numbers: readonly number[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges;
}
