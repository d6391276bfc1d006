import { GatewayError } from '@helsegraf/errors';
import type { Lease } from './createLease.ts';
import type { OperationSharing } from './http/createOperationSharing.ts';
import type { Engine } from './execution/createEngine.ts';
import type { OpenRequest } from './http/createOpenServer.ts';
import type { GatewayResponse } from './http/gatewayRequest.ts';
import type { RequestLife } from './http/requestLife.ts';
import type { OpenOperation, OpenOperationReader } from './operation/createOpenOperationReader.ts';
import type { OpenResponder } from './response/createOpenResponder.ts';

/** A supergraph that can be asked. */
export interface OpenGraph {
  readonly engine: Engine<RequestLife>;
  readonly operations: OpenOperationReader;
  /** Held while a request uses it. */
  readonly lease: Lease;
}

export interface OpenRooms extends OpenResponder {
  /** The supergraph that is served now; the request stays with it. Undefined when there is none. */
  readonly graph: OpenGraph | undefined;
  /** Undefined when each request is to be answered by itself. */
  readonly share: OperationSharing | undefined;
}

/** Answers one request of somebody who may ask anything. Never rejects. */
export async function answerOpenRequest(request: OpenRequest, rooms: OpenRooms): Promise<GatewayResponse> {
  const { graph } = rooms;
  if (graph === undefined) return rooms.fail(new GatewayError('NOT_READY'));
  graph.lease.enter();
  try {
    let operation: OpenOperation;
    try {
      const ahead = graph.operations.readAhead(request.body.query);
      if (ahead !== undefined) await withinLife(ahead, request.life);
      operation = graph.operations.read(request.body);
    } catch (error) {
      return rooms.refuse(error, request.mediaType);
    }
    if (request.isGet && operation.isMutation) {
      return { ...rooms.fail(new GatewayError('METHOD_NOT_ALLOWED')), headers: { allow: 'POST' } };
    }
    const run = async (life: RequestLife): Promise<GatewayResponse> => {
      const answer = await withinLife(graph.engine.execute(operation, life), life);
      const response = rooms.respond(answer);
      answer.data = '';
      return response;
    };
    if (rooms.share === undefined) return await run(request.life);
    return await withinLife(rooms.share(operation, request.life, run), request.life);
  } catch (error) {
    return rooms.fail(error);
  } finally {
    graph.lease.leave();
  }
}

// Fetches end with the life of the request by themselves, and what the others brought is still to be written.
const graceMs = 500;

/** What has been promised, or a refusal when it does not come even after everything it could wait for has ended. */
function withinLife<Result>(promised: Promise<Result>, life: RequestLife): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => setTimeout(() => reject(new GatewayError('DEADLINE_EXCEEDED')), graceMs).unref();
    life.add(giveUp);
    promised.then(resolve, reject);
  });
}
