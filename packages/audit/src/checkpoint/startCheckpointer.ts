import { createCompactRange, type CompactRange } from '../merkle/compactRange.ts';
import { createConnections, type Connections } from '../store/createConnections.ts';
import { openCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint.ts';
import type { CheckpointPlace } from './createCheckpointDirectory.ts';
import { createPublicKey } from 'node:crypto';
import type { NoteSigner } from './signedNote.ts';

export interface CheckpointerOptions {
  /** As the checkpointer role. */
  readonly databaseUrl: string;
  readonly signer: NoteSigner;
  readonly place: CheckpointPlace;
  readonly everyMs?: number;
  /** Told of each failure. After one that is an `UnfaithfulRecord` nothing more is signed. */
  readonly onFailure: (error: unknown) => void;
}

export interface Checkpointer {
  /** Signs what is in the record now. Undefined when nothing has come since the last one. */
  checkpoint(): Promise<Checkpoint | undefined>;
  /** Whether the last attempt succeeded; true before the first one. */
  isWell(): boolean;
  /** Ends after a last checkpoint. */
  stop(): Promise<void>;
}

/** The record is not what was signed before. */
export class UnfaithfulRecord extends Error {
  override readonly name = 'UnfaithfulRecord';
}

const everyMinute = 60_000;
const chunk = 10_000;
const queryTimeoutMs = 30_000;

/**
 * Signs a checkpoint every minute, stores it and publishes it outside the database. At start the tree is built again from
 * the stored leaves, and must agree with the last published checkpoint: what was changed in the meantime is never signed.
 */
export function startCheckpointer(options: CheckpointerOptions): Checkpointer {
  const { signer, place, onFailure } = options;
  const connections = createConnections({ databaseUrl: options.databaseUrl, max: 1, timeoutMs: queryTimeoutMs });
  const tree = createCompactRange();
  let latest: Checkpoint | undefined;
  let isFaithful = true;
  let isWell = true;
  let queue: Promise<unknown> = Promise.resolve();

  async function makeCheckpoint(): Promise<Checkpoint | undefined> {
    if (!isFaithful) throw new UnfaithfulRecord('Nothing is signed until the record has been verified.');
    if (latest === undefined) await resume();
    await readLeaves(connections, tree);
    if (tree.size === latest?.size) return undefined;
    const checkpoint = { origin: signer.name, size: tree.size, root: tree.root() };
    const note = signCheckpoint(checkpoint, signer);
    await connections.query(
      'insert into audit.checkpoint (size, note) values ($1, $2) on conflict do nothing',
      [checkpoint.size, note],
      Date.now() + queryTimeoutMs,
    );
    await place.publish(checkpoint.size, note);
    latest = checkpoint;
    return checkpoint;
  }

  /** Reads the leaves up to the last published checkpoint, and compares. */
  async function resume(): Promise<void> {
    const last = (await place.list()).at(-1);
    if (last === undefined) return;
    const published = openCheckpoint(await last.read(), [
      { name: signer.name, publicKey: createPublicKey(signer.privateKey) },
    ]);
    if (published === undefined) throw new UnfaithfulRecord('The last published checkpoint is not signed by us.');
    if (tree.size < published.size) await readLeaves(connections, tree, published.size);
    if (tree.size !== published.size || !tree.root().equals(published.root)) {
      throw new UnfaithfulRecord(`The record is not the one of the published checkpoint of size ${published.size}.`);
    }
    latest = published;
  }

  /** One after the other, however often it is asked for. */
  function checkpoint(): Promise<Checkpoint | undefined> {
    const made = queue.then(makeCheckpoint).then(
      (signed) => {
        isWell = true;
        return signed;
      },
      (error: unknown) => {
        isWell = false;
        if (error instanceof UnfaithfulRecord) isFaithful = false;
        throw error;
      },
    );
    queue = made.catch(() => undefined);
    return made;
  }

  const timer = setInterval(() => void checkpoint().catch(onFailure), options.everyMs ?? everyMinute);

  return {
    checkpoint,
    isWell: () => isWell,
    async stop() {
      clearInterval(timer);
      await checkpoint().catch(onFailure);
      await connections.stop();
    },
  };
}

/** Appends what is stored to the tree, up to a size if one is given. */
async function readLeaves(connections: Connections, tree: CompactRange, upTo = Number.MAX_SAFE_INTEGER): Promise<void> {
  let count = chunk;
  while (count === chunk && tree.size < upTo) {
    const rows = await connections.query<{ seq: string; leaf: Buffer }>(
      'select seq, leaf from audit.entry where seq >= $1 and seq < $2 order by seq limit $3',
      [tree.size, upTo, chunk],
      Date.now() + queryTimeoutMs,
    );
    for (const { seq, leaf } of rows) {
      if (Number(seq) !== tree.size) throw new UnfaithfulRecord(`Record ${tree.size} is missing.`);
      tree.append(leaf);
    }
    count = rows.length;
  }
}
