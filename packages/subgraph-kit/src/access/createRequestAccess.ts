import { createDecider, type AccessContext, type Action, type Decision } from '@helsegraf/access';
import type { AccessRule, DataClass } from '@helsegraf/schema';
import type { SourceRequest } from '@helsegraf/upstream';
import type { FieldRequirement } from './fieldRequirements.ts';

/** One object that says something of its own about who may see it. */
export interface LabelledObject {
  /** `care` unless the fields that lead to it have another. */
  readonly rule?: AccessRule;
  readonly dataClass: DataClass;
  /** As `Resource.labels` of `packages/access`. */
  readonly labels: readonly string[];
}

/** What the caller of one request may see. Each question is decided once, however often it is asked. */
export interface RequestAccess {
  readonly context: AccessContext;
  /** Whether the person asks about themself. */
  readonly isSelf: boolean;
  /** Whether a citizen asks about somebody else. */
  readonly isRepresenting: boolean;
  /** Whether something may be told from which it could be worked out where the patient lives or is treated. */
  readonly mayLocate: boolean;
  decideField(requirement: FieldRequirement, action: Action): Decision;
  /** Whether this one object may be read. */
  mayRead(object: LabelledObject): boolean;
}

/** The answers to what may be seen in this request, from the context that the gateway signed. */
export function createRequestAccess(request: SourceRequest): RequestAccess {
  const context = request.access ?? knownToNobody(request);
  const decide = createDecider(context);
  const fields: Record<Action, (Decision | undefined)[]> = { read: [], write: [] };
  const mayRead = ({ rule = 'care', dataClass, labels }: LabelledObject) =>
    decide({ rule, dataClass, labels }, 'read').effect === 'permit';

  return {
    context,
    isSelf: context.actor.kind === 'citizen' && context.relation === 'self',
    isRepresenting: context.actor.kind === 'citizen' && context.relation !== 'self',
    mayLocate: mayLocate(context, mayRead),
    decideField: ({ rule, dataClass, index }, action) =>
      (fields[action][index] ??= decide({ rule, dataClass }, action)),
    mayRead,
  };
}

/** A gateway that does not say what decisions rest on knows nothing that would permit anything personal. */
function knownToNobody({ caller }: SourceRequest): AccessContext {
  return { actor: { kind: caller.kind }, hasReason: false, metRestriction: false, subject: 'unknown' };
}

/**
 * Somebody with a confidential address is not given away by the places that treat them either (Normen, faktaark 55). An
 * organisation by itself is open to anyone; around such a person it is as closed as it is in their record. Who runs the
 * service has no patient whom an organisation could give away.
 */
function mayLocate({ actor, subject }: AccessContext, mayRead: RequestAccess['mayRead']): boolean {
  if (actor.kind === 'operator') return true;
  const isUnprotected = subject !== 'unknown' && subject.addressProtection === 'none';
  return isUnprotected || mayRead({ dataClass: 'organisation', labels: [] });
}
