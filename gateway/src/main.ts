import { endOnFault } from '@helsegraf/errors';
import { readOpenArguments } from './config/readOpenArguments.ts';
import { readPlanArguments } from './config/readPlanArguments.ts';

/** What the process does, by its arguments; without any it is the national gateway. Each has its own modules to load. */
const words = process.argv.slice(2);
const [command, ...rest] = words;
endOnFault('the gateway');

if (command === 'plan') {
  await printPlan().catch((error: unknown) => fail(`there is no plan: ${reasonOf(error)}`));
} else if (command === 'operations') {
  await judgeOperations().catch((error: unknown) => fail(`operations: ${reasonOf(error)}`));
} else {
  await startAny().catch((error: unknown) => fail(`the gateway could not start: ${reasonOf(error)}`));
}

async function printPlan(): Promise<void> {
  const asked = readPlanArguments(rest);
  const { showPlan } = await import('./showPlan.ts');
  process.stdout.write(await showPlan(asked));
}

async function judgeOperations(): Promise<void> {
  const { runOperations } = await import('./runOperations.ts');
  const { isWell, text } = await runOperations(rest, process.env);
  (isWell ? process.stdout : process.stderr).write(text);
  process.exitCode = isWell ? 0 : 1;
}

async function startAny(): Promise<void> {
  const gateway = await (words.length === 0 ? startGateway() : startOpenGateway());
  const stop = () => void gateway.stop().finally(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

async function startGateway() {
  const { startNationalGateway } = await import('./startNationalGateway.ts');
  return startNationalGateway(process.env);
}

async function startOpenGateway() {
  const options = readOpenArguments(words, process.env['NODE_ENV']);
  say('this gateway is open: whoever reaches it may ask anything of every subgraph');
  const { createOpenGateway } = await import('./createOpenGateway.ts');
  const gateway = await createOpenGateway({ ...options, onNotice: say });
  say(`listening on ${gateway.url}/graphql`);
  return gateway;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown failure';
}

function fail(line: string): never {
  say(line);
  process.exit(1);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
