import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot, runCommand } from '../support/runCommand.ts';

// Processes are started, which takes as long as the machine is busy.
jest.setTimeout(120_000);

const supergraph = 'schema/supergraph.graphql';
const medicationList = 'schema/operations/MedicationList.graphql';
const fragments = ['--fragments', 'schema/operations/fragments'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

const plan = (...words: string[]) => runCommand(['node', 'gateway/dist/main.js', 'plan', ...words]);

async function aFile(text: string): Promise<string> {
  const path = join(folder, 'operation.graphql');
  await writeFile(path, text);
  return path;
}

/** Everything but what is asked, which is long. The planner numbers its aliases as it pleases. */
const outline = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^(Step|  \d|     (finds|at))/.test(line))
    .map((line) => line.replaceAll(/__\d+/g, '__n'));

describe('node gateway/dist/main.js plan', () => {
  test('prints what the README shows', async () => {
    const readme = readFileSync(join(repositoryRoot, 'gateway/README.md'), 'utf8');
    const [, command = '', shown = ''] =
      /```\n(node \S+ plan .*)\n```\n\nprints[^`]*```\n([^`]*)```/.exec(readme) ?? [];

    const { status, out, err } = await runCommand(command.split(' '));

    expect([status, err]).toEqual([0, '']);
    expect(outline(out)).toEqual(outline(shown));
    expect(outline(out).length).toBeGreaterThan(8);
  });

  test.each(['native', 'apollo'])('has the %s planner plan', async (planner) => {
    const files = ['--supergraph', supergraph, '--operation', medicationList, ...fragments];

    const { status, out } = await plan(...files, '--planner', planner);

    expect(status).toBe(0);
    expect(out).toMatch(/^MedicationList\n\nStep 1\n  1\. persons\n/);
  });

  test('prints the whole plan as JSON', async () => {
    const { out } = await plan('--supergraph', supergraph, '--operation', medicationList, ...fragments, '--json');

    expect(JSON.parse(out)).toMatchObject({ fetches: [{ subgraph: 'persons', kind: 'query', needs: [] }, {}, {}] });
  });

  test('shows what is asked when variables say so, with their defaults', async () => {
    const path = await aFile(`query A { __typename }
      query B($id: NationalIdentityNumber!, $basis: AccessBasis!, $isLong: Boolean = true) {
        patient(nationalId: $id, basis: $basis) { id coreRecord @include(if: $isLong) { __typename } }
      }`);
    const words = ['--supergraph', supergraph, '--operation', path, '--name'];

    const [long, short, nothing] = await Promise.all([
      plan(...words, 'B'),
      plan(...words, 'B', '--variables', '{"isLong":false}'),
      plan(...words, 'A'),
    ]);

    expect(long?.out).toContain('core-record');
    expect(short?.out).not.toContain('core-record');
    expect(nothing?.out).toMatch(/^A\n\nNothing is fetched/);
  });

  const wrong: [string, (path: string) => string[], RegExp][] = [
    ['a file that is not there', () => ['--supergraph', 'none', '--operation', medicationList], /none cannot be read/],
    [
      'a schema that is no supergraph',
      () => ['--supergraph', 'schema/public.graphql'],
      /public\.graphql.* no supergraph/,
    ],
    ['a supergraph that is no SDL', () => ['--supergraph', 'README.md'], /README\.md: Syntax Error.*line 3/],
    [
      'an operation that does not fit',
      (path) => ['--operation', path],
      /Cannot query field "shoes".*line 1, column 11/,
    ],
    ['an operation that is not there', () => ['--name', 'Shoes'], /no operation Shoes; it has MedicationList/],
    ['an unknown planner', () => ['--planner', 'best'], /native, apollo/],
  ];
  test.each(wrong)('%s: one readable line and a non-zero status', async (_name, words, reason) => {
    const path = await aFile('query A { shoes }');
    const given = words(path);
    const files = [
      ...(given.includes('--supergraph') ? [] : ['--supergraph', supergraph]),
      ...(given.includes('--operation') ? [] : ['--operation', medicationList, ...fragments]),
    ];

    const { status, out, err } = await plan(...files, ...given);

    expect([status, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(reason);
  });
});
