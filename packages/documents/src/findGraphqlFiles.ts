import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { GraphqlFile } from './graphqlFile.ts';

const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'target', 'bin', 'obj']);

/**
 * Reads the GraphQL files that are meant, each once, sorted by path: a file, a folder (every `.graphql` and `.gql` file
 * below it), or a pattern with `*`, `**` and `{a,b}`. Folders of packages and of build results are left out.
 *
 * @param directory what relative paths are relative to, and are told relative to
 * @throws Error naming what matches no file
 */
export function findGraphqlFiles(patterns: readonly string[], directory: string = process.cwd()): GraphqlFile[] {
  const paths = new Set(patterns.flatMap((pattern) => findPaths(pattern.replaceAll('\\', '/'), directory)));
  return [...paths].toSorted().map((path) => ({ path: tellPath(path, directory), text: readFileSync(path, 'utf8') }));
}

function findPaths(pattern: string, directory: string): string[] {
  const found = /[*{]/.test(pattern) ? matchFiles(pattern, directory) : readFolder(resolve(directory, pattern));
  if (found.length === 0) throw new Error(`${pattern}: no such file, and no GraphQL file below it`);
  return found;
}

function readFolder(path: string): string[] {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return [];
  return entry.isDirectory() ? filesBelow(path).filter((file) => /\.(graphql|gql)$/.test(file)) : [path];
}

function matchFiles(pattern: string, directory: string): string[] {
  const parts = pattern.split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*{]/.test(part)),
  );
  const from = resolve(directory, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'));
  const expression = toExpression(parts.slice(fixed.length).join('/'));
  return filesBelow(from).filter((file) => expression.test(slashed(relative(from, file))));
}

function filesBelow(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name) ? filesBelow(path) : [];
  });
}

const meanings: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

function toExpression(pattern: string): RegExp {
  const source = pattern.replace(
    /\*\*\/|\*\*|[*?{},]|[^*?{},]+/g,
    (part) => meanings[part] ?? part.replace(/[\\^$.|+()[\]]/g, '\\$&'),
  );
  return new RegExp(`^${source}$`);
}

function tellPath(path: string, directory: string): string {
  const told = relative(directory, path);
  return slashed(told.startsWith('..') ? path : told);
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
