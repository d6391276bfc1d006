import { Kind, parse, print, specifiedDirectives, specifiedScalarTypes, type DefinitionNode } from 'graphql';

const builtIn = new Set([...specifiedScalarTypes, ...specifiedDirectives].map(({ name }) => name));
const executableLocations = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
]);

/**
 * A public schema without what is not for clients. The native planner writes out what every schema has by itself
 * (introspection, built-in scalars and directives), the types of Federation's own specifications, whose names have two
 * underscores, and directives that only a schema can carry.
 */
export function cleanPublicSdl(sdl: string): string {
  const definitions = parse(sdl, { noLocation: true }).definitions.filter(isForClients);
  const names = new Set(
    definitions.flatMap((node) => ('name' in node && node.name !== undefined ? [node.name.value] : [])),
  );
  const known = definitions.map((node) => withoutHiddenMembers(withoutMetaFields(node), names));
  return print({ kind: Kind.DOCUMENT, definitions: known });
}

/** The planner leaves hidden types out, and leaves them in the unions and among the interfaces that name them. */
function withoutHiddenMembers(definition: DefinitionNode, names: ReadonlySet<string>): DefinitionNode {
  const isKnown = ({ name }: { readonly name: { readonly value: string } }) => names.has(name.value);
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
    return { ...definition, types: definition.types?.filter(isKnown) ?? [] };
  }
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    return { ...definition, interfaces: definition.interfaces?.filter(isKnown) ?? [] };
  }
  return definition;
}

function isForClients(definition: DefinitionNode): boolean {
  if (!('name' in definition) || definition.name === undefined) return true;
  const name = definition.name.value;
  if (name.includes('__') || builtIn.has(name)) return false;
  return (
    definition.kind !== Kind.DIRECTIVE_DEFINITION ||
    definition.locations.some(({ value }) => executableLocations.has(value))
  );
}

function withoutMetaFields(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  return { ...definition, fields: definition.fields?.filter(({ name }) => !name.value.startsWith('__')) ?? [] };
}
