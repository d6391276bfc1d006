import { norwegianDay } from '@helsegraf/access';
import { createErrorMask } from '@helsegraf/errors';
import { createPatientIds } from '@helsegraf/identifiers';
import { operations, supergraphSdl } from '@helsegraf/schema';
import { createSharedState } from '@helsegraf/shared-state';
import { createSourceTokens } from '@helsegraf/upstream';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createAccess } from './access/createAccess.ts';
import { createAskedReader } from './access/createAskedReader.ts';
import { createAttestSessions } from './access/createAttestSessions.ts';
import { createChanges } from './access/createChanges.ts';
import { connectRegisters } from './access/registers/connectRegisters.ts';
import { answerPlan } from './answerPlan.ts';
import { answerRequest, type Rooms } from './answerRequest.ts';
import { createTokenExchange } from './authentication/createTokenExchange.ts';
import { createBudgets } from './budget/createBudgets.ts';
import { createConnections } from './building/createConnections.ts';
import { createNationalEngine } from './building/createNationalEngine.ts';
import { createOutliner } from './building/createOutliner.ts';
import { createWelcome } from './building/createWelcome.ts';
import { openFigures } from './building/openFigures.ts';
import { openNationalRecord } from './building/openNationalRecord.ts';
import { prepareTrusted } from './building/prepareTrusted.ts';
import { syntheticPolicies } from './building/syntheticPolicies.ts';
import { checkHardening } from './checkHardening.ts';
import type { Config } from './config/readConfig.ts';
import { createGraphqlServer } from './execution/createGraphqlServer.ts';
import { createHttpServer } from './http/createHttpServer.ts';
import { liveWith } from './http/liveWith.ts';
import type { TextBody } from './http/gatewayRequest.ts';
import { readBody } from './http/readBody.ts';
import { refuseNames } from './http/refuseNames.ts';
import { createDocumentFinder } from './operation/createDocumentFinder.ts';
import { createDocumentReader } from './operation/createDocumentReader.ts';
import { createOperationReader } from './operation/createOperationReader.ts';
import { createTrustedDocuments } from './operation/trusted/createTrustedDocuments.ts';
import { readRegistrations } from './operation/trusted/readRegistrations.ts';
import { createPlanning } from './planning/createPlanning.ts';
import { createResponder } from './response/createResponder.ts';
import { checkFieldAccess } from './supergraph/checkFieldAccess.ts';
import { createHealthCheck } from './supergraph/createHealthCheck.ts';
import { parseInPieces } from './supergraph/parseInPieces.ts';
import { readSupergraph } from './supergraph/readSupergraph.ts';
import { createLibraryLogger } from './telemetry/createLibraryLogger.ts';
import type { Log } from './telemetry/createLog.ts';

export interface GatewayOptions {
  readonly config: Config;
  readonly log: Log;
  /** Another supergraph than the project's own. */
  readonly supergraph?: string;
  /** For tests that end the process in the middle of a request. */
  readonly aroundRooms?: (rooms: Rooms) => Rooms;
}

export interface Gateway {
  readonly url: string;
  /** Ends after the requests under way have been answered. */
  stop(): Promise<void>;
}

/** How long the door stays shut so that what is known beforehand is planned. Thirty operations take a second. */
const preparingMs = 30_000;

/** Beyond the time of an operation, until a change that it asked for is taken to have been given up. */
const changeMarginMs = 5_000;

/**
 * Builds the rooms, the only place that knows them all, and opens the door.
 *
 * @throws when the supergraph cannot be loaded or the port is taken
 */
