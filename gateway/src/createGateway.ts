import { norwegianDay } from '@helsegraf/access';
import { createErrorMask } from '@helsegraf/errors';
import { createPatientIds } from '@helsegraf/identifiers';
import { operations, supergraphSdl } from '@helsegraf/schema';
import { createSharedState } from '@helsegraf/shared-state';
import { createEgress, createHttpClient, createSourceTokens } from '@helsegraf/upstream';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAccess } from './access/createAccess.ts';
import { createAskedReader } from './access/createAskedReader.ts';
import { createAttestSessions } from './access/createAttestSessions.ts';
import { createChanges } from './access/createChanges.ts';
import { connectRegisters } from './access/registers/connectRegisters.ts';
import { answerRequest, type Rooms } from './answerRequest.ts';
import { checkHardening } from './checkHardening.ts';
import { openRecord } from './audit/openRecord.ts';
import { createAuthentication } from './authentication/createAuthentication.ts';
import { createBudgets } from './budget/createBudgets.ts';
import { createChallenges } from './authentication/createChallenges.ts';
import { createTokenExchange } from './authentication/createTokenExchange.ts';
import { describeResource } from './authentication/describeResource.ts';
import type { Config } from './config/readConfig.ts';
import { boundSender } from './execution/fetch/boundSender.ts';
import { createContextSharing } from './execution/fetch/createContextSharing.ts';
import { createContextSigner } from './execution/fetch/createContextSigner.ts';
import { createDisclosureRules } from './execution/answer/disclosureRules.ts';
import { createEngine, type Engine } from './execution/createEngine.ts';
import { createGraphqlServer } from './execution/createGraphqlServer.ts';
import { brokenOff } from './execution/fetch/connection/pendingCall.ts';
import { readAnswerStrictly } from './execution/fetch/connection/readAnswerStrictly.ts';
import { copyAnswer } from './execution/fetch/createCallSharing.ts';
import { createPlainClient } from './execution/fetch/createPlainClient.ts';
import { createSender } from './execution/fetch/createSender.ts';
import { createStandIn } from './execution/gaps/createStandIn.ts';
import { createSubgraphClient } from './execution/fetch/createSubgraphClient.ts';
import { createHttpServer } from './http/createHttpServer.ts';
import { createSharing } from './http/createSharing.ts';
import { liveWith } from './http/liveWith.ts';
import { readBody } from './http/readBody.ts';
import { scanJson } from './http/scanJson.ts';
import { resourceMetadataPath } from './http/serveResourceMetadata.ts';
import { createDocumentReader, type DocumentReader } from './operation/createDocumentReader.ts';
import { checkTrust } from './operation/checkClientLimits.ts';
import { hashText } from './operation/hashText.ts';
import { createOperationReader } from './operation/createOperationReader.ts';
import { createPlanning } from './planning/createPlanning.ts';
import { createPlanner } from './planning/createPlanner.ts';
import type { RequestContext } from './execution/requestContext.ts';
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

