import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** The SDK, or the tests that are written in Java: the root of their packages. */
export function sourceRoot(part: 'main' | 'test'): string {
  return join(folder, 'src', part, 'java');
}

/** All files of one of them. */
export function sourcesOf(part: 'main' | 'test'): string[] {
  const root = sourceRoot(part);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.java')).map((file) => join(root, file));
}
