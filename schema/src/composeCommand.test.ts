import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { aContractDirectory } from './testing/aContractDirectory.ts';
import { composeCommand } from './composeCommand.ts';
import { subgraphNames } from './subgraphs.ts';

/** SDL for every subgraph: persons asks, the others add one field each to the patient. */
function allSubgraphs(): Record<string, string> {
  const patient = (field: string): string => `
    "A patient (pasient)."
    type Patient @key(fields: "id") {
      "Opaque."
      id: ID! @access(to: "anyone", class: "identity")
      ${field}
    }`;
  const query = `
    "Questions."
    type Query {
      "The person who is signed in."
      me: Patient! @access(to: "self", class: "identity")
    }`;
  const sdlOf = (name: string, at: number): string =>
    name === 'persons'
      ? query + patient('')
      : patient(`"More." field${at}: String @access(to: "care", class: "identity")`);
  return Object.fromEntries(subgraphNames.map((name, at) => [`subgraphs/${name}.graphql`, sdlOf(name, at)]));
}

const operation = { 'operations/Me.graphql': 'query Me { me { field1 } }' };

describe('compose', () => {
  let directory = '';

  beforeEach(async () => {
    directory = aContractDirectory({ ...allSubgraphs(), ...operation });
    await composeCommand({ directory, check: false, against: 'HEAD' });
  });

  const check = () => composeCommand({ directory, check: true, against: 'HEAD' });

  test('has written what it checks', async () => {
    expect(readFileSync(join(directory, 'public.graphql'), 'utf8')).toContain('field4: String');
    expect(await check()).toMatchObject({ isInOrder: true });
  });

  test.each(['supergraph.graphql', 'public.graphql'])('finds that %s was changed by hand', async (file) => {
    appendFileSync(join(directory, file), '\n');

    expect(await check()).toEqual({
      isInOrder: false,
      lines: [
        `schema/${file} is not what the SDL composes to: run npm run compose and commit it`,
        'not in order: 1 to mend',
      ],
    });
  });

  test('finds that the SDL was changed and not composed', async () => {
    const path = join(directory, 'subgraphs/persons.graphql');
    writeFileSync(path, readFileSync(path, 'utf8').replace('The person who is signed in.', 'You.'));

    expect((await check()).lines).toContain(
      'schema/public.graphql is not what the SDL composes to: run npm run compose and commit it',
    );
  });

  test('finds that the changelog does not know the schema', async () => {
    writeFileSync(join(directory, 'changelog.json'), '[]\n');

    expect((await check()).lines).toContain(
      'schema/changelog.json does not lead to the present schema: run npm run compose and commit it',
    );
  });

  test('composes without a subgraph that is not written yet, but does not pass the check', async () => {
    rmSync(join(directory, 'subgraphs/care-plans.graphql'));

    const composed = await composeCommand({ directory, check: false, against: 'HEAD' });
    expect(composed.isInOrder).toBe(true);
    expect(composed.lines).toContain('not there yet: schema/subgraphs/care-plans.graphql');
    expect((await check()).lines).toContain('schema/subgraphs/care-plans.graphql is missing');
  });

  test('refuses an operation that asks for a field which is not there', async () => {
    writeFileSync(join(directory, 'operations/Me.graphql'), 'query Me {\n  me { field9 }\n}');

    expect((await check()).lines[0]).toContain('schema/operations/Me.graphql:2: Cannot query field "field9"');
  });

  test('tells a breaking change since the last commit, and lets it pass', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, stdio: 'ignore' });
    git('init');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-m', 'before');
    const path = join(directory, 'subgraphs/care-plans.graphql');
    writeFileSync(path, readFileSync(path, 'utf8').replace('field4', 'renamed4'));

    const report = await composeCommand({ directory, check: false, against: 'HEAD' });

    expect(report.isInOrder).toBe(true);
    expect(report.lines).toContainEqual(expect.stringMatching(/^ {2}breaking .*field4/));
    expect(report.lines).toContainEqual(expect.stringMatching(/^ {2}safe .*renamed4/));
  });
});
