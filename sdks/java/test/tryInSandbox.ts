import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractSnippets } from './extractSnippets.ts';
import { java, javac } from './javaTools.ts';
import { sourceRoot } from './sources.ts';

export interface Sandbox {
  readonly graphql: string;
  readonly signIn: string;
}

/** Programs that ask a running sandbox, and what they write. */
export interface SandboxPrograms {
  /** Every query about a person, one after the other. */
  readAll(nationalId: string): Promise<string>;
  /** All that docs/sdk/java.md shows, by the name of the block. */
  readDocumentation(nationalId: string): Promise<Readonly<Record<string, string>>>;
  remove(): void;
}

const page = fileURLToPath(new URL('../../../docs/sdk/java.md', import.meta.url));
// As NHN publishes them: what the page's block about its library is compiled against.
const helseId = {
  'no/helseid/exceptions/HelseIdException': `public class HelseIdException extends Exception {
    private static final long serialVersionUID = 1L;
    public HelseIdException(String message) { super(message); }
  }`,
  'no/helseid/dpop/HttpMethod': `public final class HttpMethod {
    public final String value;
    public HttpMethod(String value) { this.value = value; }
  }`,
  'no/helseid/dpop/DPoPProofCreator': `public interface DPoPProofCreator {
    String createDPoPProof(java.net.URI htu, HttpMethod htm, String accessToken) throws no.helseid.exceptions.HelseIdException;
  }`,
};

/**
 * Compiles the programs, and what of the SDK they use.
 *
 * @throws Error with what the compiler says
 */
export async function tryInSandbox({ graphql, signIn }: Sandbox): Promise<SandboxPrograms> {
  const folder = mkdtempSync(join(tmpdir(), 'helsegraf-java-sandbox-'));
  const classes = join(folder, 'classes');
  const text = readFileSync(page, 'utf8')
    .replaceAll('http://localhost:4000/graphql', graphql)
    .replaceAll('http://localhost:4100', signIn);
  const snippets = extractSnippets(text);
  const files = [
    ...snippets.map((snippet) => write(folder, `snippets/${snippet.className}`, snippet.text)),
    write(folder, 'snippets/All', runAll(snippets.map(({ className }) => className))),
    ...Object.entries(helseId).map(([path, body]) => write(folder, path, withPackage(path, body))),
    join(sourceRoot('test'), 'no/helsegraf/sdk/SandboxProgram.java'),
  ];
  const compiled = await javac(files, { target: classes, sourcePath: [sourceRoot('main'), sourceRoot('test')] });
  if (compiled.code !== 0) throw new Error(compiled.output);

  async function run(mainClass: string, nationalId: string): Promise<string> {
    const { code, output } = await java(mainClass, [classes], [graphql, signIn, nationalId]);
    if (code !== 0) throw new Error(output);
    return output;
  }

  return {
    readAll: (nationalId) => run('no.helsegraf.sdk.SandboxProgram', nationalId),
    async readDocumentation(nationalId) {
      const parts = (await run('snippets.All', nationalId)).matchAll(/^= (\w+)\n([\s\S]*?)(?=^= |(?![\s\S]))/gm);
      return Object.fromEntries([...parts].map(([, name = '', said = '']) => [name, said.trim()]));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Blocks without a `main` and without statements are only compiled. */
function runAll(names: readonly string[]): string {
  const calls = names.map((name) => {
    const say = `System.out.println("= ${name}");`;
    if (name === 'HelseIdCredentials') return '';
    return name === 'Quickstart' ? `${say} Quickstart.main(given);` : `${say} ${name}.run(client, given[2], basis);`;
  });
  return withPackage(
    'snippets/All',
    `final class All {
      public static void main(String[] given) throws Exception {
        var client = no.helsegraf.sdk.SandboxProgram.signIn(given[0], given[1]);
        var basis = no.helsegraf.sdk.generated.AccessBasis.EXCEPTION;
        ${calls.join('\n')}
      }
    }`,
  );
}

function withPackage(path: string, body: string): string {
  return `package ${path.split('/').slice(0, -1).join('.')};\n\n${body}\n`;
}

function write(folder: string, path: string, text: string): string {
  const file = join(folder, `${path}.java`);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}
