import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** The SDK: what is written by hand, and what is generated. */
export const mainSources = filesBelow(join(folder, 'src/main/java'));
/** The tests that are written in Java. */
export const testSources = filesBelow(join(folder, 'src/test/java'));

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .map((file) => join(root, file))
    .toSorted();
}
