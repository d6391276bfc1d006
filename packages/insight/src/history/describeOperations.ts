import { operations, publicSdl, supergraphSdl } from '@helsegraf/schema';
import {
  buildSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';

/** What an operation of the contract asks for. */
export interface DescribedOperation {
  readonly name: string;
  /** `Type.field`, each once and in order. */
  readonly fields: readonly string[];
  /** Names of national services in code. */
  readonly services: readonly string[];
}

export interface DescribedContract {
  readonly operations: readonly DescribedOperation[];
  /** Fields that are to go away. */
  readonly deprecated: readonly string[];
}

export function describeContract(): DescribedContract {
  const schema = buildSchema(publicSdl(), { assumeValid: true });
  const serviceOf = readNationalSources();
  return {
    operations: operations().map(({ name, text }) => {
      const fields = fieldsOf(text, schema);
      const services = fields.flatMap((field) => serviceOf.get(field) ?? []);
      return { name, fields, services: [...new Set(services)].toSorted() };
    }),
    deprecated: findDeprecated(schema),
  };
}

function fieldsOf(text: string, schema: GraphQLSchema): string[] {
  const typeInfo = new TypeInfo(schema);
  const found = new Set<string>();
  visit(
    parse(text),
    visitWithTypeInfo(typeInfo, {
      Field({ name }) {
        const parent = typeInfo.getParentType();
        if (parent != null && !name.value.startsWith('__')) found.add(`${parent.name}.${name.value}`);
      },
    }),
  );
  return [...found].toSorted();
}

function readNationalSources(): ReadonlyMap<string, string> {
  const services = new Map<string, string>();
  for (const type of parse(supergraphSdl(), { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of type.fields ?? []) {
      const directive = directives.find((each) => each.name.value === 'nationalSource');
      const service = directive?.arguments?.find((each) => each.name.value === 'service')?.value;
      if (service?.kind === Kind.STRING) services.set(`${type.name.value}.${name.value}`, service.value);
    }
  }
  return services;
}

function findDeprecated(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
    const fields = Object.values(type.getFields()).filter(({ deprecationReason }) => deprecationReason != null);
    return fields.map(({ name }) => `${type.name}.${name}`);
  });
}
