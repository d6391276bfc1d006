import { readSandboxConfig } from './readSandboxConfig.ts';
import { startSandbox } from './startSandbox.ts';

const result = readSandboxConfig(process.env);
if (result.kind === 'refused') fail(`cannot start: ${result.variables.join(', ')} is missing or not valid`);
else await run(result.config);

async function run(config: Parameters<typeof startSandbox>[0]): Promise<void> {
  try {
    const sandbox = await startSandbox(config);
    const { people } = sandbox.population;
    process.stdout.write(`sandbox: ${people.length} synthetic people, switchboard at ${sandbox.urls.admin}\n`);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void sandbox.stop());
  } catch (error) {
    fail(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const { code, port } = error as { code?: string; port?: number };
  return code === 'EADDRINUSE'
    ? `cannot start: port ${port} is taken`
    : 'cannot start: something unexpected went wrong';
}

function fail(reason: string): void {
  process.stderr.write(`sandbox: ${reason}\n`);
  process.exitCode = 1;
}
