import type { Connections } from './createConnections.ts';

/** A record as the store has it. */
export interface StoredRow {
  readonly seq: number;
  readonly recordId: string;
  readonly kind: string;
  readonly operationId: string | null;
  readonly reviewReason: string | null;
  readonly subjectKey: Buffer | null;
  readonly keyId: string;
  /** Null when its content was deleted. */
  readonly sealed: Buffer | null;
  readonly leaf: Buffer;
  readonly chain: Buffer;
}

const chunk = 2_000;
const chunkTimeoutMs = 30_000;
/** For what goes through the whole record in one statement. */
const wholeTimeoutMs = 60_000;

const columns = `seq, record_id as "recordId", kind, operation_id as "operationId",
  review_reason as "reviewReason", subject_key as "subjectKey", key_id as "keyId", sealed, leaf, chain`;

/** What is stored, in the order of the sequence, from the first number on, up to but without the last. */
export async function* readRows(connections: Connections, from: number, to?: number): AsyncGenerator<StoredRow> {
  let next = from;
  let count = chunk;
  while (count === chunk) {
    const rows = await connections.query<Omit<StoredRow, 'seq'> & { seq: string }>(
      `select ${columns} from audit.entry where seq >= $1 and seq < $2 order by seq limit ${chunk}`,
      [next, to ?? Number.MAX_SAFE_INTEGER],
      Date.now() + chunkTimeoutMs,
    );
    for (const row of rows) {
      const seq = Number(row.seq);
      yield { ...row, seq };
      next = seq + 1;
    }
    count = rows.length;
  }
}

/** The operations that have more than one outcome, among the records up to but without the last. */
export async function readRepeatedOperations(connections: Connections, to?: number): Promise<Set<string>> {
  const rows = await connections.query<{ operation_id: string }>(
    `select operation_id from audit.entry where kind = 'outcome' and operation_id is not null and seq < $1
     group by operation_id having count(*) > 1`,
    [to ?? Number.MAX_SAFE_INTEGER],
    Date.now() + wholeTimeoutMs,
  );
  return new Set(rows.map(({ operation_id }) => operation_id));
}

/** Where a record is; undefined when there is none with that id. */
export async function findSeq(connections: Connections, recordId: string): Promise<number | undefined> {
  const [row] = await connections.query<{ seq: string }>(
    'select seq from audit.entry where record_id = $1',
    [recordId],
    Date.now() + chunkTimeoutMs,
  );
  return row && Number(row.seq);
}

/** The stored checkpoints, smallest first. */
export async function readCheckpoints(connections: Connections): Promise<{ size: number; note: string }[]> {
  const rows = await connections.query<{ size: string; note: string }>(
    'select size, note from audit.checkpoint order by size',
    [],
    Date.now() + chunkTimeoutMs,
  );
  return rows.map(({ size, note }) => ({ size: Number(size), note }));
}
