import { createConnections } from '../store/createConnections.ts';
import { writeStanding } from '../store/writeStanding.ts';
import { openCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint.ts';
import type { CheckpointPlace } from './createCheckpointDirectory.ts';
import { createPublicKey } from 'node:crypto';
import { followRecord } from './followRecord.ts';
import type { NoteSigner } from './signedNote.ts';
import { UnfaithfulRecord } from './unfaithfulRecord.ts';

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

const everyMinute = 60_000;
const queryTimeoutMs = 30_000;

/**
 * Signs a checkpoint every minute, stores it and publishes it outside the database. At start the whole record is gone
 * through again, its numbers, its chain and the tree over its hashes, and must agree with the last published checkpoint:
 * what was changed in the meantime is never signed.
 */
export function startCheckpointer(options: CheckpointerOptions): Checkpointer {
  const { signer, place, onFailure } = options;
  const connections = createConnections({ databaseUrl: options.databaseUrl, max: 1, timeoutMs: queryTimeoutMs });
  const record = followRecord(connections);
  let latest: Checkpoint | undefined;
  let isFaithful = true;
  let isWell = true;
  let queue: Promise<unknown> = Promise.resolve();

  async function makeCheckpoint(): Promise<Checkpoint | undefined> {
    if (!isFaithful) throw new UnfaithfulRecord('Nothing is signed until the record has been verified.');
    if (latest === undefined) await resume();
    await record.read();
    if (record.size === latest?.size) return undefined;
    const checkpoint = { origin: signer.name, size: record.size, root: record.root() };
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
    if (record.size < published.size) await record.read(published.size);
    if (record.size !== published.size || !record.root().equals(published.root)) {
      throw new UnfaithfulRecord(`The record is not the one of the published checkpoint of size ${published.size}.`);
    }
    latest = published;
  }

  /** For those who look at figures: a record that is not faithful is to be seen there too. */
  function tellHowItStands(findings: number): Promise<void> {
    return writeStanding(connections, {
      kind: 'increment',
      size: record.size,
      findings,
      publishedSize: latest?.size,
    });
  }

  /** One after the other, however often it is asked for. */
  function checkpoint(): Promise<Checkpoint | undefined> {
    const made = queue.then(makeCheckpoint).then(
      async (signed) => {
        await tellHowItStands(0);
        isWell = true;
        return signed;
      },
      async (error: unknown) => {
        isWell = false;
        if (error instanceof UnfaithfulRecord) {
          isFaithful = false;
          await tellHowItStands(1).catch(() => undefined);
        }
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
