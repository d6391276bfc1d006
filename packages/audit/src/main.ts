/**
 * The process that keeps the record for `npm start`: a PostgreSQL server of its own in a directory that is gone
 * afterwards, its tables and logins, and the checkpointer. With `AUDIT_CHECKPOINTER_URL` there is a database already, and it
 * only makes checkpoints: so it runs in production, beside the gateways and with a key that they do not have.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOnFault } from '@helsegraf/errors';
import { z } from 'zod';
import { UnfaithfulRecord } from './checkpoint/unfaithfulRecord.ts';
import { openCheckpointer } from './command/checkpointCommand.ts';
import { hasSetting, type Environment } from './command/commandSettings.ts';
import { runCommand } from './command/runCommand.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded/startEmbeddedPostgres.ts';

const Passwords = z.strictObject({
  owner: z.string(),
  writer: z.string(),
  reader: z.string(),
  checkpointer: z.string(),
  auditor: z.string(),
  figures: z.string(),
});
const Request = z.object({ args: z.array(z.string()), input: z.string() });

const asked = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
});

endOnFault('audit');
await run(process.env).catch((error: unknown) => {
  complain(error);
  process.exit(1);
});

async function run(given: Environment): Promise<void> {
  const postgres = hasSetting(given, 'AUDIT_CHECKPOINTER_URL') ? undefined : await startStore(given);
  const env = postgres === undefined ? given : await withStore(given, postgres);
  const checkpointer = openCheckpointer(env, (error) => {
    complain(error);
    // Nobody else would notice that nothing is signed any more.
    if (error instanceof UnfaithfulRecord) process.exit(1);
  });
  const server = listen(Number(given['PORT'] ?? 0), {
    isWell: () => checkpointer.isWell(),
    env: postgres === undefined ? undefined : env,
  });
  const ended = await Promise.race([asked.then(() => undefined), postgres?.ended.then(() => 'the store') ?? asked]);
  server.close();
  if (ended !== undefined) {
    process.stderr.write('PostgreSQL ended by itself\n');
    process.exit(1);
  }
  await checkpointer.stop();
  await postgres?.stop();
  process.exit();
}

async function startStore(env: Environment): Promise<EmbeddedPostgres> {
  if (!env['AUDIT_STORE_PORT'] || !env['AUDIT_PASSWORDS']) {
    throw new Error(
      'AUDIT_CHECKPOINTER_URL is missing; a store of this run needs AUDIT_STORE_PORT and AUDIT_PASSWORDS',
    );
  }
  return startEmbeddedPostgres({
    directory: await mkdtemp(join(tmpdir(), 'helsegraf-audit-')),
    isTemporary: true,
    port: Number(env['AUDIT_STORE_PORT']),
    passwords: Passwords.parse(JSON.parse(env['AUDIT_PASSWORDS'])),
  });
}

async function withStore(env: Environment, { databaseUrls }: EmbeddedPostgres): Promise<Environment> {
  return {
    ...env,
    AUDIT_OWNER_URL: databaseUrls.owner,
    AUDIT_DATABASE_URL: databaseUrls.auditor,
    AUDIT_CHECKPOINTER_URL: databaseUrls.checkpointer,
    AUDIT_CHECKPOINTS: env['AUDIT_CHECKPOINTS'] ?? (await makeCheckpointDirectory()),
  };
}

/** Checkpoints of a key that ends with the run are of no use after it. */
async function makeCheckpointDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'helsegraf-checkpoints-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

interface Listening {
  /** Whether what came last was signed and published. */
  isWell(): boolean;
  readonly env: Environment | undefined;
}

/**
 * Says whether all is well, and runs commands for `npm run audit` when the store is one of a run: whose keys and passwords are
 * nowhere else, and whose people are synthetic.
 */
function listen(port: number, { isWell, env }: Listening): Server {
  return createServer((request, response) => {
    const isCommand = request.method === 'POST' && request.headers['content-type'] === 'application/json';
    if (!isCommand || env === undefined) {
      response.writeHead(request.url === '/health' ? healthStatus(isWell()) : 404).end();
      return;
    }
    void answerCommand(request, env)
      .then((answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)))
      .catch(() => response.writeHead(400).end());
  }).listen(port, '127.0.0.1');
}

function healthStatus(isWell: boolean): number {
  return isWell ? 200 : 503;
}

async function answerCommand(request: AsyncIterable<Buffer>, env: Environment) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { args, input } = Request.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  const lines: string[] = [];
  const status = await runCommand(args, {
    env,
    readInput: () => Promise.resolve(input),
    write: (line) => lines.push(line),
  });
  return { status, lines };
}

function complain(error: unknown): void {
  process.stderr.write(`audit: ${error instanceof Error ? error.message : 'failed'}\n`);
}
