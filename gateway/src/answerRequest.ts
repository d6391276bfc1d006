import { errorCodeOf, GatewayError, type ErrorCode } from '@helsegraf/errors';
import type { Caller } from '@helsegraf/upstream';
import { randomUUID } from 'node:crypto';
import type { Decision } from './access/createDecision.ts';
import type { SignedIn } from './authentication/createAuthentication.ts';
import type { GraphqlAnswer } from './execution/createGraphqlServer.ts';
import type { RequestContext } from './execution/requestContext.ts';
import type { GatewayRequest, GatewayResponse, RequestBody } from './http/gatewayRequest.ts';
import type { Operation } from './operation/operation.ts';
import type { Responder } from './response/createResponder.ts';
import type { Log } from './telemetry/createLog.ts';
import { withinDeadline } from './withinDeadline.ts';

/** The rooms that a request goes through, in this order. */
export interface Rooms extends Responder {
  authenticate(request: GatewayRequest): Promise<SignedIn>;
  readBody(bytes: Uint8Array): RequestBody;
  readOperation(body: RequestBody): Promise<Operation>;
  decide(caller: Caller, operation: Operation): Decision;
  exchangeToken(signedIn: SignedIn, deadline: number): Promise<string>;
  execute(operation: Operation, context: RequestContext): Promise<GraphqlAnswer>;
  readonly log: Log;
  readonly deadlineMs: number;
  /** Operations that may be named in a log. */
  readonly knownOperations: ReadonlySet<string>;
}

/** What is told of one request when it has been answered. */
interface Trace {
  readonly eventId: string;
  readonly startedAt: number;
  caller?: Caller['kind'];
  operation?: string | undefined;
  code?: ErrorCode;
}

/** Answers one request, room by room. Never throws: a refusal or a failure is an answer too. */
export async function answerRequest(request: GatewayRequest, rooms: Rooms): Promise<GatewayResponse> {
  const trace: Trace = { eventId: randomUUID(), startedAt: Date.now() };
  const deadline = trace.startedAt + rooms.deadlineMs;
  const response = await withinDeadline(answer(request, rooms, trace), deadline).catch((error: unknown) => {
    trace.code = errorCodeOf(error);
    return rooms.refuse(error);
  });
  const { eventId, startedAt, caller, operation, code } = trace;
  const { status } = response;
  rooms.log({ event: 'answered', eventId, operation, caller, status, code, durationMs: Date.now() - startedAt });
  return response;
}

async function answer(request: GatewayRequest, rooms: Rooms, trace: Trace): Promise<GatewayResponse> {
  const signedIn = await rooms.authenticate(request);
  trace.caller = signedIn.caller.kind;
  const operation = await rooms.readOperation(rooms.readBody(request.body));
  trace.operation = rooms.knownOperations.has(operation.name ?? '') ? operation.name : undefined;
  const decision = rooms.decide(signedIn.caller, operation);
  if (decision.kind === 'refused') throw new GatewayError(decision.code);
  const deadline = trace.startedAt + rooms.deadlineMs;
  const context: RequestContext = { eventId: trace.eventId, caller: signedIn.caller, deadline, signal: request.signal };
  if (decision.kind === 'nothing personal') return rooms.respond(await rooms.execute(operation, context));
  const { patient, basis } = decision;
  const subjectToken = await rooms.exchangeToken(signedIn, deadline);
  const ground = basis === undefined ? {} : { basis };
  return rooms.respond(await rooms.execute(operation, { ...context, patient, subjectToken, ...ground }));
}
