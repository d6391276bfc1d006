import { hashBytes } from '../sealing/hashes.ts';
import { openNote, signNote, type NoteSigner, type NoteVerifier } from './signedNote.ts';

/** What was in the record at some moment: so many records, with this root of the tree over them. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

/** @see https://c2sp.org/tlog-checkpoint */
export function signCheckpoint({ size, root }: Omit<Checkpoint, 'origin'>, signer: NoteSigner): string {
  return signNote(`${signer.name}\n${size}\n${root.toString('base64')}\n`, signer);
}

/**
 * The checkpoint in a note, when it is one and one of the verifiers signed it under the name of its origin.
 *
 * @see https://c2sp.org/tlog-checkpoint
 */
export function openCheckpoint(note: string, verifiers: readonly NoteVerifier[]): Checkpoint | undefined {
  const origin = note.slice(0, note.indexOf('\n'));
  const text = openNote(
    note,
    verifiers.filter(({ name }) => name === origin),
  );
  const [, size = '', base64 = ''] = text?.split('\n') ?? [];
  const root = Buffer.from(base64, 'base64');
  const isWhole = /^(0|[1-9][0-9]{0,15})$/.test(size) && root.length === hashBytes;
  return isWhole && root.toString('base64') === base64 ? { origin, size: Number(size), root } : undefined;
}
