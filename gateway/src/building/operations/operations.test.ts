import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hashText } from '@helsegraf/documents';
import { registeredDirectory, supergraphSdl } from '@helsegraf/schema';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOperationCheck, type OperationCheck } from './createOperationCheck.ts';
import { operationsCommand } from './operationsCommand.ts';
import { readOperationsArguments } from './readOperationsArguments.ts';

const header = `query Header($nationalId: NationalIdentityNumber!, $basis: AccessBasis!, $all: Boolean = true) {
  patient(nationalId: $nationalId, basis: $basis) {
    person { ...Who }
    prescriptions @include(if: $all) { ... on PrescriptionConnection { totalCount } }
  }
}`;
const who = 'fragment Who on Person { birthDate ageYears }';
const path = 'registered/an-ehr/1.0.json';

let from = '';
beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), 'vendor-'));
  writeFileSync(join(from, 'header.graphql'), header);
  writeFileSync(join(from, 'who.graphql'), who);
});
afterEach(() => rmSync(from, { recursive: true }));

// To load a contract takes a second, so the present one is loaded once.
let present: OperationCheck;
beforeAll(async () => {
  present = await createOperationCheck(supergraphSdl());
});
afterAll(() => present.stop());

const open = (sdl?: string) => async () =>
  sdl === undefined ? { ...present, stop: async () => undefined } : createOperationCheck(sdl);
const run = (words: string, sdl?: string) =>
  operationsCommand(readOperationsArguments(words.split(' ')), {
    openCheck: open(sdl),
    registered: join(from, 'registered'),
    from,
  });
const written = () => JSON.parse(readFileSync(join(from, path), 'utf8')) as { operations: Record<string, unknown>[] };

/** The contract as it would be after a change of one line. */
function changed(line: RegExp, to: string): string {
  const sdl = supergraphSdl();
  const after = sdl.replace(line, to);
  if (after === sdl) throw new Error('the change changes nothing');
  return after;
}

const withoutAge = () => changed(/^ {2}ageYears:/m, '  age:');

describe('check', () => {
  test('tells what an operation costs, whom it asks, and how', async () => {
    const { isWell, text } = await run('check *.graphql');

    expect(isWell).toBe(true);
    expect(text).toMatch(/^Header: query, sha256:[0-9a-f]{64}, \d+ points$/m);
    expect(text).toMatch(/^ {2}Sentral forskrivningsmodul +1$/m);
    expect(text).toMatch(/^ {2}Persontjenesten +1$/m);
    expect(text).toMatch(/^Step 2\n {2}2\. prescriptions, after 1$/m);
  });

  test.each([
    [
      'a field that is not there',
      header.replace('totalCount', 'total'),
      'vendor.graphql:4: Cannot query field "total"',
    ],
    ['no GraphQL', '{', 'vendor.graphql:1: Syntax Error'],
    ['introspection', 'query A {\n  __schema { types { name } } }', 'vendor.graphql:1: A: The schema cannot be asked'],
    [
      'a number in its text',
      'query A { patient(nationalId: "07835249608", basis: CONSENT) { id } }',
      'vendor.graphql:1: A: The national identity number',
    ],
    [
      'too many aliases',
      `query A { me { ${Array.from({ length: 31 }, (_, i) => `a${i}: id`).join(' ')} } }`,
      'vendor.graphql:1: A: The query has too many aliases. (TOO_MANY_ALIASES)',
    ],
    [
      'more switches than can be planned for',
      `query A(${Array.from({ length: 7 }, (_, i) => `$s${i}: Boolean!`).join()}) { me { ${Array.from({ length: 7 }, (_, i) => `id @skip(if: $s${i})`).join(' ')} } }`,
      'vendor.graphql:1: A: More than 6 variables',
    ],
    ['no operation', who, 'There is no operation'],
  ])('says in one line what is wrong with %s', async (_what, text, line) => {
    writeFileSync(join(from, 'vendor.graphql'), text);
    const files = text.includes('...Who') ? 'vendor.graphql who.graphql' : 'vendor.graphql';

    const told = await run(`check ${files}`);

    expect(told).toEqual({ isWell: false, text: expect.stringContaining(line) });
    expect(told.text.trim().split('\n')).toHaveLength(1);
  });
});

