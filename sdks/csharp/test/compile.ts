import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dotnet } from './dotnet.ts';

/**
 * Compiles files against the SDK with the compiler alone: nullable on, every warning an error, no output kept.
 *
 * @returns the errors by file, such as `App.cs CS7036`; empty when it compiles
 */
export async function compile(files: readonly string[], assembly: string): Promise<string[]> {
  const { compiler, references } = await findCompiler();
  const folder = mkdtempSync(join(tmpdir(), 'helsegraf-csharp-'));
  try {
    const flags = ['-target:library', '-nullable:enable', '-langversion:12', '-warnaserror', '-nologo', '-noconfig'];
    const referenced = [...references, assembly].map((file) => `-r:"${file}"`);
    const out = `-out:"${join(folder, 'tried.dll')}"`;
    writeFileSync(join(folder, 'tried.rsp'), [...flags, ...referenced, out, ...files.map(quoted)].join('\n'));
    const { output } = await dotnet([compiler, `@${join(folder, 'tried.rsp')}`]);
    return [...output.matchAll(/([^/\\]+\.cs)\(.*?error (CS\d+)/g)].map(([, file, code]) => `${file} ${code}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function quoted(file: string): string {
  return `"${file}"`;
}

/** The compiler of the newest SDK that is installed, and what it compiles against. */
async function findCompiler() {
  const { output } = await dotnet(['--list-sdks']);
  const [, version = '', sdks = ''] = /^(\S+) \[(.+)\]$/m.exec(output.trim().split('\n').at(-1) ?? '') ?? [];
  const compiler = join(sdks, version, 'Roslyn/bincore/csc.dll');
  if (!existsSync(compiler)) throw new Error(`there is no compiler at ${compiler}`);
  const packs = join(dirname(sdks), 'packs/Microsoft.NETCore.App.Ref');
  const newest = readdirSync(packs).toSorted().at(-1) ?? '';
  const reference = join(packs, newest, `ref/net${newest.split('.')[0]}.0`);
  const names = readdirSync(reference).filter((name) => name.endsWith('.dll'));
  return { compiler, references: names.map((name) => join(reference, name)) };
}
