import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hasDotnet } from '@helsegraf/sdk-csharp';
import { hasJava, needsJava } from '@helsegraf/sdk-java';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pointedAt, repositoryRoot, runCommand, type Finished } from '../support/runCommand.ts';
import { startSystem, type System } from '../support/startSystem.ts';

// It installs, compiles and runs an app in each language.
jest.setTimeout(600_000);

const page = readFileSync(join(repositoryRoot, 'docs/getting-started.md'), 'utf8');
const parts = page.split(/^## /m).slice(1);
const tried = new Set<string>();

let system: System;
let home: string;

beforeAll(async () => {
  system = await startSystem();
  home = mkdtempSync(join(tmpdir(), 'first-hour-'));
});
afterAll(async () => {
  rmSync(home, { recursive: true });
  await system.stop();
});

/** What each block of commands below a heading prints, in a home of its own, with the addresses of this system. */
async function follow(heading: string): Promise<string[]> {
  tried.add(heading);
  const part = parts.find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const outputs: string[] = [];
  for (const [, commands = ''] of part.matchAll(/^```sh\n([\s\S]*?)^```$/gm)) {
    const finished = await runInShell(commands);
    expect([finished.status, finished.err]).toEqual([0, finished.err]);
    outputs.push(finished.out);
  }
  return outputs;
}

function runInShell(commands: string): Promise<Finished> {
  const { gatewayUrl, adminUrl, portBase } = system;
  const here = commands
    .replaceAll('http://localhost:4000', gatewayUrl)
    // The programs are taken from other pages, which name the usual addresses.
    .replaceAll(
      `sed '1d;$d'`,
      `sed '1d;$d;s#http://localhost:4000#${gatewayUrl}#;s#http://localhost:4100#${adminUrl}#'`,
    );
  return runCommand(['bash', '-euo', 'pipefail', '-c', here], {
    ...pointedAt(portBase),
    HOME: home,
    HELSEGRAF: repositoryRoot,
    // What has been fetched before need not be fetched again, and what others build at this moment is left alone.
    npm_config_cache: join(homedir(), '.npm'),
    NUGET_PACKAGES: join(homedir(), '.nuget/packages'),
    ArtifactsPath: join(home, 'artifacts'),
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    UseSharedCompilation: 'false',
    MSBUILDDISABLENODEREUSE: '1',
  });
}

const answer = 'Ivrig Bjørk, born 1952-03-07\n';

describe('docs/getting-started.md', () => {
  test('begins with an answer', async () => {
    const [output = ''] = await follow('Start');

    expect(JSON.parse(output)).toMatchObject({ data: { patient: { person: { name: { full: 'Ivrig Bjørk' } } } } });
  });

  test('asks with curl', async () => {
    const [professional = '', citizen = '', nobody = ''] = await follow('With curl');

    const person = { name: { full: 'Ivrig Bjørk' } };
    expect(JSON.parse(professional)).toMatchObject({ data: { patient: { person } } });
    expect(JSON.parse(citizen)).toEqual({ data: { me: { person } } });
    expect(JSON.parse(nobody)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('asks from TypeScript', async () => {
    const [output] = await follow('From TypeScript');

    expect(output).toContain(answer);
  });

  // Without Java or dotnet these are counted as skipped, which CI does not let pass.
  (hasJava ? describe : describe.skip)(`with Java (${needsJava})`, () => {
    test('asks from Java', async () => {
      expect(await follow('From Java')).toEqual([answer]);
    });
  });

  (hasDotnet ? describe : describe.skip)('with dotnet', () => {
    test('asks from C#', async () => {
      const [output] = await follow('From C#');

      expect(output).toContain(answer);
    });
  });

  test('shows what becomes of an answer when a service is down', async () => {
    const [output] = await follow('Break something');

    expect(output).toContain('"__typename": "SourceUnavailable"');
  });

  test('goes on to operations of one’s own', async () => {
    const [, checked, generated] = await follow('An operation of your own');

    expect(checked).toContain('core-record');
    expect(generated).toMatch(/\d+ written, 0 deleted/);
  });

  test('has no other commands', () => {
    const withCommands = parts.filter((part) => part.includes('\n```sh\n')).map((part) => part.split('\n', 1)[0]);

    expect(withCommands.filter((heading = '') => !tried.has(heading) && hasJava && hasDotnet)).toEqual([]);
  });
});

test('the README shows TypeScript that runs', () => {
  const [, shown = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(repositoryRoot, 'README.md'), 'utf8')) ?? [];
  const quickstart = readFileSync(join(repositoryRoot, 'docs/sdk/typescript.md'), 'utf8');

  expect(shown).toContain('match(');
  expect(quickstart).toContain(shown);
});
