import { readOpenArguments } from './config/readOpenArguments.ts';

/** What the process does, by its arguments; without any it is the national gateway. Each has its own modules to load. */
const words = process.argv.slice(2);

try {
  const gateway = await (words.length === 0 ? startGateway() : startOpenGateway());
  const stop = () => void gateway.stop().finally(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
} catch (error) {
  say(`the gateway could not start: ${error instanceof Error ? error.message : 'unknown failure'}`);
  process.exit(1);
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

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
