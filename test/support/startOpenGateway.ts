import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './runCommand.ts';

/** The built gateway, open, in a process of its own, over one small subgraph. */
export interface OpenGateway {
  readonly url: string;
  /** What it has said so far on standard error. */
  said(): string;
  /** Ends it as a user would. @returns the exit status */
  stop(): Promise<number | null>;
}

const readyWithinMs = 20_000;

export async function startOpenGateway(
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<OpenGateway> {
  const subgraph = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"hello":"world"}}');
  });
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const { port } = subgraph.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), 'open-gateway-'));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, supergraphAt(`http://127.0.0.1:${port}/graphql`));

  const child = spawn(
    process.execPath,
    ['gateway/dist/main.js', '--supergraph', file, '--port', '0', '--open', ...words],
    { cwd: repositoryRoot, env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const [, found] = /listening on (\S+)\/graphql/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
    setTimeout(() => reject(new Error(`not ready in time: ${said}`)), readyWithinMs).unref();
  });
  return {
    url,
    said: () => said,
    async stop() {
      child.kill('SIGTERM');
      const status = await exit;
      subgraph.closeAllConnections();
      await new Promise((resolve) => subgraph.close(resolve));
      await rm(folder, { recursive: true });
      return status;
    },
  };
}

function supergraphAt(url: string): string {
  return `
    schema
      @link(url: "https://specs.apollo.dev/link/v1.0")
      @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION)
    { query: Query mutation: Mutation }
    enum join__Graph { HELLO @join__graph(name: "hello", url: "${url}") }
    type Query @join__type(graph: HELLO) { hello(to: String): String }
    type Mutation @join__type(graph: HELLO) { hello: String }
  `;
}
