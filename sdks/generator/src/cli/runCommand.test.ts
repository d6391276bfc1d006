import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './runCommand.ts';

const sdl = 'type Query { pet(id: ID!): Pet } union Pet = Cat | Dog type Cat { lives: Int! } type Dog { name: String }';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'helsegraf-generator-'));
  write('schema.graphql', sdl);
  write('src/pet.graphql', 'query Pet($id: ID!) { pet(id: $id) { ... on Cat { lives } ...Name } }');
  write('src/name.graphql', 'fragment Name on Dog { name }');
});

afterEach(() => rmSync(directory, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), text);
}

function run(...more: readonly string[]) {
  const args = ['--operations', join(directory, 'src/**/*.graphql'), '--out', join(directory, 'out'), ...more];
  return runCommand(args, join(directory, 'schema.graphql'));
}

const typescript = ['--language', 'typescript'] as const;
const written = () => readdirSync(join(directory, 'out')).toSorted();

describe('the command', () => {
  test('writes a module for each operation, and nothing the second time', () => {
    const first = run(...typescript);
    const second = run(...typescript);

    expect(first).toEqual({ exitCode: 0, text: `3 files in ${directory}/out: 3 written, 0 deleted\n` });
    expect(second.text).toContain('0 written, 0 deleted');
    expect(written()).toEqual(['Pet.ts', 'index.ts', 'types.ts']);
  });

  test('deletes what it wrote for an operation that is no more, and nothing else', () => {
    run(...typescript);
    write('out/own.ts', 'export const own = 1;\n');
    write('src/pet.graphql', 'query Beast($id: ID!) { pet(id: $id) { ...Name } }');

    expect(run(...typescript).text).toContain('2 written, 1 deleted');

    expect(written()).toEqual(['Beast.ts', 'index.ts', 'own.ts', 'types.ts']);
  });

  test('does not write over a file of somebody else', () => {
    write('out/Pet.ts', 'export const mine = 1;\n');

    const { exitCode, text } = run(...typescript);

    expect([exitCode, text]).toEqual([1, expect.stringMatching(/Pet\.ts was not written by the generator/)]);
    expect(readFileSync(join(directory, 'out/Pet.ts'), 'utf8')).toBe('export const mine = 1;\n');
    expect(written()).toEqual(['Pet.ts']);
  });

  test('takes its own files with the line ends of Windows for its own', () => {
    run(...typescript);
    const file = join(directory, 'out/Pet.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));

    expect(run(...typescript, '--check').exitCode).toBe(0);
  });

  test('tells what would change when it is only to check', () => {
    run(...typescript);
    expect(run(...typescript, '--check').exitCode).toBe(0);
    write('src/pet.graphql', 'query Pet($id: ID!) { pet(id: $id) { ...Name } }');

    expect(run(...typescript, '--check').text).toMatch(/is not what the operations give: Pet\.ts\n$/);

    expect(readFileSync(join(directory, 'out/Pet.ts'), 'utf8')).toContain('lives');
  });
});

describe('what can be mended is told in a line', () => {
  test.each([
    ['an unknown option', ['--colour'], /^Unknown option '--colour'; --help lists what there is\n$/],
    [
      'a language that is not written',
      ['--language', 'cobol'],
      /^--language must be one of typescript, java, csharp\n$/,
    ],
    ['no such schema', [...typescript, '--schema', 'nowhere.graphql'], /^nowhere\.graphql: no such schema\n$/],
    ['no namespace', ['--language', 'csharp', '--package', '../x'], /^\.\.\/x is not a namespace of C#\n$/],
    ['no package', ['--language', 'java', '--package', 'no.new'], /^no\.new is not a package of Java\n$/],
    ['a package of TypeScript', [...typescript, '--package', 'a.b'], /^--package is for java and csharp[^\n]*\n$/],
  ])('%s', (_what, args, message) => {
    expect(run(...args)).toEqual({ exitCode: 1, text: expect.stringMatching(message) });
  });

  test('an operation that does not fit, with its file and line', () => {
    write('src/pet.graphql', 'query Pet($id: ID!) {\n  pet(id: $id) {\n    ... on Cat { deaths }\n  }\n}');

    expect(run(...typescript).text).toMatch(/src\/pet\.graphql:3: Cannot query field "deaths" on type "Cat"\.\n$/);
  });

  test('a schema that is none', () => {
    write('schema.graphql', 'type Query { pet: Pet, __own: Int } type Pet');

    expect(run(...typescript).text).toMatch(/schema\.graphql:1: Name "__own" must not begin with "__"[^\n]*\n/);
  });

  test('two operations that would be one module', () => {
    write(
      'src/pet.graphql',
      'query Pet($id: ID!) { pet(id: $id) { ...Name } } query pet($id: ID!) { pet(id: $id) { ...Name } }',
    );

    expect(run(...typescript).text).toMatch(/^two operations would both be written as Pet; rename \w+\n$/);
  });

  test('a subscription', () => {
    write('schema.graphql', `${sdl} type Subscription { born: Pet }`);
    write('src/pet.graphql', 'subscription Born { born { ...Name } }');

    expect(run(...typescript)).toEqual({ exitCode: 1, text: expect.stringMatching(/src\/pet\.graphql:1: [^\n]+\n$/) });
  });

  test('a directory that cannot be written', () => {
    write('out', 'a file');

    expect(run(...typescript).text).toMatch(/out is not a directory\n$/);
  });

  test('a pattern that finds nothing', () => {
    const args = [...typescript, '--out', 'x', '--operations', 'nowhere/*.graphql'];

    expect(runCommand(args, join(directory, 'schema.graphql')).text).toMatch(/^nowhere\/\*\.graphql: no such file/);
  });
});
