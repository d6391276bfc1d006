import { Kind, visit } from 'graphql';
import type { ASTNode, DefinitionNode, DocumentNode } from 'graphql';
import type { SdlFile } from './sdlFiles.ts';

interface SharedDefinition {
  readonly path: string;
  readonly node: DefinitionNode;
  readonly text: string;
}

/**
 * A subgraph's own SDL, followed by those shared definitions it reaches by type name, directly or through another
 * shared definition. Shared definitions keep the order of their files; the others are left out, so that a subgraph
 * does not claim types it never returns.
 *
 * @throws Error when the subgraph defines a type that is shared, or two shared files define the same one
 */
export function joinSdl(own: SdlFile, shared: readonly SdlFile[]): string {
  const definitions = indexDefinitions(shared);
  refuseRedefinition(own, definitions);
  const reached = reachableNames(own.document, definitions);
  const parts = [...definitions].filter(([name]) => reached.has(name)).map(([, definition]) => definition.text);
  return `${[own.sdl.trim(), ...parts].join('\n\n')}\n`;
}

function indexDefinitions(shared: readonly SdlFile[]): Map<string, SharedDefinition> {
  const index = new Map<string, SharedDefinition>();
  for (const { path, sdl, document } of shared) {
    for (const node of document.definitions) {
      const name = definedTypeName(node);
      if (name === undefined) throw new Error(`${path}: a shared file holds type definitions only, not ${node.kind}`);
      const earlier = index.get(name);
      if (earlier) throw new Error(`${path} defines ${name}, which ${earlier.path} already defines`);
      index.set(name, { path, node, text: sdl.slice(node.loc?.start, node.loc?.end) });
    }
  }
  return index;
}

function refuseRedefinition(own: SdlFile, shared: ReadonlyMap<string, SharedDefinition>): void {
  for (const node of own.document.definitions) {
    const name = definedTypeName(node) ?? '';
    const earlier = shared.get(name);
    if (earlier) throw new Error(`${own.path} defines ${name}, which ${earlier.path} already defines`);
  }
}

function reachableNames(own: DocumentNode, shared: ReadonlyMap<string, SharedDefinition>): Set<string> {
  const reached = new Set<string>();
  const waiting: ASTNode[] = [own];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const name of namedTypes(node)) {
      const definition = shared.get(name);
      if (definition === undefined || reached.has(name)) continue;
      reached.add(name);
      waiting.push(definition.node);
    }
  }
  return reached;
}

/** Field, argument and input types, interfaces and union members: all are `NamedType` nodes. */
function namedTypes(node: ASTNode): string[] {
  const names: string[] = [];
  visit(node, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}

function definedTypeName(node: DefinitionNode): string | undefined {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return node.name.value;
    default:
      return undefined;
  }
}
