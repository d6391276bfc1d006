import type { Action } from '@helsegraf/access';
import { isServiceName, services } from '@helsegraf/schema';
import {
  defaultFieldResolver,
  getNamedType,
  isNullableType,
  isObjectType,
  isUnionType,
  valueFromASTUntyped,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { SubgraphContext } from '../subgraphContext.ts';
import type { FieldRequirement, FieldRequirements } from './fieldRequirements.ts';
import { refuseField, type RefusableField } from './refuseField.ts';

interface GuardedField extends RefusableField {
  readonly isNullable: boolean;
}

// What federation adds to a subgraph holds nothing; `_entities` has a guard of its own.
const federationFields: ReadonlySet<string> = new Set(['Query._entities', 'Query._service', '_Service.sdl']);

/**
 * Puts a decision before the resolver of every field: one that may not be read is refused without its resolver being
 * called, so nothing is fetched for it. It sits on the objects' own fields, where every way of asking ends: alias,
 * fragment, interface, union, list and reference alike.
 *
 * @throws Error when a field has no requirement
 */
export function guardFields(schema: GraphQLSchema, requirements: FieldRequirements): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const action = type === schema.getMutationType() ? 'write' : 'read';
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (federationFields.has(coordinate)) continue;
      const requirement = requirements.get(coordinate);
      if (requirement === undefined) throw new Error(`${coordinate} does not say who may read it`);
      guardField(field, requirement, action);
    }
  }
}

function guardField(
  field: GraphQLField<unknown, SubgraphContext>,
  requirement: FieldRequirement,
  action: Action,
): void {
  const guarded = describeField(field, requirement, action);
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (...call) => (isOpen(guarded, call[2]) ? resolve(...call) : close(guarded, call[2]));
}

function describeField(
  field: GraphQLField<unknown, SubgraphContext>,
  requirement: FieldRequirement,
  action: Action,
): GuardedField {
  const named = getNamedType(field.type);
  const members = new Set(isUnionType(named) ? named.getTypes().map(({ name }) => name) : []);
  return { requirement, action, isNullable: isNullableType(field.type), members, service: serviceOf(field) };
}

function serviceOf({ astNode }: GraphQLField<unknown, SubgraphContext>): RefusableField['service'] {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'nationalSource');
  const [argument] = directive?.arguments ?? [];
  const name: unknown = argument === undefined ? undefined : valueFromASTUntyped(argument.value);
  return typeof name === 'string' && isServiceName(name) ? services[name].nationalService : undefined;
}

function isOpen({ requirement, action }: GuardedField, { access }: SubgraphContext): boolean {
  if (access.decideField(requirement, action).effect !== 'permit') return false;
  return access.mayLocate || requirement.dataClass !== 'organisation';
}

/** What may leave no trace, an address or a place that would tell it, is as if none were registered (3.3: no oracle). */
function close(field: GuardedField, { access }: SubgraphContext): object | null {
  const { requirement, action, isNullable } = field;
  const decision = access.decideField(requirement, action);
  const leavesNoTrace =
    decision.effect === 'permit' ||
    decision.obligations.includes('leave-no-trace') ||
    requirement.dataClass === 'address';
  return leavesNoTrace && isNullable ? null : refuseField(field, decision, access);
}
