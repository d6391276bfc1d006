import { manifestCommand } from './manifestCommand.ts';
import { schemaDirectory } from './schemaDirectory.ts';

/** Part of `npm run codegen`; with `--check`, of `npm run check`. */
const problems = manifestCommand({ directory: schemaDirectory, check: process.argv.includes('--check') });
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
