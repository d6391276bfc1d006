import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dotnet, type Ran } from './dotnet.ts';
import { extractSnippets } from './extractSnippets.ts';

/** The SDK and the program that tries it, compiled. */
export interface Runner {
  /** Runs the program: `contract SERVER`, `documentation GATEWAY SANDBOX`, `checks`. */
  run(args: readonly string[]): Promise<Ran>;
  /** The SDK for the .NET that is installed. */
  readonly assembly: string;
  /** Whether NuGet had what is not installed: the reference assemblies of .NET 8, and the analyzer of what cannot be trimmed. */
  readonly isWhole: boolean;
}

export const folder = fileURLToPath(new URL('..', import.meta.url));
const documentation = fileURLToPath(new URL('../../../docs/sdk/csharp.md', import.meta.url));
const project = join(folder, 'contract/Helsegraf.Sdk.Contract.csproj');
const scratch = join(folder, 'artifacts');
const output = join(scratch, 'bin/Helsegraf.Sdk.Contract/debug');
const lock = join(scratch, 'building');
const stamp = join(scratch, 'built');

const restoreMs = 120_000;
const pollMs = 100;

/** No build server stays behind, and what one build leaves is of use to the next. */
export const buildFlags = [
  '-v',
  'q',
  '--nologo',
  '-clp:NoSummary',
  '-nodeReuse:false',
  '-p:UseSharedCompilation=false',
];

/**
 * Compiles the SDK, the program and what the documentation shows, with warnings as errors, unless nothing has changed since
 * it was last done. Several processes may want it at once; one of them does it.
 *
 * @throws Error with what the compiler says
 */
export async function buildRunner(): Promise<Runner> {
  const isWhole = await withLock(async () => {
    const state = fingerprint();
    const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
    if (before.startsWith(state)) return before.endsWith('whole');
    rmSync(stamp, { force: true });
    writeSnippets();
    const properties = await restore();
    succeed(await dotnet(['build', project, '--no-restore', ...properties, ...buildFlags]), 'build');
    writeFileSync(stamp, `${state} ${properties.length === 0 ? 'whole' : 'in part'}`);
    return properties.length === 0;
  });
  return {
    isWhole,
    assembly: join(output, 'Helsegraf.Sdk.dll'),
    run: (args) => dotnet([join(output, 'Helsegraf.Sdk.Contract.dll'), ...args], { timeoutMs: 120_000 }),
  };
}

/**
 * Fetches what NuGet has of .NET itself: the reference assemblies of .NET 8, and the analyzer of what cannot be trimmed.
 * Without NuGet, what is installed must do: .NET 10 alone.
 *
 * @returns the properties to build with
 */
async function restore(): Promise<readonly string[]> {
  const restored = await dotnet(['restore', project, '-v', 'q'], { timeoutMs: restoreMs });
  if (restored.code === 0) return [];
  const properties = ['-p:OnlyInstalled=true'];
  succeed(await dotnet(['restore', project, '-v', 'q', ...properties]), 'restore');
  return properties;
}

function succeed({ code, output: said }: Ran, what: string): void {
  if (code !== 0) throw new Error(`dotnet ${what} ended with ${code}:\n${said}`);
}

function writeSnippets(): void {
  const snippets = join(scratch, 'snippets');
  rmSync(snippets, { recursive: true, force: true });
  mkdirSync(snippets, { recursive: true });
  for (const { name, code } of extractSnippets(readFileSync(documentation, 'utf8'))) {
    writeFileSync(join(snippets, `${name}.cs`), code);
  }
}

/** Of everything that is compiled, and how. */
function fingerprint(): string {
  const files = [documentation, fileURLToPath(import.meta.url), ...filesBelow(folder)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => !['artifacts', 'bin', 'obj', 'dist', 'node_modules', '.turbo'].includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(directory, entry.name)) : [join(directory, entry.name)]))
    .filter((file) => /\.(cs|csproj|props)$/.test(file));
}

async function withLock<Made>(work: () => Promise<Made>): Promise<Made> {
  mkdirSync(scratch, { recursive: true });
  while (!takeLock()) await setTimeout(pollMs);
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A lock of which nobody has heard for ten minutes was left by a process that was ended. */
function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 600_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
