import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { schemaDirectory } from '../schemaDirectory.ts';

/** A contract on disk for tests: our directives and shared types, and the given files. Lives in the temporary folder. */
export function aContractDirectory(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'contract-'));
  cpSync(join(schemaDirectory, 'directives.graphql'), join(directory, 'directives.graphql'));
  cpSync(join(schemaDirectory, 'shared'), join(directory, 'shared'), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}
