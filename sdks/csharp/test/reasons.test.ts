import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRunner, type Runner } from './buildRunner.ts';
import { compile } from './compile.ts';
import { hasDotnet } from './dotnet.ts';

const reasons = ['accessRefused', 'notRegistered', 'sourceUnavailable'] as const;

/** A class with a method that is given an answer. */
function app(name: string, method: string): string {
  return `using Helsegraf.Sdk.Operations;\n\npublic static class ${name}\n{\n    ${method}\n}\n`;
}

/** Says who somebody is, and meets these reasons why it cannot. */
function describePerson(met: readonly string[]): string {
  const functions = ['person', ...met, 'unknown'].map((name) => `${name}: _ => "${name}"`);
  return `public static string Describe(Person.Data data) => data.Patient.Person.Match(${functions.join(', ')});`;
}

(hasDotnet ? describe : describe.skip)('code that is given an answer, with dotnet,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helsegraf-reasons-'));
  let runner: Runner;

  beforeAll(async () => {
    runner = await buildRunner();
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function errorsOf(methods: Readonly<Record<string, string>>): Promise<string[]> {
    const files = Object.entries(methods).map(([name, method]) => {
      const file = join(folder, `${name}.cs`);
      writeFileSync(file, app(name, method));
      return file;
    });
    return compile(files, runner.assembly);
  }

  test('compiles when it meets every reason', async () => {
    expect(await errorsOf({ MeetsAll: describePerson(reasons) })).toEqual([]);
  }, 120_000);

  test('does not compile when it forgets a reason, or takes for granted what may be missing', async () => {
    const errors = await errorsOf({
      ForgetsOne: describePerson(reasons.slice(1)),
      TakesData: 'public static string? Name(Person.Data data) => data.Patient.Person.Name?.Full;',
      TakesText: 'public static int Length(Person.PersonData person) => person.NationalId.Length;',
    });

    // No argument for a required parameter; no such member; what may be null is taken for what is not.
    expect(errors.toSorted()).toEqual(['ForgetsOne.cs CS7036', 'TakesData.cs CS1061', 'TakesText.cs CS8602']);
  }, 120_000);
});
