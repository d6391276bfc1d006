import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Ran {
  readonly code: number;
  /** Both outputs, one after the other. */
  readonly output: string;
}

// Where Debian puts what the SDK is compiled with.
const libraries = ['jackson-core', 'jackson-databind', 'jackson-annotations', 'com.intellij.annotations'].map(
  (name) => `/usr/share/java/${name}.jar`,
);

/** Without them, what needs them is skipped where everybody sees it; CI does not let that pass. */
export const hasJava = isOnPath('javac') && libraries.every((library) => existsSync(library));

/** Says what is missing, for the titles of what is skipped. */
export const needsJava = 'needs a JDK 17 and the libraries that .ci/run installs';

const longestMs = 250_000;
const longestOutput = 16 * 1024 * 1024;
// For programs that live for seconds: less time spent on making them fast.
const brief = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

export interface Compilation {
  /** Where the classes go. */
  readonly target: string;
  readonly classPath?: readonly string[];
  /** Roots of sources of which only what the files need is compiled. */
  readonly sourcePath?: readonly string[];
}

/** Compiles for Java 17, and takes no warning. */
export function javac(files: readonly string[], { target, classPath = [], sourcePath }: Compilation): Promise<Ran> {
  const strict = ['--release', '17', '-encoding', 'UTF-8', '-Xlint:all', '-Werror'];
  if (sourcePath !== undefined) strict.push('-sourcepath', sourcePath.join(delimiter), '-implicit:class');
  const path = [...classPath, ...libraries].join(delimiter);
  return run('javac', [
    ...brief.map((flag) => `-J${flag}`),
    ...strict,
    '-proc:none',
    '-d',
    target,
    '-cp',
    path,
    ...files,
  ]);
}

/** Runs a class with what it was compiled into. */
export function java(mainClass: string, classPath: readonly string[], args: readonly string[]): Promise<Ran> {
  return run('java', [...brief, '-cp', [...classPath, ...libraries].join(delimiter), mainClass, ...args]);
}

function run(program: string, args: readonly string[]): Promise<Ran> {
  const options = { timeout: longestMs, killSignal: 'SIGKILL' as const, maxBuffer: longestOutput };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, output: `${stdout}${stderr}` });
    });
  });
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
