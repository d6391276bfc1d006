import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, createProofKey, match, type Client } from '@helsegraf/sdk';
import * as operations from '@helsegraf/sdk/operations';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../support/runCommand.ts';
import { startSystem, type System } from '../support/startSystem.ts';

const run = promisify(execFile);
const person = 'Ivrig Bjørk';

let system: System;
let nationalId: string;

beforeAll(async () => {
  system = await startSystem();
  nationalId = await system.nationalIdOf(person);
});

afterAll(async () => system.stop());

describe('the TypeScript SDK and the whole system', () => {
  let client: Client;

  beforeAll(async () => {
    const { token, key } = await system.session('general-practitioner', person);
    // Hashes alone: what the SDK sends is what the gateway has in its list.
    client = createClient({
      url: `${system.gatewayUrl}/graphql`,
      token: () => token,
      proofKey: await createProofKey(key),
      documents: 'trusted-only',
    });
  });

  afterEach(async () => system.clearFaults());

  test.each([
    'CarePlan',
    'CoreRecord',
    'CriticalInformation',
    'MedicationList',
    'PatientOverview',
    'Person',
    'Prescriptions',
  ] as const)('%s is answered by its hash', async (name) => {
    const result = await client.query(operations[name] as typeof operations.Person, { nationalId, basis: 'EXCEPTION' });

    expect(result).toMatchObject({ kind: 'data', status: 200 });
  });

  test('a service that is down is told from an empty list', async () => {
    await system.setFault('sfm', 'down');

    const result = await client.query(operations.Prescriptions, { nationalId, basis: 'EXCEPTION' });

    if (result.kind !== 'data') throw new Error(result.kind);
    const no = () => 'another reason';
    const told = match(result.data.patient.prescriptions, {
      PrescriptionConnection: () => 'data',
      AccessRefused: no,
      Blocked: no,
      IncompleteAnswer: no,
      NotRegistered: no,
      NothingKnown: no,
      NothingShown: no,
      PrescriptionsLocked: no,
      Restricted: no,
      SourceUnavailable: ({ source }) => `unavailable: ${source.service}`,
      unknown: no,
    });
    expect(told).toBe('unavailable: CENTRAL_PRESCRIBING_MODULE');
  });

  test('a token without its key is of no use, and that is told', async () => {
    const { token } = await system.session('general-practitioner', person);
    const thief = createClient({
      url: `${system.gatewayUrl}/graphql`,
      token: () => token,
      proofKey: await createProofKey(),
    });

    const result = await thief.query(operations.Person, { nationalId, basis: 'EXCEPTION' });

    expect(result).toMatchObject({ kind: 'refused', status: 401, errors: [{ code: 'UNAUTHENTICATED' }] });
  });
});

describe('docs/sdk/typescript.md', () => {
  let app: string;

  beforeAll(() => {
    app = mkdtempSync(join(tmpdir(), 'helsegraf-page-'));
    const packages = { '@helsegraf/sdk': 'sdks/typescript' };
    for (const [name, path] of Object.entries(packages)) {
      mkdirSync(dirname(join(app, 'node_modules', name)), { recursive: true });
      symlinkSync(join(repositoryRoot, path), join(app, 'node_modules', name));
    }
    writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
  });

  afterAll(() => rmSync(app, { recursive: true }));

  test('does what it shows, and has the types that it should', async () => {
    const page = readFileSync(join(repositoryRoot, 'docs/sdk/typescript.md'), 'utf8');
    const blocks = [...page.matchAll(/^```ts ([a-z-]+)\n([\s\S]*?)^```$/gm)];
    const files = blocks.map(([, name = '', code = '']) => ({ file: `${name}.ts`, code: withAddresses(code) }));
    for (const { file, code } of files) writeFileSync(join(app, file), code);
    const compilerOptions = {
      target: 'es2023',
      module: 'nodenext',
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      skipLibCheck: true,
    };
    writeFileSync(
      join(app, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: files.map(({ file }) => file) }),
    );
    const compiled = await run(join(repositoryRoot, 'node_modules/.bin/tsc'), ['-p', app]).catch(told);
    expect(compiled.stdout).toBe('');

    writeFileSync(join(app, 'run.js'), withAddresses(runner));
    const { stdout } = await run(process.execPath, ['run.js', nationalId], { cwd: app });

    expect(stdout.split('\n= ')).toEqual([
      'quickstart: Ivrig Bjørk, born 1952-03-07',
      expect.stringMatching(/^missing-data: \d+ prescriptions$/),
      'errors: Check the number.',
      expect.stringMatching(/^pages: [^,\n]+, [^,\n]+\n(.+\n)*\d+ in all$/),
      'time: cancelled, deadline',
      'changes: FORBIDDEN',
      '',
    ]);
  });
});

/** What an app does around the blocks of the page. */
const runner = `
process.stdout.write('quickstart: ');
await import('./quickstart.js');
import { createClient, createProofKey } from '@helsegraf/sdk';
const nationalId = process.argv[2];
const proofKey = await createProofKey();
const body = { persona: 'general-practitioner', audience: 'nhn:helsegraf', scope: ['nhn:helsegraf/read'], jkt: proofKey.thumbprint };
const signedIn = await fetch('http://localhost:4100/test-token', {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
});
const { access_token: token } = await signedIn.json();
const client = createClient({ url: 'http://localhost:4000/graphql', token: () => token, proofKey });
const steps = [
  ['missing-data', 'countPrescriptions', nationalId],
  ['errors', 'nameOf', '12345678901'],
  ['pages', 'listPrescriptions', nationalId],
  ['time', 'giveUp', nationalId],
  ['changes', 'restrictDocuments'],
];
for (const [file, name, ...more] of steps) {
  const told = await (await import('./' + file + '.js'))[name](client, ...more);
  process.stdout.write('= ' + file + ': ' + told + '\\n');
}
process.stdout.write('= ');
`;

function withAddresses(code: string): string {
  return code
    .replaceAll('http://localhost:4000', system.gatewayUrl)
    .replaceAll('http://localhost:4100', system.adminUrl);
}

function told(error: unknown): { readonly stdout: string } {
  return error as { readonly stdout: string };
}
