import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publicSdl } from '@helsegraf/schema';
import { buildSchema } from 'graphql';
import { contractCases, type ContractCase } from './contractCase.ts';
import { createCasePlay, type CasePlay } from './createCasePlay.ts';
import type { ObservedOutcome } from './observedOutcome.ts';
import { readAll } from './readAll.ts';
import { registeredDocuments } from './registeredDocuments.ts';

/** A server that plays every case of the contract over HTTP, and judges what an SDK made of it. */
export interface ContractServer {
  /** Without a slash at the end. Case `x` is played at `<url>/x/graphql`. */
  readonly url: string;
  /** What the SDK did otherwise than the case expects; empty when it did right. */
  problemsOf(name: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface ContractServerOptions {
  /** Any free one unless said. */
  readonly port?: number;
  /** Those of `cases.json` unless said. */
  readonly cases?: readonly ContractCase[];
}

/** Starts it on the loopback address. What each address below a case does is in README.md. */
export async function startContractServer({
  port = 0,
  cases = contractCases(),
}: ContractServerOptions = {}): Promise<ContractServer> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const plays = createPlays(cases, url);
  server.on('request', (request, response) => {
    // Whoever gives a request up before it has come whole is answered nothing.
    route(request, response, plays).catch(() => response.destroy());
  });
  return {
    url,
    problemsOf: async (name) => (await plays.get(name)?.problems()) ?? [`there is no case ${name}`],
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function createPlays(cases: readonly ContractCase[], url: string): ReadonlyMap<string, CasePlay> {
  const schema = buildSchema(publicSdl());
  const documents = registeredDocuments();
  const proofIds = new Set<string>();
  return new Map(
    cases.map((contractCase) => {
      const document = documents.get(contractCase.call.operation);
      if (document === undefined) throw new Error(`there is no operation ${contractCase.call.operation}`);
      return [contractCase.name, createCasePlay({ contractCase, url, schema, document, proofIds })];
    }),
  );
}

async function route(request: IncomingMessage, response: ServerResponse, plays: ReadonlyMap<string, CasePlay>) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, name = '', what = ''] = pathname.split('/');
  const play = plays.get(name);
  if (name === 'cases')
    return sendJson(
      response,
      [...plays.values()].map((each) => each.asked),
    );
  if (play === undefined) return sendJson(response, { problem: 'there is no such case' }, 404);
  if (what === 'graphql') return play.answer(request, response);
  if (what === 'received') return sendJson(response, await play.received(Number(searchParams.get('atLeast') ?? 0)));
  if (what === 'problems') return sendJson(response, await play.problems());
  if (what !== 'observed') return sendJson(response, { problem: 'there is nothing here' }, 404);
  play.observe(JSON.parse(await readAll(request)) as ObservedOutcome);
  return sendJson(response, {});
}

function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
