import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { createCheckpointDirectory } from './createCheckpointDirectory.ts';
import { openNote, parseVerifier, signNote, writeVerifier } from './signedNote.ts';

// The example of the first implementation of signed notes (Go, sumdb/note).
const knownVerifier = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const knownSeed = 'YEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const knownText =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const knownNote = `${knownText}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

function aSigner(name = 'example.no/audit') {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { signer: { name, privateKey }, verifier: { name, publicKey } };
}

describe('a signed note', () => {
  test('is byte for byte the known one', () => {
    // A seed as PKCS #8 (RFC 8410).
    const seed = Buffer.from(`A${knownSeed}`, 'base64').subarray(1);
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });

    expect(writeVerifier({ name: 'PeterNeumann', publicKey: createPublicKey(privateKey) })).toBe(knownVerifier);
    expect(signNote(knownText, { name: 'PeterNeumann', privateKey })).toBe(knownNote);
    expect(openNote(knownNote, [parseVerifier(knownVerifier)])).toBe(knownText);
  });

  test('opens with the signatures of witnesses below ours, and not with theirs alone', () => {
    const { signer, verifier } = aSigner();
    const note = signNote('text\n', signer);
    const witness = signNote('text\n', aSigner('witness.example').signer).split('\n').at(-2) ?? '';

    expect(openNote(`${note}${witness}\n`, [verifier])).toBe('text\n');
    expect(openNote(`text\n\n${witness}\n`, [verifier])).toBeUndefined();
  });

  test.each([
    ['a changed text', (note: string) => note.replace('text', 'next')],
    ['a line that is no signature', (note: string) => `${note}hello\n`],
    ['no signature', () => 'text\n'],
    ['a cut end', (note: string) => note.slice(0, -1)],
  ])('does not open with %s', (_, change) => {
    const { signer, verifier } = aSigner();

    expect(openNote(change(signNote('text\n', signer)), [verifier])).toBeUndefined();
  });

  test('is not read with a verifier whose id is not that of its key', () => {
    expect(() => parseVerifier(knownVerifier.replace('c74f20a3', 'c74f20a4'))).toThrow('Not a verifier key');
  });
});

describe('a checkpoint', () => {
  const root = Buffer.alloc(32, 7);

  test('says whose record it is, how long, and the root', () => {
    const { signer, verifier } = aSigner();

    const note = signCheckpoint({ size: 12, root }, signer);

    expect(note.split('\n').slice(0, 4)).toEqual(['example.no/audit', '12', root.toString('base64'), '']);
    expect(openCheckpoint(note, [verifier])).toEqual({ origin: 'example.no/audit', size: 12, root });
  });

  test('is not believed when another log signed it, or when its size is written in another way', () => {
    const { signer, verifier } = aSigner();

    expect(
      openCheckpoint(signNote(`other.no/audit\n12\n${root.toString('base64')}\n`, signer), [verifier]),
    ).toBeUndefined();
    expect(
      openCheckpoint(signNote(`${signer.name}\n012\n${root.toString('base64')}\n`, signer), [verifier]),
    ).toBeUndefined();
    expect(openCheckpoint(signNote(`${signer.name}\n12\nshort\n`, signer), [verifier])).toBeUndefined();
  });

  test('is published once, and another one of the same size is refused', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'checkpoints-'));
    const place = createCheckpointDirectory(pathToFileURL(directory).href);

    await place.publish(3, 'three\n');
    await place.publish(12, 'twelve\n');
    await place.publish(12, 'twelve\n');

    await expect(place.publish(12, 'other\n')).rejects.toThrow('Another checkpoint');
    expect((await place.list()).map(({ size }) => size)).toEqual([3, 12]);
    expect(await readFile(join(directory, 'checkpoint'), 'utf8')).toBe('twelve\n');
    expect(await readdir(directory)).toHaveLength(3);
  });

  test('that a crash left half written is written again', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'checkpoints-'));
    await writeFile(join(directory, 'checkpoint-0000000000000012.txt'), 'twe');

    await createCheckpointDirectory(directory).publish(12, 'twelve\n');

    expect(await readFile(join(directory, 'checkpoint-0000000000000012.txt'), 'utf8')).toBe('twelve\n');
  });
});
