import { Kind, parse, type DirectiveNode, type DocumentNode, type TypeDefinitionNode } from 'graphql';
import type { JoinField, JoinGraph, JoinKey, JoinType, TypeInSubgraph } from './joinGraph.ts';
import { flagOf, textOf, valueOf } from './readArguments.ts';
import { parseFieldSet } from './parseFieldSet.ts';
import { readJoinField } from './readJoinField.ts';

/** Reads the SDL of a supergraph (join v0.3 or later). */
export function readJoinGraph(supergraphSdl: string): JoinGraph {
  const document = parse(supergraphSdl, { noLocation: true });
  const subgraphs = readSubgraphs(document);
  const definitions = document.definitions.filter(isTypeDefinition);
  const members = readMembers(definitions, subgraphs);
  const types = new Map(definitions.map((node) => [node.name.value, readType(node, { subgraphs, members })]));
  return {
    types,
    subgraphs: [...subgraphs.values()],
    roots: readRoots(document),
  };
}

/** Names of subgraphs, by what directives call them. */
type Subgraphs = ReadonlyMap<string, string>;

interface Member {
  readonly name: string;
  /** The subgraphs in which it belongs; all that have both when the supergraph does not say. */
  readonly subgraph: string | undefined;
}

interface Reading {
  readonly subgraphs: Subgraphs;
  readonly members: Members;
}

interface Members {
  /** What belongs to an interface or a union, by its name. */
  readonly of: ReadonlyMap<string, readonly Member[]>;
  readonly nodes: ReadonlyMap<string, TypeDefinitionNode>;
}

function isTypeDefinition(node: { readonly kind: string }): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}

function readSubgraphs(document: DocumentNode): Subgraphs {
  const names = new Map<string, string>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of node.values ?? []) {
      const graph = directives.find((directive) => directive.name.value === 'join__graph');
      names.set(name.value, (graph === undefined ? undefined : textOf(graph, 'name')) ?? name.value);
    }
  }
  return names;
}

function readRoots(document: DocumentNode): JoinGraph['roots'] {
  const schema = document.definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  const nameOf = (operation: string, usual: string) =>
    schema === undefined
      ? usual
      : schema.operationTypes.find((root) => root.operation.valueOf() === operation)?.type.name.value;
  return { query: nameOf('query', 'Query'), mutation: nameOf('mutation', 'Mutation') };
}

function readMembers(definitions: readonly TypeDefinitionNode[], subgraphs: Subgraphs): Members {
  const of = new Map<string, Member[]>();
  const add = (owner: string, member: Member) => void of.set(owner, [...(of.get(owner) ?? []), member]);
  for (const node of definitions) {
    const name = node.name.value;
    for (const directive of node.directives ?? []) {
      const subgraph = subgraphs.get(valueOf(directive, 'graph') ?? '');
      const [union, other] = [textOf(directive, 'member'), textOf(directive, 'interface')];
      if (directive.name.value === 'join__unionMember' && union !== undefined) add(name, { name: union, subgraph });
      if (directive.name.value === 'join__implements' && other !== undefined) add(other, { name, subgraph });
    }
    // Old supergraphs do not say which members a subgraph has.
    if (node.kind === Kind.UNION_TYPE_DEFINITION && !of.has(name)) {
      for (const member of node.types ?? []) add(name, { name: member.name.value, subgraph: undefined });
    }
  }
  return { of, nodes: new Map(definitions.map((node) => [node.name.value, node])) };
}

function readType(node: TypeDefinitionNode, reading: Reading): JoinType {
  const name = node.name.value;
  const isIn = readPresence(node, reading);
  const hasFields = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
  const fields = new Map<string, JoinField>(
    (hasFields ? (node.fields ?? []) : []).map((field) => [
      field.name.value,
      readJoinField(field, { subgraphs: reading.subgraphs, presentIn: [...isIn.keys()] }),
    ]),
  );
  return {
    name,
    kind: kindOf(node),
    isHidden: (node.directives ?? []).some((directive) => directive.name.value === 'inaccessible'),
    in: isIn,
    fields,
    interfaces: new Set((hasFields ? (node.interfaces ?? []) : []).map((one) => one.name.value)),
    objects: new Set(objectsOf(name, reading.members)),
  };
}

function kindOf(node: TypeDefinitionNode): JoinType['kind'] {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return 'object';
  if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) return 'interface';
  return node.kind === Kind.UNION_TYPE_DEFINITION ? 'union' : 'leaf';
}

function readPresence(node: TypeDefinitionNode, reading: Reading): Map<string, TypeInSubgraph> {
  const found = new Map<string, { keys: JoinKey[]; isInterfaceObject: boolean }>();
  for (const directive of joinTypes(node)) {
    const subgraph = reading.subgraphs.get(valueOf(directive, 'graph') ?? '');
    if (subgraph === undefined) continue;
    const known = found.get(subgraph) ?? { keys: [], isInterfaceObject: false };
    found.set(subgraph, known);
    const key = textOf(directive, 'key');
    if (key !== undefined) {
      known.keys.push({ fields: parseFieldSet(key), isResolvable: flagOf(directive, 'resolvable') ?? true });
    }
    if (flagOf(directive, 'isInterfaceObject') === true) known.isInterfaceObject = true;
  }
  return new Map(
    [...found].map(([subgraph, known]) => {
      const isAbstract = kindOf(node) !== 'object' && !known.isInterfaceObject;
      const possible = isAbstract ? possibleIn(node.name.value, subgraph, reading) : [node.name.value];
      return [subgraph, { ...known, possible }];
    }),
  );
}

function joinTypes(node: TypeDefinitionNode | undefined): DirectiveNode[] {
  return (node?.directives ?? []).filter(({ name }) => name.value === 'join__type');
}

function possibleIn(name: string, subgraph: string, { members, subgraphs }: Reading): string[] {
  return (members.of.get(name) ?? []).flatMap((member) => {
    const node = members.nodes.get(member.name);
    const here = joinTypes(node).filter((one) => subgraphs.get(valueOf(one, 'graph') ?? '') === subgraph);
    if (here.length === 0 || (member.subgraph ?? subgraph) !== subgraph) return [];
    const isObject = node?.kind === Kind.OBJECT_TYPE_DEFINITION;
    return isObject || here.some((one) => flagOf(one, 'isInterfaceObject') === true) ? [member.name] : [];
  });
}

function objectsOf(name: string, { of, nodes }: Members): string[] {
  const node = nodes.get(name);
  if (node?.kind === Kind.OBJECT_TYPE_DEFINITION) return [name];
  if (node?.kind === Kind.UNION_TYPE_DEFINITION) return (of.get(name) ?? []).map((member) => member.name);
  const objects = [...nodes.values()].filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  return objects
    .filter((one) => one.interfaces?.some((other) => other.name.value === name))
    .map((one) => one.name.value);
}
