import { GatewayError, type ErrorCode } from '@helsegraf/errors';
import type { Caller } from '@helsegraf/upstream';
import { randomUUID } from 'node:crypto';
import type { Access, Concern, Judgement } from './access/concern.ts';
import type { Changes } from './access/createChanges.ts';
import { answerAboutPatient } from './answerAboutPatient.ts';
import type { AccessToRecord, Recorder, Recording } from './audit/recorder.ts';
import type { BudgetExceeded } from './budget/budgetExceeded.ts';
import type { Admit } from './budget/createBudgets.ts';
import type { SignedIn } from './authentication/signedIn.ts';
import { concludeRequest } from './concludeRequest.ts';
import type { GraphqlAnswer } from './execution/createGraphqlServer.ts';
import type { RequestContext } from './execution/requestContext.ts';
import type { GatewayRequest, GatewayResponse, RequestBody } from './http/gatewayRequest.ts';
import type { RequestLife } from './http/requestLife.ts';
import type { Operation } from './operation/operation.ts';
import type { Responder } from './response/createResponder.ts';
import { answered, failed, type Result } from './result.ts';
import type { Ended } from './telemetry/createFigures.ts';
import type { Log } from './telemetry/createLog.ts';
import { withinDeadline } from './withinDeadline.ts';

/** The rooms that a request goes through, in this order. */
export interface Rooms extends Responder {
  authenticate(request: GatewayRequest, eventId: string): Promise<SignedIn>;
  readBody(bytes: Uint8Array): RequestBody;
  readOperation(body: RequestBody, clientId: string): Promise<Operation>;
  readonly admit: Admit;
  readonly access: Access<SignedIn, Operation>;
  readonly changes: Changes;
  readonly recorder: Recorder;
  exchangeToken(signedIn: SignedIn, deadline: number): Promise<string>;
  execute(operation: Operation, context: RequestContext): Promise<GraphqlAnswer>;
  /** Begins the time that a request has. */
  liveWith(request: GatewayRequest, deadlineMs: number): RequestLife;
  readonly log: Log;
  /** Counts what has been answered. Nothing waits for it, and nothing depends on it. */
  count(ended: Ended): void;
  readonly deadlineMs: number;
}

/** What is known of one request on its way. */
export interface Trace {
  readonly eventId: string;
  readonly startedAt: number;
  /** For how long what is done for it is of use to anybody. */
  readonly life: RequestLife;
  caller?: Caller['kind'];
  clientId?: string;
  /** The operation, when it could be read. */
  asked?: Operation;
  /** What is about to be read or changed, when it is about a patient. */
  concern?: Concern;
  operation?: string | undefined;
  code?: ErrorCode | undefined;
  /** From when on the record knows of the operation, and must learn how it ends. */
  recording?: Promise<Recording>;
  /** A change was handed on to be made: from then on it may have been. */
  isChangeSent?: boolean;
  /** The place that the request has taken, to be given back. */
  admission?: ReturnType<Admit>;
}

/** Answers one request, room by room. Never throws: a refusal or a failure is an answer too. */
export async function answerRequest(request: GatewayRequest, rooms: Rooms): Promise<GatewayResponse> {
  const trace: Trace = {
    eventId: randomUUID(),
    startedAt: Date.now(),
    life: rooms.liveWith(request, rooms.deadlineMs),
  };
  const result = await withinDeadline(answer(request, rooms, trace), trace.life.deadline).catch((error: unknown) =>
    failed(error, rooms),
  );
  trace.life.complete();
  const response = await concludeRequest(result, { trace, rooms, signal: request.signal });
  trace.admission?.then(
    (giveBack) => giveBack(),
    () => undefined,
  );
  const { eventId, startedAt, caller, operation, code } = trace;
  const { status } = response;
  const durationMs = Date.now() - startedAt;
  rooms.log({ event: 'answered', eventId, operation, caller, status, code, durationMs });
  rooms.count({ trace, rawHeaders: request.rawHeaders, status, durationMs, work: result.work });
  return response;
}

async function answer(request: GatewayRequest, rooms: Rooms, trace: Trace): Promise<Result> {
  const signedIn = await rooms.authenticate(request, trace.eventId);
  const { caller, authority } = signedIn;
  trace.caller = caller.kind;
  trace.clientId = signedIn.clientId;
  const operation = await rooms.readOperation(rooms.readBody(request.body), signedIn.clientId);
  trace.asked = operation;
  trace.operation = operation.knownAs;
  const access = { eventId: trace.eventId, signedIn, operation, networkAddress: request.networkAddress };
  trace.admission = rooms.admit(access);
  await trace.admission.catch((error: unknown) => refuseAdmission(error, access, rooms));
  const { eventId, life } = trace;
  const { deadline } = life;
  const context: RequestContext = { eventId, caller, authority, deadline, life };
  const judgement = rooms.access.judge(signedIn, operation);
  if (judgement.kind === 'nothing personal') return answered(await rooms.execute(operation, context), rooms);
  if (judgement.kind === 'figures') {
    return answered(await rooms.execute(operation, { ...context, access: judgement.access }), rooms);
  }
  if (judgement.kind === 'refused') {
    await recordRefusal(judgement, access, { code: judgement.code, rooms });
    throw new GatewayError(judgement.code);
  }
  trace.concern = judgement.concern;
  trace.recording = rooms.recorder.open({ ...access, concern: judgement.concern }, deadline);
  await trace.recording;
  const onChangeSent = () => void (trace.isChangeSent = true);
  return answerAboutPatient({ signedIn, operation, concern: judgement.concern, context, onChangeSent }, rooms);
}

type Asked = Omit<AccessToRecord, 'concern'> & { readonly operation: Operation };

/** Who looks for people, or for numbers that they should not know, is on record for each whom they named. */
async function refuseAdmission(error: unknown, access: Asked, rooms: Rooms): Promise<never> {
  if (error instanceof GatewayError && (error as Partial<BudgetExceeded>).isSignOfSnooping === true) {
    const judgement = rooms.access.judge(access.signedIn, access.operation);
    await recordRefusal(judgement, access, { code: error.code, rooms });
  }
  throw error;
}

async function recordRefusal(
  judgement: Judgement,
  access: Asked,
  { code, rooms }: { readonly code: ErrorCode; readonly rooms: Rooms },
): Promise<void> {
  if (judgement.kind === 'nothing personal' || judgement.kind === 'figures') return;
  const concerns = judgement.kind === 'concern' ? [judgement.concern] : judgement.concerns;
  await Promise.all(concerns.map((concern) => rooms.recorder.refuse({ ...access, concern }, code)));
}
