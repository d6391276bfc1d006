import { errorCodeOf } from '@helsegraf/errors';
import { randomUUID } from 'node:crypto';
import type { Rooms } from './answerRequest.ts';
import type { SignedIn } from './authentication/signedIn.ts';
import type { GatewayRequest, GatewayResponse, RequestBody } from './http/gatewayRequest.ts';
import type { PlanOutline } from './planning/describe/outlinePlan.ts';
import { withinDeadline } from './withinDeadline.ts';

/** The rooms that somebody goes through who wants to see how an operation would be answered. */
export interface PlanRooms extends Pick<Rooms, 'readBody' | 'admit' | 'refuse' | 'liveWith' | 'log' | 'deadlineMs'> {
  /** As for an operation, with a proof that was made for the address of plans. */
  authenticatePlan(request: GatewayRequest, eventId: string): Promise<SignedIn>;
  /** What would be asked of whom. Within the same limits as an operation; values of variables need not be there. */
  outline(body: RequestBody, clientId: string): Promise<PlanOutline>;
}

/** What a plan costs its client: as much as a large operation, since it is planned as one. */
const cost = { points: 1_500, guesses: 0 };

/**
 * Answers with the plan of an operation. Nobody is asked anything, so there is no patient, nothing to decide and nothing to
 * record. Never throws.
 */
export async function answerPlan(request: GatewayRequest, rooms: PlanRooms): Promise<GatewayResponse> {
  const startedAt = Date.now();
  const eventId = randomUUID();
  const life = rooms.liveWith(request, rooms.deadlineMs);
  const response = await withinDeadline(answer(request, eventId, rooms), life.deadline).catch((error: unknown) => {
    rooms.log({ event: 'plan refused', eventId, code: errorCodeOf(error), durationMs: Date.now() - startedAt });
    return rooms.refuse(error);
  });
  life.complete();
  return response;
}

async function answer(request: GatewayRequest, eventId: string, rooms: PlanRooms): Promise<GatewayResponse> {
  const signedIn = await rooms.authenticatePlan(request, eventId);
  const body = rooms.readBody(request.body);
  const leave = await rooms.admit({ eventId, signedIn, operation: { cost, rootFields: [], patient: undefined } });
  try {
    const outline = await rooms.outline(body, signedIn.clientId);
    return { status: 200, headers: {}, body: JSON.stringify(outline) };
  } finally {
    leave();
  }
}
