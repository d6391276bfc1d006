import {
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  astFromValue,
  buildSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  print,
} from 'graphql';
import { publicSdl, readSubgraphSdl, services, subgraphNames } from '@helsegraf/schema';
import type { ArgumentEntry, Contract, FieldEntry, TypeEntry, TypeKind } from '../src/contract/contract.ts';
import { readWords, termIn } from './readWords.ts';

/** What the subgraphs' SDL says of a field beside what clients see of it. */
interface Origin {
  readonly subgraphs: string[];
  rule?: string | undefined;
  dataClass?: string | undefined;
  service?: string | undefined;
}

/** @param words the text of `docs/words.md` */
export function readContract(words: string): Contract {
  const schema = buildSchema(publicSdl(), { assumeValidSDL: true });
  const reading: Reading = { schema, words: readWords(words), ...readOrigins() };
  const usedBy = findUses(schema);
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !builtIn.has(name))
    .map((type) => readType(type, reading, usedBy.get(type.name) ?? []));
  return { types: types.toSorted((a, b) => a.name.localeCompare(b.name)) };
}

type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

const builtIn = new Set(['String', 'Boolean', 'Int', 'Float', 'ID']);

interface Reading {
  readonly schema: GraphQLSchema;
  readonly words: ReadonlyMap<string, string>;
  /** By `Type.field`. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** `Type.field`, `Type.field.argument`, `Scalar`. */
  readonly personal: ReadonlySet<string>;
}

function readOrigins(): Pick<Reading, 'origins' | 'personal'> {
  const origins = new Map<string, Origin>();
  const personal = new Set<string>();
  const notePersonal = (name: string, directives: readonly ConstDirectiveNode[] = []) => {
    if (directives.some((directive) => directive.name.value === 'personal')) personal.add(name);
  };
  for (const subgraph of subgraphNames) {
    for (const node of parse(readSubgraphSdl(subgraph)).definitions) {
      if (node.kind === 'ScalarTypeDefinition') notePersonal(node.name.value, node.directives);
      if (!('fields' in node) || !('name' in node) || node.name === undefined) continue;
      for (const field of node.fields ?? []) {
        const coordinate = `${node.name.value}.${field.name.value}`;
        notePersonal(coordinate, field.directives);
        if (!('arguments' in field)) continue;
        for (const argument of field.arguments ?? [])
          notePersonal(`${coordinate}.${argument.name.value}`, argument.directives);
        const read = (directive: string, argument: string) =>
          directiveText(field.directives ?? [], directive, argument);
        if (field.directives?.some(({ name }) => name.value === 'external')) continue;
        const origin = origins.get(coordinate) ?? { subgraphs: [] };
        origin.subgraphs.push(subgraph);
        origin.rule ??= read('access', 'to');
        origin.dataClass ??= read('access', 'class');
        origin.service ??= read('nationalSource', 'service');
        origins.set(coordinate, origin);
      }
    }
  }
  return { origins, personal };
}

function directiveText(directives: readonly ConstDirectiveNode[], name: string, argument: string): string | undefined {
  const directive = directives.find((candidate) => candidate.name.value === name);
  const value = directive?.arguments?.find((candidate) => candidate.name.value === argument)?.value;
  return value?.kind === 'StringValue' ? value.value : undefined;
}

function readType(type: GraphQLNamedType, reading: Reading, usedBy: readonly string[]): TypeEntry {
  const { schema, words } = reading;
  const description = type.description ?? '';
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  const fields: readonly AnyField[] = hasFields ? Object.values(type.getFields()) : [];
  return {
    name: type.name,
    kind: kindOf(type),
    description,
    norwegian: words.get(type.name) ?? termIn(description),
    fields: fields.map((field) => readField(type.name, field, reading)),
    values: isEnumType(type)
      ? type.getValues().map((value) => ({
          name: value.name,
          description: value.description ?? '',
          norwegian: words.get(`${type.name}.${value.name}`) ?? termIn(value.description ?? ''),
          deprecated: value.deprecationReason ?? undefined,
        }))
      : [],
    members: isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [],
    implements: isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : [],
    usedBy,
    isReason: isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'MissingData'),
  };
}

function kindOf(type: GraphQLNamedType): TypeKind {
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  if (isInputObjectType(type)) return 'input';
  return isScalarType(type) ? 'scalar' : 'object';
}

function readField(typeName: string, field: AnyField, { words, origins, personal }: Reading): FieldEntry {
  const coordinate = `${typeName}.${field.name}`;
  const { subgraphs = [], rule, dataClass, service } = origins.get(coordinate) ?? {};
  const named = Object.entries(services).find(([name]) => name === service)?.[1];
  const description = field.description ?? '';
  return {
    name: field.name,
    type: String(field.type),
    typeName: getNamedType(field.type).name,
    description,
    norwegian: words.get(coordinate) ?? termIn(description),
    arguments: 'args' in field ? field.args.map((argument) => readArgument(coordinate, argument, personal)) : [],
    deprecated: field.deprecationReason ?? undefined,
    rule,
    dataClass,
    subgraphs,
    service: named?.display,
    serviceCode: named?.nationalService,
    isPersonal: personal.has(coordinate) || personal.has(getNamedType(field.type).name),
  };
}

function readArgument(coordinate: string, argument: GraphQLArgument, personal: ReadonlySet<string>): ArgumentEntry {
  const usual = argument.defaultValue === undefined ? undefined : astFromValue(argument.defaultValue, argument.type);
  const typeName = getNamedType(argument.type).name;
  return {
    name: argument.name,
    type: String(argument.type),
    typeName,
    description: argument.description ?? '',
    usual: usual ? print(usual) : undefined,
    isPersonal: personal.has(`${coordinate}.${argument.name}`) || personal.has(typeName),
  };
}

/** For each type, where it is answered with or taken. */
function findUses(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  const note = (used: string, by: string) => void uses.set(used, (uses.get(used) ?? new Set()).add(by));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isUnionType(type)) for (const member of type.getTypes()) note(member.name, type.name);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields: readonly AnyField[] = Object.values(type.getFields());
    for (const field of fields) {
      note(getNamedType(field.type).name, `${type.name}.${field.name}`);
      if (!('args' in field)) continue;
      for (const { type: given } of field.args) note(getNamedType(given).name, `${type.name}.${field.name}`);
    }
  }
  return new Map([...uses].map(([name, by]) => [name, [...by].toSorted()]));
}
