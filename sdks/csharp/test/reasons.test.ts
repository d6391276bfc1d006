import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRunner, type Runner } from './buildRunner.ts';
import { compile } from './compile.ts';
import { hasDotnet } from './dotnet.ts';

const reasons = ['accessRefused', 'notRegistered', 'sourceUnavailable'] as const;

/** A method that says who somebody is, and meets these reasons why it cannot. */
function describePerson(met: readonly string[]): string {
  const functions = ['person', ...met, 'unknown'].map((name) => `            ${name}: _ => "${name}"`);
  return `using Helsegraf.Sdk.Operations;

public static class App
{
    public static string Describe(Person.Data data) =>
        data.Patient.Person.Match(
${functions.join(',\n')});
}
`;
}

(hasDotnet ? describe : describe.skip)('code that is given an answer, with dotnet,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helsegraf-reasons-'));
  let runner: Runner;

  beforeAll(async () => {
    runner = await buildRunner();
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function errorsOf(code: string): Promise<string[]> {
    const file = join(folder, 'App.cs');
    writeFileSync(file, code);
    return compile([file], runner.assembly);
  }

  test('compiles when it meets every reason', async () => {
    expect(await errorsOf(describePerson(reasons))).toEqual([]);
  }, 120_000);

  test('does not compile when it forgets one', async () => {
    // CS7036: no argument is given that corresponds to a required parameter
    expect(await errorsOf(describePerson(reasons.slice(1)))).toEqual(['CS7036']);
  }, 120_000);

  test('does not compile when it takes the data for granted', async () => {
    const code = `using Helsegraf.Sdk.Operations;

public static class App
{
    public static string? Describe(Person.Data data) => data.Patient.Person.Name?.Full;
}
`;

    // CS1061: there is no such member
    expect(await errorsOf(code)).toEqual(['CS1061']);
  }, 120_000);

  test('does not compile when it takes null for a text', async () => {
    const code = `using Helsegraf.Sdk.Operations;

public static class App
{
    public static int Length(Person.PersonData person) => person.NationalId.Length;
}
`;

    // CS8602: may be null here
    expect(await errorsOf(code)).toEqual(['CS8602']);
  }, 120_000);
});
