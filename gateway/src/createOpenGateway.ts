import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { answerOpenRequest, type OpenGraph } from './answerOpenRequest.ts';
import { openLimits } from './config/openLimits.ts';
import type { PlannerName } from './config/plannerNames.ts';
import { brokenOff } from './execution/fetch/connection/pendingCall.ts';
import { copyAnswer, createCallSharing } from './execution/fetch/createCallSharing.ts';
import { createEngine, type Engine } from './execution/createEngine.ts';
import { createPlainClient, type PlainClient } from './execution/fetch/createPlainClient.ts';
import { createSender } from './execution/fetch/createSender.ts';
import { createLease } from './createLease.ts';
import { createOperationSharing } from './http/createOperationSharing.ts';
import { createOpenServer } from './http/createOpenServer.ts';
import { createSharing } from './http/createSharing.ts';
import type { RequestLife } from './http/requestLife.ts';
import { createOpenOperationReader, type UsedOperation } from './operation/createOpenOperationReader.ts';
import { createPlanning } from './planning/createPlanning.ts';
import { createPlanner, type PlanningPort } from './planning/createPlanner.ts';
import { createOpenResponder } from './response/createOpenResponder.ts';
import { followFile } from './supergraph/followFile.ts';
import { parseInPieces } from './supergraph/parseInPieces.ts';
import { readSupergraph, type Supergraph } from './supergraph/readSupergraph.ts';
import { upgradeSupergraph } from './supergraph/upgrade/upgradeSupergraph.ts';

export interface OpenGatewayOptions {
  /** The file with the supergraph SDL. It need not be there yet. */
  readonly supergraph: string;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The native one unless said. */
  readonly planner?: PlannerName;
  /** How long one operation may take. */
  readonly deadlineMs?: number;
  /** Whether what is asked several times at once is run once: operations, and requests to subgraphs. */
  readonly shares?: boolean;
  /** Told, in one line, which supergraph is served and why a new one is not. */
  onNotice(line: string): void;
}

export interface OpenGateway {
  readonly url: string;
  /** Ends after the requests under way have been answered. */
  stop(): Promise<void>;
}

/** A supergraph that is served, with what is kept for it. When no request holds it any more, all of it goes at once. */
type LoadedGraph = OpenGraph;

const warmedOperations = 200;
// What has not been planned by then is planned when it is asked for.
const warmingMs = 20_000;

/**
 * Serves a supergraph to everybody, with no identity, policy or audit, and follows its file: a new supergraph is loaded
 * beside the one that is served, and takes over when it is known to work and the most used operations have been planned.
 *
 * @throws when the port is taken
 */
export async function createOpenGateway({
  deadlineMs = 30_000,
  shares = false,
  onNotice,
  ...options
}: OpenGatewayOptions): Promise<OpenGateway> {
  const client = createPlainClient({
    maxResponseBytes: openLimits.subgraphResponseBytes,
    maxConnectionsPerHost: 256,
  });
  const name = basename(options.supergraph);
  const share = shares ? createOperationSharing(deadlineMs) : undefined;
  const call = shares ? shareCalls(client.call, deadlineMs) : client.call;
  let served: LoadedGraph | undefined;

  const server = await createOpenServer({
    ...options,
    deadlineMs,
    limits: openLimits,
    isReady: () => served !== undefined,
    answer: (request) => answerOpenRequest(request, { graph: served, share, ...responder }),
  });
  const file = followFile({
    path: options.supergraph,
    async onText(sdl) {
      try {
        const loaded = await loadGraph(sdl, { call, planner: options.planner });
        await warm(loaded, served?.operations.mostUsed(warmedOperations) ?? []);
        served?.lease.giveUp();
        served = loaded;
        onNotice(`serving ${name}`);
      } catch (error) {
        onNotice(`${name} is no supergraph that can be served${insteadOf(served)}: ${firstLine(error)}`);
      }
    },
    onUnreadable: () => onNotice(`${name} cannot be read${insteadOf(served)}`),
  });
  await file.started;

  return {
    url: server.url,
    async stop() {
      file.stop();
      await server.close();
      served?.lease.giveUp();
      await client.close();
    },
  };
}

const responder = createOpenResponder(openLimits);

function shareCalls(call: PlainClient['call'], deadlineMs: number): PlainClient['call'] {
  return createCallSharing(call, createSharing({ deadlineMs, copy: copyAnswer, leave: brokenOff }));
}

/** @throws when it is no supergraph */
async function loadGraph(
  text: string,
  { call, planner }: { readonly call: PlainClient['call']; readonly planner: PlannerName | undefined },
): Promise<LoadedGraph> {
  const sdl = upgradeSupergraph(text);
  const supergraph = readSupergraph(await parseInPieces(sdl));
  refuseWithoutAddresses(supergraph.subgraphUrls);
  const planning = await createPlanning(sdl, { planner, parseSdl: parseInPieces });
  try {
    return buildGraph(supergraph, planning, call);
  } catch (error) {
    await planning.stop();
    throw error;
  }
}

function buildGraph(supergraph: Supergraph, planning: PlanningPort, call: PlainClient['call']): LoadedGraph {
  const { schema } = planning;
  if (schema.getQueryType() == null) throw new Error('there is nothing to query');
  const send = createSender<RequestLife>({
    ...supergraph,
    callSubgraph: call,
    schema: () => schema,
    onSubgraphFailure: () => undefined,
  });
  const engine: Engine<RequestLife> = createEngine({
    schema,
    types: supergraph.types,
    plan: createPlanner(planning),
    send,
  });
  const operations = createOpenOperationReader(schema, openLimits, planning.aside?.check);
  return { engine, operations, lease: createLease(() => void planning.stop()) };
}

function refuseWithoutAddresses(subgraphUrls: ReadonlyMap<string, string>): void {
  if (subgraphUrls.size === 0) throw new Error('it names no subgraphs');
  for (const [name, url] of subgraphUrls) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new Error(`subgraph ${name} has no address`);
  }
}

/** Plans and compiles what was asked for most, with a pause after each for the requests under way. */
async function warm({ operations, engine }: LoadedGraph, used: readonly UsedOperation[]): Promise<void> {
  const giveUpAt = Date.now() + warmingMs;
  for (const each of used) {
    if (Date.now() > giveUpAt) return;
    // What cannot be read or planned now is told of when it is asked for.
    await operations.readAhead(each.query)?.catch(() => undefined);
    const operation = operations.prepare(each);
    if (operation !== undefined) await engine.prepare(operation).catch(() => undefined);
    await nextTurn();
  }
}

function insteadOf(served: unknown): string {
  return served === undefined ? '' : ', and the one before it is still served';
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
