import { parseArgs } from 'node:util';
import { migrate } from '../store/migrate.ts';
import { checkEvidenceCommand } from './checkEvidenceCommand.ts';
import { checkpointCommand } from './checkpointCommand.ts';
import type { CommandSurroundings, ExitCode } from './commandParts.ts';
import { readSettings } from './commandSettings.ts';
import { deleteSegmentCommand } from './deleteSegmentCommand.ts';
import { exportCommand } from './exportCommand.ts';
import { proveCommand } from './proveCommand.ts';
import { reviewCommand, reviewsCommand } from './reviewCommand.ts';
import { verifierCommand } from './verifierCommand.ts';
import { verifyCommand } from './verifyCommand.ts';

const usage = `usage: npm run audit -- <command>
  migrate                                        bring the tables up to date, as the owner
  verify [--from FILE] [--to FILE]               find what was changed; the files are checkpoints from outside
  checkpoint                                     sign and publish a checkpoint now
  verifier                                       print the public line that our checkpoints are checked with
  export --patient -|FILE [--format fhir|json]   what is on record about a person; the number is read, never an argument
  prove --record ID                              write evidence of one record
  check-evidence FILE                            check evidence; needs no store
  reviews                                        list what somebody must look at afterwards: event ids, never people
  review --event ID [--by NAME]                  put on record that an access has been looked at
  delete-segment --from SIZE --to SIZE           delete contents between two checkpoints at the end of their time`;

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  patient: { type: 'string' },
  format: { type: 'string', default: 'fhir' },
  record: { type: 'string' },
  event: { type: 'string' },
  by: { type: 'string' },
} as const;

/** `npm run audit`. Ends with 0 when all is as it should be, 1 when it is not, 2 when the work could not be done. */
export async function runCommand(args: readonly string[], surroundings: CommandSurroundings): Promise<ExitCode> {
  try {
    return await run(args, surroundings);
  } catch (error) {
    surroundings.write(`audit: ${describe(error)}`);
    return 2;
  }
}

async function run(args: readonly string[], surroundings: CommandSurroundings): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [command, file] = positionals;
  switch (command) {
    case 'migrate': {
      const taken = await migrate(readSettings(surroundings.env, ['AUDIT_OWNER_URL']).AUDIT_OWNER_URL);
      surroundings.write(taken.length === 0 ? 'up to date' : `done: ${taken.join(', ')}`);
      return 0;
    }
    case 'verify':
      return verifyCommand(
        { ...(values.from !== undefined && { from: values.from }), ...(values.to !== undefined && { to: values.to }) },
        surroundings,
      );
    case 'checkpoint':
      return checkpointCommand(surroundings);
    case 'verifier':
      return verifierCommand(surroundings);
    case 'export':
      if (values.patient === undefined || (values.format !== 'fhir' && values.format !== 'json'))
        throw new Error(usage);
      return exportCommand({ patient: values.patient, format: values.format }, surroundings);
    case 'prove':
      if (values.record === undefined) throw new Error(usage);
      return proveCommand(values.record, surroundings);
    case 'reviews':
      return reviewsCommand(surroundings);
    case 'review':
      if (values.event === undefined) throw new Error(usage);
      return reviewCommand({ event: values.event, by: values.by }, surroundings);
    case 'delete-segment':
      return deleteSegmentCommand({ from: Number(values.from), to: Number(values.to) }, surroundings);
    case 'check-evidence':
      if (file === undefined) throw new Error(usage);
      return checkEvidenceCommand(file, surroundings);
    default:
      throw new Error(usage);
  }
}

/** The message, and that of what caused it: the store's own words are for whoever may run this. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
