import { GatewayError } from '@helsegraf/errors';
import { createHash } from 'node:crypto';
import type { Concern } from './access/concern.ts';
import type { Rooms } from './answerRequest.ts';
import type { SignedIn } from './authentication/signedIn.ts';
import type { RequestContext } from './execution/requestContext.ts';
import type { Operation } from './operation/operation.ts';
import { answered, refused, type Result } from './result.ts';

export interface PatientQuestion {
  readonly signedIn: SignedIn;
  readonly operation: Operation;
  readonly concern: Concern;
  readonly context: RequestContext;
  /** A change is about to be sent to where it is made. */
  onChangeSent(): void;
}

/** What comes of an operation about a patient. Its intent is on record: from here on personal data is fetched. */
export async function answerAboutPatient(question: PatientQuestion, rooms: Rooms): Promise<Result> {
  const { signedIn, concern, context } = question;
  const decision = await rooms.access.decide(concern, context);
  const relation = concern.isRepresenting ? relationOf(decision) : undefined;
  if (decision.kind === 'refused') {
    const result = refused(new GatewayError(decision.code), rooms);
    return { ...result, ending: { ...result.ending, relation } };
  }
  const subjectToken = await rooms.exchangeToken(signedIn, context.deadline);
  const { patient, basis, reason } = concern;
  const ground = {
    patient,
    access: decision.access,
    otherNumbers: decision.otherNumbers,
    ...(basis !== undefined && { basis }),
    ...(reason !== undefined && { reasonHash: createHash('sha256').update(reason).digest('base64url') }),
  };
  const answer = await execute(question, { ...context, ...ground, subjectToken }, rooms);
  // Elevated access is for what somebody has been told is restricted; only health personnel have it.
  if (answer.disclosed?.hasRestriction === true && concern.attest !== undefined) await remember(concern, rooms);
  const result = answered(answer, rooms);
  return { ...result, ending: { ...result.ending, relation, needsReview: decision.needsReview } };
}

/** A change is made once, and from then on nothing is decided by what was remembered from before it. */
async function execute(
  { signedIn, operation, concern, onChangeSent }: PatientQuestion,
  context: RequestContext,
  rooms: Rooms,
) {
  const { change } = operation;
  if (concern.action !== 'write') return rooms.execute(operation, context);
  try {
    if (change === undefined) {
      onChangeSent();
      return await rooms.execute(operation, context);
    }
    const asked = { ...change, clientId: signedIn.clientId, person: concern.caller.nationalId.value };
    return await rooms.changes.once(asked, {
      make(isRepeated) {
        if (!isRepeated) onChangeSent();
        return rooms.execute(operation, { ...context, isRepeated });
      },
      wasMade: ({ disclosed }) => disclosed?.disclosures.some(({ count }) => count > 0) === true,
    });
  } finally {
    rooms.access.forget(concern);
  }
}

function relationOf(decision: Awaited<ReturnType<Rooms['access']['decide']>>) {
  return decision.kind === 'refused' ? decision.relation : decision.access.relation;
}

/** Without it, elevated access is refused until the same has been asked again: no reason to hold the answer back. */
async function remember(concern: Concern, { access }: Rooms): Promise<void> {
  await access.rememberRestriction(concern).catch(() => undefined);
}