const healthBytes = 65_536;
/** Beyond the time of an operation, until a change that it asked for is taken to have been given up. */
const changeMarginMs = 5_000;
const jwksBytes = 65_536;
const registerBytes = 1_048_576;
/** A sandbox has people with every kind of number and nobody real behind any; a test environment may have real services. */
const welcomeNumbers = { sandbox: 'accept', test: 'only', production: 'refuse' } as const;

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
  const reach = { isProduction: config.mode === 'production', privateHosts: config.privateHosts };
  const subgraphEgress = createEgress({ addresses: supergraph.subgraphUrls.values(), ...reach });
  const subgraphs = createPlainClient({
    ...subgraphEgress,
    read: readAnswerStrictly,
    maxResponseBytes: limits.subgraphResponseBytes,
    maxConnectionsPerHost: 128,
  });
  const healthHttp = createHttpClient({ egress: subgraphEgress, maxResponseBytes: healthBytes });
  const issuersHttp = createHttpClient({
    egress: createEgress({ addresses: identityAddresses(config), ...reach }),
    maxResponseBytes: jwksBytes,
  });
  const registersHttp = createHttpClient({
    egress: createEgress({ addresses: registerAddresses(config), ...reach }),
    maxResponseBytes: registerBytes,
  });
  const tokens = createSourceTokens(config.helseId, issuersHttp);
  const state = createSharedState(config.redisUrl);
  const stateKey = readStateKey(config);
  const patientIds = createPatientIds(config.patientIdKeys);
  const trusted = new Set(operations().flatMap(({ hash, text }) => [hash, hashText(text)]));
  const publicUrl = config.publicUrl.replace(/\/$/, '');
  const graphqlUrl = `${publicUrl}/graphql`;
  const metadataUrl = `${publicUrl}${resourceMetadataPath}`;
  const challenges = createChallenges({ issuers: config.issuers, metadataUrl });
  const logger = createLibraryLogger(log);
  const synthetic = welcomeNumbers[config.mode];
  const allowsIntrospection = config.mode !== 'production';

  const planning = await createPlanning(sdl, { planner: config.planner });
  const engine: Engine<RequestContext> = createEngine({
    schema: planning.schema,
    types: supergraph.types,
    plan: createPlanner(planning),
    disclosureRules: createDisclosureRules(supergraph),
    standIn: createStandIn(planning.schema, supergraph.nationalSources),
    send: boundSender(
      createSender({
        callSubgraph: createSubgraphClient(subgraphs.call, {
          signContext: createContextSigner(config.contextSigningKey),
          share: createContextSharing(
            createSharing({ deadlineMs: config.deadlineMs, copy: copyAnswer, leave: brokenOff }),
          ),
        }),
        subgraphUrls: supergraph.subgraphUrls,
        nationalSources: supergraph.nationalSources,
        schema: () => engine.schema,
        onSubgraphFailure: (subgraph, { reason }, { eventId }) =>
          log({ event: 'subgraph failed', eventId, subgraph, reason }),
      }),
      limits,
    ),
  });
  const { schema } = engine;
  const documents = createDocumentReader(
    { schema, personal: supergraph.personal, limits, allowsIntrospection },
    planning.aside?.check,
  );
  const readOperation = createOperationReader({
    schema,
    documents,
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

  const knownOperations = new Set(operations().map(({ name }) => name));
  const recorder = await openRecord({
    ...config.audit,
    writer: { instance: `${hostname()} ${process.pid}`, build: config.build },
    knownOperations,
    operationMs: config.deadlineMs,
    onFailure: (eventId, stage) => log({ event: 'record failed', eventId, stage }),
    onReview: (eventId, reason) => log({ event: 'review needed', eventId, reason }),
    onRecovered: (count) => log({ event: 'record recovered', count }),
    onRecoveryFailure: () => log({ event: 'record failed', stage: 'recovery' }),
  });
  const rooms: Rooms = {
    ...createResponder(limits, (code) => challenges.forCode(code)),
    authenticate: createAuthentication({
      issuers: config.issuers,
      http: issuersHttp,
      synthetic,
      url: graphqlUrl,
      proofs: config.proofs,
      authorityKey: randomBytes(32),
      state,
      challenges,
      isUnambiguous: (json) => scanJson(json, limits) === undefined,
      onRefusal: (refusal) => log({ event: 'authentication failed', ...refusal }),
    }),
    readBody: (bytes) => readBody(bytes, limits),
    async readOperation(body, clientId) {
      const rules = config.rulesOf(clientId);
      checkTrust(body.query, rules, trusted);
      await documents.readAhead(body.query);
      return readOperation(body, rules.limits);
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
      registers: connectRegisters(config.registers, { tokens, http: registersHttp }),
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
    deadlineMs: config.deadlineMs,
    knownOperations,
  };
  const entered = aroundRooms(rooms);
  const server = await createHttpServer({
    config,
    answer: (request) => answerRequest(request, entered),
    checkHealth: createHealthCheck({
      supergraph,
      http: healthHttp,
      checkRecord: (deadline) => recorder.checkReady(deadline),
      // Something is put there: state that can only be read is of no use.
      checkState: () => state.putIfAbsent('health', 1_000),
    }),
    resourceMetadata: describeResource(graphqlUrl, config.issuers),
    portalDirectory: config.mode === 'production' ? undefined : findPortal(),
  });

  const url = await server.listen();
  if (config.mode === 'production') {
    await checkHardening({ readBody: rooms.readBody, readOperation: (body) => readOperation(body, {}) }, url);
  }
  log({ event: 'started', url });
  void prepareKnown(documents, engine);
  return {
    url,
    async stop() {
      await server.close();
      await recorder.stop();
      await graphql.stop();
      await planning.stop();
      await Promise.all([
        subgraphs.close(),
        healthHttp.close(),
        issuersHttp.close(),
        registersHttp.close(),
        state.stop(),
      ]);
      log({ event: 'stopped' });
    },
  };
}

/** Where tokens are had from, and the keys that they are checked with. */
function identityAddresses({ issuers, helseId }: Config): string[] {
  return [helseId.tokenEndpoint, ...issuers.flatMap(({ issuer, jwksUri }) => [issuer, jwksUri ?? issuer])];
}

function registerAddresses({ registers: { personRegister, privacySettings } }: Config): string[] {
  return [personRegister.baseUrl, privacySettings.baseUrl];
}

/** What this process shares with nobody, nobody else need be able to name. */
function readStateKey({ stateKey }: Config): Uint8Array {
  return stateKey === undefined ? randomBytes(32) : Buffer.from(stateKey, 'base64');
}

/** The built portal; the same place seen from `src` and from `dist`. */
function findPortal(): string | undefined {
  const directory = fileURLToPath(new URL('../../portal/dist/', import.meta.url));
  return existsSync(directory) ? directory : undefined;
}

/** Has the operations that everybody uses planned before somebody asks for them. */
async function prepareKnown(documents: DocumentReader, engine: Engine<RequestContext>): Promise<void> {
  for (const { document: text, name: operationName } of operations()) {
    try {
      await documents.readAhead(text);
      await engine.prepare({ document: documents.read(text).document, operationName, variables: {} });
    } catch {
      // Another supergraph need not know it; why it cannot be planned is told to whoever asks for it.
    }
  }
}
