import { deniedReason, mayElevate, type Action, type Decision, type DecisionCode } from '@helsegraf/access';
import { GatewayError } from '@helsegraf/errors';
import type { NationalService } from '@helsegraf/schema';
import { dataSource } from '../missingData.ts';
import type { RequestAccess } from './createRequestAccess.ts';
import type { FieldRequirement } from './fieldRequirements.ts';

/** A field, as far as what stands in its place goes. */
export interface RefusableField {
  readonly requirement: FieldRequirement;
  readonly action: Action;
  /** The types that its union has; empty when its type is no union. */
  readonly members: ReadonlySet<string>;
  /** The national service behind it, if one is. */
  readonly service: NationalService | undefined;
}

/**
 * The typed reason for a refusal, where the contract has a place for one. What the patient decided is told to health
 * personnel and to the patient; everybody else is refused and learns nothing by it (SEC-27).
 *
 * @throws GatewayError FORBIDDEN or POLICY_DATA_UNAVAILABLE where the contract has no place
 */
export function refuseField(field: RefusableField, decision: Decision, access: RequestAccess): object {
  const told = isToldWhy(access) ? deniedReason(decision) : 'AccessRefused';
  const reason = [told, 'AccessRefused' as const].find((each) => field.members.has(each));
  if (reason === undefined || field.service === undefined) throw refusal(decision.code, access);
  const source = dataSource(field.service, new Date().toISOString());
  if (reason !== 'Restricted') return { __typename: reason, source };
  const { requirement: resource, action } = field;
  return {
    __typename: reason,
    source,
    count: null,
    mayElevate: mayElevate({ context: access.context, resource, action }),
  };
}

/** The error for a refusal that has no place in the data. */
export function refusal(code: DecisionCode, { context }: RequestAccess): GatewayError {
  const isUnknown = code === 'POLICY_DATA_UNAVAILABLE' && context.actor.kind !== 'citizen';
  return new GatewayError(isUnknown ? 'POLICY_DATA_UNAVAILABLE' : 'FORBIDDEN');
}

function isToldWhy({ context, isSelf }: RequestAccess): boolean {
  return context.actor.kind === 'practitioner' || isSelf;
}