export async function createGateway({
  config,
  log,
  supergraph: sdl = supergraphSdl(),
  aroundRooms = (rooms) => rooms,
}: GatewayOptions): Promise<Gateway> {
  const { limits } = config;
  const supergraphDocument = await parseInPieces(sdl);
  const supergraph = readSupergraph(supergraphDocument, config.subgraphUrls);
  checkFieldAccess(supergraphDocument, supergraph.fieldAccess);
  const connections = createConnections(config, supergraph.subgraphUrls.values());
  const tokens = createSourceTokens(config.helseId, connections.issuers);
  const state = createSharedState(config.redisUrl);
  const stateKey = readStateKey(config);
  const patientIds = createPatientIds(config.patientIdKeys);
  const registrations = readRegistrations(config.registeredOperations).map(({ registration }) => registration);
  const trusted = createTrustedDocuments(operations(), registrations);
  const welcome = createWelcome({ config, log, issuers: connections.issuers, state });
  const logger = createLibraryLogger(log);
  const synthetic = syntheticPolicies[config.mode];
  const allowsIntrospection = config.mode !== 'production';

  const planning = await createPlanning(sdl, { planner: config.planner });
  const engine = createNationalEngine({ config, log, supergraph, planning, subgraphs: connections.subgraphs });
  const { schema } = engine;
  const documents = createDocumentReader(
    { schema, personal: supergraph.personal, limits, allowsIntrospection },
    planning.aside?.check,
  );
  const readOperation = createOperationReader({
    schema,
    synthetic,
    nationalSources: supergraph.nationalSources,
    limits,
  });
  const graphql = await createGraphqlServer({
    engine,
    documents,
    logger,
    allowsIntrospection,
    formatError: createErrorMask(({ code, reference }) => log({ event: 'masked', code, reference })),
  });

  const findDocument = createDocumentFinder({ documents, trusted, rulesOf: config.rulesOf });
  const recorder = await openNationalRecord({ config, log });
  const figures = openFigures({ config, log, schema, supergraph });
  const rooms: Rooms = {
    ...createResponder(limits, (code) => welcome.challenges.forCode(code)),
    authenticate: welcome.authenticate,
    readBody: (bytes) => readBody(bytes, limits),
    async readOperation(body, clientId) {
      return readOperation(await findDocument(body, clientId), body, config.rulesOf(clientId).limits);
    },
    admit: createBudgets({
      state,
      rulesOf: config.rulesOf,
      nameOf: (nationalId) => patientIds.seal(nationalId),
      onRefusal: (refusal) => log({ event: 'budget exceeded', ...refusal }),
    }),
    access: createAccess({
      patientIds,
      fieldAccess: supergraph.fieldAccess,
      readAsked: createAskedReader({ schema, fieldAccess: supergraph.fieldAccess }),
      registers: connectRegisters(config.registers, { tokens, http: connections.registers }),
      sessions: createAttestSessions(state, stateKey),
      onPatientMismatch: (eventId) => log({ event: 'attest used for another patient', eventId }),
      today: () => norwegianDay(),
    }),
    changes: createChanges({ state, key: stateKey, operationMs: config.deadlineMs + changeMarginMs }),
    recorder,
    exchangeToken: createTokenExchange(tokens, config.sources),
    execute: (operation, context) => graphql.execute(operation, context),
    liveWith,
    log,
    count: (ended) => figures.count(ended),
    deadlineMs: config.deadlineMs,
  };
  const entered = aroundRooms(rooms);
  const planRooms = {
    ...entered,
    authenticatePlan: welcome.authenticatePlan,
    outline: createOutliner({ findDocument, planning, supergraph }),
  };
  const server = await createHttpServer({
    config,
    answer: (request) => answerRequest(request, entered),
    answerPlan: config.mode === 'production' ? undefined : (request) => answerPlan(request, planRooms),
    checkHealth: createHealthCheck({
      supergraph,
      http: connections.health,
      checkRecord: (deadline) => recorder.checkReady(deadline),
      // Something is put there: state that can only be read is of no use.
      checkState: () => state.putIfAbsent('health', 1_000),
    }),
    resourceMetadata: welcome.resourceMetadata,
    pages: config.mode === 'production' ? {} : { portal: findPage('portal'), dashboard: findPage('dashboard') },
  });

  const prepared = prepareTrusted({ trusted, documents, engine, onPlan: (plan) => figures.prepare(plan), log });
  // A planner that has trouble keeps nobody out: what is left then is prepared while others are answered.
  await Promise.race([prepared, wait(preparingMs, undefined, { ref: false })]);
  const url = await server.listen();
  if (config.mode === 'production') {
    const readAny = (body: TextBody) => readOperation({ ...documents.read(body.query), knownAs: undefined }, body, {});
    await checkHardening({ readBody: rooms.readBody, readOperation: (body) => readAny(refuseNames(body)) }, url);
  }
  log({ event: 'started', url });
  return {
    url,
    async stop() {
      await server.close();
      await recorder.stop();
      await graphql.stop();
      await planning.stop();
      await Promise.all([connections.close(), state.stop(), figures.stop()]);
      log({ event: 'stopped' });
    },
  };
}

/** What this process shares with nobody, nobody else need be able to name. */
function readStateKey({ stateKey }: Config): Uint8Array {
  return stateKey === undefined ? randomBytes(32) : Buffer.from(stateKey, 'base64');
}

/** A built page; the same place seen from `src` and from `dist`. */
function findPage(name: string): string | undefined {
  const directory = fileURLToPath(new URL(`../../${name}/dist/`, import.meta.url));
  return existsSync(directory) ? directory : undefined;
}
