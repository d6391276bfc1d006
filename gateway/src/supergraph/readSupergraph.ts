import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
} from 'graphql';
import { accessRules, dataClasses, type AccessRule, type DataClass } from '@helsegraf/schema';
import { readTypes, type SupergraphTypes } from './readTypes.ts';

/** What the gateway must know of a supergraph, beside the schema itself. */
export interface Supergraph {
  readonly types: SupergraphTypes;
  /** Where each subgraph is, by name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** The national service behind each field marked `@nationalSource`, by `Type.field`. */
  readonly nationalSources: ReadonlyMap<string, string>;
  /** Who may read each field marked `@access`, and what kind of information it is, by `Type.field`. */
  readonly fieldAccess: ReadonlyMap<string, FieldAccess>;
  readonly personal: PersonalInputs;
}

export interface FieldAccess {
  readonly rule: AccessRule;
  readonly dataClass: DataClass;
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
 * Reads a supergraph. An address in `overrides` replaces the one in the SDL.
 *
 * @throws Error when an override names a subgraph that is not there
 */
export function readSupergraph(document: DocumentNode, overrides: Readonly<Record<string, string>> = {}): Supergraph {
  const subgraphUrls = new Map<string, string>();
  const nationalSources = new Map<string, string>();
  const fieldAccess = new Map<string, FieldAccess>();
  const personal = { scalars: new Set<string>(), arguments: new Set<string>() };

  const readField = (coordinate: string, field: FieldDefinitionNode) => {
    const service = directiveText(field, 'nationalSource', 'service');
    if (service !== undefined) nationalSources.set(coordinate, service);
    const access = readAccess(field);
    if (access !== undefined) fieldAccess.set(coordinate, access);
    for (const argument of field.arguments ?? []) {
      if (hasDirective(argument, 'personal')) personal.arguments.add(`${coordinate}.${argument.name.value}`);
    }
  };
  const readGraph = (value: EnumValueDefinitionNode) => {
    const name = directiveText(value, 'join__graph', 'name');
    if (name !== undefined) subgraphUrls.set(name, directiveText(value, 'join__graph', 'url') ?? '');
  };

  for (const node of document.definitions) {
    switch (node.kind) {
      case Kind.SCALAR_TYPE_DEFINITION:
        if (hasDirective(node, 'personal')) personal.scalars.add(node.name.value);
        break;
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        for (const field of node.fields ?? []) readField(`${node.name.value}.${field.name.value}`, field);
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        node.values?.forEach(readGraph);
        break;
      default:
    }
  }

  for (const [name, url] of Object.entries(overrides)) {
    if (!subgraphUrls.has(name)) throw new Error(`The supergraph has no subgraph named ${name}.`);
    subgraphUrls.set(name, url);
  }
  return { types: readTypes(document), subgraphUrls, nationalSources, fieldAccess, personal };
}

/** A field whose rule or class nobody knows has none, and whoever decides says no. */
function readAccess(field: Directed): FieldAccess | undefined {
  const rule = directiveText(field, 'access', 'to');
  const dataClass = directiveText(field, 'access', 'class');
  return isNameOf(accessRules, rule) && isNameOf(dataClasses, dataClass) ? { rule, dataClass } : undefined;
}

function isNameOf<Name extends string>(table: Readonly<Record<Name, string>>, name: string | undefined): name is Name {
  return name !== undefined && Object.hasOwn(table, name);
}

function hasDirective(node: Directed, name: string): boolean {
  return node.directives?.some((directive) => directive.name.value === name) ?? false;
}

function directiveText(node: Directed, name: string, argument: string): string | undefined {
  const directive = node.directives?.find((candidate) => candidate.name.value === name);
  const value = directive?.arguments?.find((candidate) => candidate.name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
