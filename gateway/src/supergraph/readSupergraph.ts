import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** What the gateway must know of a supergraph, beside the schema itself. */
export interface Supergraph {
  readonly sdl: string;
  /** Where each subgraph is, by name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** The national service behind each field marked `@nationalSource`, by `Type.field`. */
  readonly nationalSources: ReadonlyMap<string, string>;
  readonly personal: PersonalInputs;
}

/** What is marked `@personal` and can be given by a client. */
export interface PersonalInputs {
  readonly scalars: ReadonlySet<string>;
  /** By `Type.field.argument`. */
  readonly arguments: ReadonlySet<string>;
}

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[];
}

/**
 * Reads a supergraph SDL. An address in `overrides` replaces the one in the SDL.
 *
 * @throws GraphQLError when it is not SDL; Error when an override names a subgraph that is not there
 */
export function readSupergraph(sdl: string, overrides: Readonly<Record<string, string>> = {}): Supergraph {
  const subgraphUrls = new Map<string, string>();
  const nationalSources = new Map<string, string>();
  const personal = { scalars: new Set<string>(), arguments: new Set<string>() };

  const readType = (type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) => {
    for (const field of type.fields ?? []) readField(`${type.name.value}.${field.name.value}`, field);
  };
  const readField = (coordinate: string, field: FieldDefinitionNode) => {
    const service = directiveText(field, 'nationalSource', 'service');
    if (service !== undefined) nationalSources.set(coordinate, service);
    for (const argument of field.arguments ?? []) {
      if (hasDirective(argument, 'personal')) personal.arguments.add(`${coordinate}.${argument.name.value}`);
    }
  };

  visit(parse(sdl, { noLocation: true }), {
    ScalarTypeDefinition(scalar) {
      if (hasDirective(scalar, 'personal')) personal.scalars.add(scalar.name.value);
    },
    ObjectTypeDefinition: readType,
    InterfaceTypeDefinition: readType,
    EnumValueDefinition(value: EnumValueDefinitionNode) {
      const name = directiveText(value, 'join__graph', 'name');
      if (name !== undefined) subgraphUrls.set(name, directiveText(value, 'join__graph', 'url') ?? '');
    },
  });

  for (const [name, url] of Object.entries(overrides)) {
    if (!subgraphUrls.has(name)) throw new Error(`The supergraph has no subgraph named ${name}.`);
    subgraphUrls.set(name, url);
  }
  return { sdl, subgraphUrls, nationalSources, personal };
}

function hasDirective(node: Directed, name: string): boolean {
  return node.directives?.some((directive) => directive.name.value === name) ?? false;
}

function directiveText(node: Directed, name: string, argument: string): string | undefined {
  const directive = node.directives?.find((candidate) => candidate.name.value === name);
  const value = directive?.arguments?.find((candidate) => candidate.name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
