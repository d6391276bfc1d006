import { GatewayError } from '@helsegraf/errors';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { inTime } from '../testing/records.ts';
import { createGroupCommit } from './createGroupCommit.ts';

const unavailable = { code: 'AUDIT_UNAVAILABLE' };

/** A store whose commits the test lets through, or fails, one by one. */
function aStore(parts: { maxWaiting?: number; maxPerCommit?: number } = {}) {
  const commits: { items: readonly number[]; finish: (error?: unknown) => void }[] = [];
  let arrived: (() => void) | undefined;
  const group = createGroupCommit<number>({
    commit: (items) =>
      new Promise((resolve, reject) => {
        commits.push({ items, finish: (error) => (error === undefined ? resolve() : reject(error)) });
        arrived?.();
      }),
    maxWaiting: 100,
    maxPerCommit: 100,
    commitTimeoutMs: 10_000,
    ...parts,
  });
  /** The commit with this number, when it comes. */
  async function commit(number: number) {
    while (commits.length <= number) await new Promise<void>((resolve) => (arrived = resolve));
    const found = commits[number];
    if (found === undefined) throw new Error('There is no such commit.');
    return found;
  }
  return { group, commits, commit };
}

const lost = new GatewayError('AUDIT_UNAVAILABLE', { cause: new Error('Connection terminated') });

function refused(code: string): GatewayError {
  return new GatewayError('AUDIT_UNAVAILABLE', {
    cause: Object.assign(new pg.DatabaseError('no', 1, 'error'), { code }),
  });
}

describe('a group commit', () => {
  test('takes together all that came while another one was under way', async () => {
    const { group, commits, commit } = aStore();

    const first = group.add([1], inTime());
    await commit(0);
    const others = [2, 3, 4].map((item) => group.add([item], inTime()));
    (await commit(0)).finish();
    await first;
    (await commit(1)).finish();
    await Promise.all(others);

    expect(commits.map(({ items }) => items)).toEqual([[1], [2, 3, 4]]);
  });

  test('never divides what was added together', async () => {
    const { group, commit, commits } = aStore({ maxPerCommit: 3 });

    const all = [group.add([1, 2], inTime()), group.add([3, 4], inTime()), group.add([5, 6, 7, 8], inTime())];
    for (const number of [0, 1, 2]) (await commit(number)).finish();
    await Promise.all(all);

    expect(commits.map(({ items }) => items)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6, 7, 8],
    ]);
  });

  test('tries again what was lost with a connection, together with what came since', async () => {
    const { group, commit, commits } = aStore();

    const first = group.add([1], inTime());
    const under = await commit(0);
    const second = group.add([2], inTime());
    under.finish(lost);
    (await commit(1)).finish();
    await Promise.all([first, second]);

    expect(commits.map(({ items }) => items)).toEqual([[1], [1, 2]]);
  });

  test('does not try again what was refused', async () => {
    const { group, commit, commits } = aStore();

    const added = group.add([1], inTime());
    (await commit(0)).finish(refused('53100'));

    await expect(added).rejects.toMatchObject(unavailable);
    expect(commits).toHaveLength(1);
  });

  test('gives up at the deadline of each, also while a commit hangs', async () => {
    const { group, commit, commits } = aStore();

    const hanging = group.add([1], Date.now() + 50);
    await commit(0);
    const waiting = group.add([2], Date.now() + 50);

    await expect(hanging).rejects.toMatchObject(unavailable);
    await expect(waiting).rejects.toMatchObject(unavailable);
    await expect(group.add([3], Date.now() - 1)).rejects.toMatchObject(unavailable);
    (await commit(0)).finish();
    await group.stop();
    expect(commits).toHaveLength(1);
  });

  test('refuses what it cannot hold, and takes more when there is room again', async () => {
    const { group, commit } = aStore({ maxWaiting: 2 });

    const first = group.add([1, 2], inTime());
    await expect(group.add([3], inTime())).rejects.toMatchObject(unavailable);
    (await commit(0)).finish();
    await first;
    const second = group.add([3], inTime());
    (await commit(1)).finish();

    await expect(second).resolves.toBeUndefined();
  });

  test('ends after what is under way, and takes nothing more', async () => {
    const { group, commit } = aStore();
    const added = group.add([1], inTime());
    const stopped = group.stop();

    await expect(group.add([2], inTime())).rejects.toMatchObject(unavailable);
    (await commit(0)).finish();

    await Promise.all([added, stopped]);
  });
});
