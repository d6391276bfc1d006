import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractCases, startContractServer, type ContractServer } from '@helsegraf/sdk-contract';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeHardNames } from './hardNames.ts';
import { hasJava, java, javac, needsJava, type Ran } from './javaTools.ts';
import { sourcesOf } from './sources.ts';

const pomFile = new URL('../pom.xml', import.meta.url);
const page = new URL('../../../docs/sdk/java.md', import.meta.url);
const slowMs = 300_000;
const describeWithJava = hasJava ? describe : describe.skip;

test('the page names the coordinates that pom.xml has', () => {
  const [pom, shown] = [pomFile, page].map((file) => readFileSync(file, 'utf8'));
  const coordinates = /<groupId>.*\s*<artifactId>.*\s*<version>.*/;

  const squeeze = (text = '') => coordinates.exec(text)?.[0].replaceAll(/\s+/g, '');
  expect(squeeze(shown)).toBe(squeeze(pom));
});

describeWithJava(`the Java SDK (${needsJava})`, () => {
  let folder: string;
  let classes: string;
  let compiled: Ran;
  let server: ContractServer;
  /** What the tests that are written in Java say, a line for each. */
  let said: readonly string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'helsegraf-java-'));
    classes = join(folder, 'classes');
    const hard = writeHardNames().map(({ path, text }) => write(path, text));
    compiled = await javac([...sourcesOf('main'), ...sourcesOf('test'), ...hard], { target: classes });
    server = await startContractServer();
    const { output } = await java('no.helsegraf.sdk.SdkTests', [classes], [server.url]);
    said = output.trim().split('\n');
  }, slowMs);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('compiles without a warning, and so does generated code in which every name is taken', () => {
    expect(compiled).toEqual({ code: 0, output: '' });
  });

  test('does what the tests in Java say, and nothing but what they say is written', () => {
    expect(said.filter((line) => !line.startsWith('ok\t'))).toEqual([]);
    expect(said.length).toBeGreaterThan(20);
  });

  describe('the contract of the SDKs', () => {
    test.each(contractCases().map(({ name, title }) => [title, name]))('%s', async (_title, name) => {
      expect(await server.problemsOf(name)).toEqual([]);
    });
  });

  describe('what is forgotten', () => {
    test(
      'a reason that is not met does not compile',
      async () => {
        const { code, output } = await javac([write('Forgets.java', meetsAllBut('reserved'))], {
          target: classes,
          classPath: [classes],
        });

        expect(code).not.toBe(0);
        expect(output).toContain('does not override abstract method reserved(Reserved)');
      },
      slowMs,
    );

    test(
      'a type that is not known yet must be met, too',
      async () => {
        const { code, output } = await javac([write('Forgets.java', meetsAllBut('unknown'))], {
          target: classes,
          classPath: [classes],
        });

        expect(code).not.toBe(0);
        expect(output).toContain('does not override abstract method unknown(Unknown)');
      },
      slowMs,
    );
  });

  function write(path: string, text: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }
});

function meetsAllBut(forgotten: string): string {
  const names = ['CoreRecordData', 'AccessRefused', 'Blocked', 'NotRegistered', 'Reserved', 'SourceUnavailable'];
  const cases = names.map((name) => ({
    type: `CoreRecord.${name}`,
    method: name.charAt(0).toLowerCase() + name.slice(1),
  }));
  const all = [...cases, { type: 'CoreRecord.CoreRecordResult.Unknown', method: 'unknown' }];
  const methods = all
    .filter(({ method }) => method !== forgotten)
    .map(({ type, method }) => `@Override public String ${method}(${type} value) { return ""; }`);
  return `import no.helsegraf.sdk.generated.CoreRecord;
    class Forgets {
      static String tell(CoreRecord.CoreRecordResult result) {
        return result.match(new CoreRecord.CoreRecordResult.Cases<>() { ${methods.join('\n')} });
      }
    }`;
}