describe('register', () => {
  test('writes what one version of a client may send, priced', async () => {
    const { isWell } = await run('register --client an-ehr --version 1.0 *.graphql');

    expect(isWell).toBe(true);
    expect(written()).toMatchObject({
      client: 'an-ehr',
      version: '1.0',
      operations: [
        {
          name: 'Header',
          kind: 'query',
          hash: hashText(String(written().operations[0]?.['text'])),
          price: { services: { 'person-register': { calls: 1 }, sfm: { calls: 1 } } },
        },
      ],
    });
    expect((await run('list')).text).toMatch(/an-ehr 1\.0\n {2}Header .*person-register 1; sfm 1/);
  });

  test('may be done again with the same, however it is written, and with nothing else', async () => {
    await run('register --client an-ehr --version 1.0 *.graphql');
    writeFileSync(join(from, 'header.graphql'), `# Again.\n${header.replaceAll('\n', '\r\n')}`);
    const again = await run('register --client an-ehr --version 1.0 *.graphql');
    writeFileSync(join(from, 'header.graphql'), header.replace('totalCount', 'unreadable'));
    const before = readFileSync(join(from, path), 'utf8');

    const other = await run('register --client an-ehr --version 1.0 *.graphql');

    expect(again.isWell).toBe(true);
    expect(other).toEqual({
      isWell: false,
      text: 'an-ehr 1.0 is registered with other operations; register them as another version\n',
    });
    expect(readFileSync(join(from, path), 'utf8')).toBe(before);
    expect((await run('register --client an-ehr --version 1.1 *.graphql')).isWell).toBe(true);
  });

  test('writes nothing when an operation would be refused', async () => {
    writeFileSync(join(from, 'who.graphql'), 'fragment Who on Person { shoes }');

    expect((await run('register --client an-ehr --version 1.0 *.graphql')).isWell).toBe(false);
    expect(readdirSync(from)).not.toContain('registered');
  });
});

describe('a change of the contract', () => {
  test('that leaves what is registered alone holds', async () => {
    await run('register --client an-ehr --version 1.0 *.graphql');

    expect(await run('verify', changed(/^ {2}statusText:/m, '  statusWords:'))).toMatchObject({ isWell: true });
  });

  test('that would break an operation fails, naming client, version, operation and place', async () => {
    await run('register --client an-ehr --version 1.0 *.graphql');

    expect(await run('verify', withoutAge())).toEqual({
      isWell: false,
      text: 'an-ehr 1.0, Header: Cannot query field "ageYears" on type "Person". (fragment Who.ageYears)\n',
    });
  });

  test('that makes an operation ask more is told, until the price is written anew', async () => {
    await run('register --client an-ehr --version 1.0 *.graphql');
    const dearer = changed(/^( {2}birthDate: .*)@access/m, '$1@nationalSource(service: "hpr") @access');

    const told = await run('verify', dearer);
    const priced = await run('price', dearer);

    expect(told).toMatchObject({ isWell: false });
    expect(told.text).toContain('an-ehr 1.0, Header: asks hpr 1; it was nothing\n');
    expect(priced).toEqual({ isWell: true, text: 'an-ehr 1.0, Header: asks hpr 1; it was nothing\n' });
    expect(await run('verify', dearer)).toMatchObject({ isWell: true });
    expect((await run('verify')).text).toContain('asks hpr nothing; it was 1');
  });
});

test('what is registered in this repository holds, and a change that breaks it is seen', async () => {
  const verify = (sdl?: string) =>
    operationsCommand({ command: 'verify' }, { openCheck: open(sdl), registered: registeredDirectory, from });

  expect(await verify()).toMatchObject({ isWell: true });
  const { isWell, text } = await verify(withoutAge());
  expect([isWell, text]).toEqual([false, expect.stringMatching(/^sandbox-ehr 4\.12\.0, PatientHeader: .*ageYears/)]);
});

describe('the command line', () => {
  test.each([
    ['', /^use operations check/],
    ['frob', /there is no frob/],
    ['check', /no file is named/],
    ['register --version 1 a', /--client is missing/],
    ['register --client a --version one b', /--version is not/],
    ['register --client a --version 12345 b', /--version is not/],
    ['check --loud a', /Unknown option '--loud'/],
  ])('%j says what is wrong', (words, reason) => {
    expect(() => readOperationsArguments(words === '' ? [] : words.split(' '))).toThrow(reason);
  });
});
