import { parseArgs } from 'node:util';
import { composeCommand } from './composeCommand.ts';
import { schemaDirectory } from './schemaDirectory.ts';

/** `npm run compose`, `npm run compose -- --check`, `npm run compose -- --against <commit>`. */
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, against: { type: 'string', default: 'HEAD' } },
});

const report = await composeCommand({ directory: schemaDirectory, ...values }).catch((error: unknown) => ({
  isInOrder: false,
  lines: [error instanceof Error ? error.message : String(error)],
}));

const output = report.isInOrder ? process.stdout : process.stderr;
output.write(`${report.lines.join('\n')}\n`);
process.exitCode = report.isInOrder ? 0 : 1;
