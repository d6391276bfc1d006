import type { AccessRule, DataClass } from '@helsegraf/schema';
import { accessRules, dataClasses } from '@helsegraf/schema';
import { Kind, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';

/** What `@access` says of a field. Two fields of which it says the same have one requirement between them. */
export interface FieldRequirement {
  readonly rule: AccessRule;
  readonly dataClass: DataClass;
  /** Its place among the requirements of this subgraph. */
  readonly index: number;
}

export type FieldRequirements = ReadonlyMap<string, FieldRequirement>;

/**
 * The requirement of every field of every object type, by `Type.field`. Interfaces are left out: what decides is the
 * type of the object, however it was asked for.
 *
 * @throws Error that names the first field without `@access`, or with a rule or class that nobody knows
 */
export function readFieldRequirements(sdl: DocumentNode): FieldRequirements {
  const shared = new Map<string, FieldRequirement>();
  const requirements = new Map<string, FieldRequirement>();
  for (const type of sdl.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const field of (type as ObjectTypeDefinitionNode).fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const { rule, dataClass } = readAccess(field, coordinate);
      const key = `${rule} ${dataClass}`;
      const requirement = shared.get(key) ?? { rule, dataClass, index: shared.size };
      shared.set(key, requirement);
      requirements.set(coordinate, requirement);
    }
  }
  return requirements;
}

function readAccess(field: FieldDefinitionNode, coordinate: string): { rule: AccessRule; dataClass: DataClass } {
  const directive = field.directives?.find(({ name }) => name.value === 'access');
  const read = (argument: string) => {
    const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
    return value?.kind === Kind.STRING ? value.value : '';
  };
  const [rule, dataClass] = [read('to'), read('class')];
  if (!Object.hasOwn(accessRules, rule) || !Object.hasOwn(dataClasses, dataClass)) {
    throw new Error(`${coordinate} does not say who may read it`);
  }
  return { rule: rule as AccessRule, dataClass: dataClass as DataClass };
}
