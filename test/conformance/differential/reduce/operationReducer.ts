import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ConcreteCase } from '../concreteCase.ts';
import type { Edit, Reducer } from './reducer.ts';

/** Takes parts of the operation away, and writes fragments where they are used. */
export const operationReducer: Reducer = {
  name: 'operation',
  listEdits(from) {
    const document = parse(from.request.query, { noLocation: true });
    const edits: Edit[] = [];
    const propose = (change: () => DocumentNode) => edits.push(() => withDocument(from, change()));
    const replace = (node: ASTNode, by: ASTNode | null) => propose(() => replaceNode(document, node, by));

    visit(document, {
      SelectionSet(set) {
        set.selections.forEach((selection) => {
          const others = set.selections.filter((other) => other !== selection);
          const left = others.length === 0 ? [typenameField] : others;
          if (selection.kind !== Kind.FIELD || selection.name.value !== '__typename' || others.length > 0) {
            replace(set, { ...set, selections: left });
          }
          const inner = contentOf(document, selection);
          if (inner !== undefined) replace(set, { ...set, selections: [...others, ...inner.selections] });
        });
      },
    });
    visit(document, {
      Directive: (node) => void replace(node, null),
      Argument: (node) => void replace(node, null),
      Field(node) {
        if (node.alias === undefined) return;
        const { alias: _alias, ...plain } = node;
        replace(node, plain);
      },
      VariableDefinition(node) {
        if (node.defaultValue === undefined) return;
        const { defaultValue: _default, ...plain } = node;
        replace(node, plain);
      },
      OperationDefinition(node) {
        if (document.definitions.length > 1) replace(node, null);
      },
    });
    for (const name of Object.keys(from.request.variables ?? {})) {
      edits.push(() => {
        const { [name]: _removed, ...variables } = from.request.variables ?? {};
        return { ...from, request: { ...from.request, variables } };
      });
    }
    if (from.request.operationName !== undefined) {
      const { operationName: _name, ...request } = from.request;
      edits.push(() => ({ ...from, request }));
    }
    return edits;
  },
};

const typenameField: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function contentOf(document: DocumentNode, selection: SelectionNode): SelectionSetNode | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet;
  if (selection.kind !== Kind.FRAGMENT_SPREAD) return undefined;
  const fragment = findFragments(document).find(({ name }) => name.value === selection.name.value);
  if (fragment === undefined) return undefined;
  const { typeCondition, selectionSet } = fragment;
  return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }] };
}

function replaceNode(document: DocumentNode, node: ASTNode, by: ASTNode | null): DocumentNode {
  return visit(document, { enter: (at) => (at === node ? by : undefined) });
}

/** Without fragments and variables that are no longer used. */
function withDocument(from: ConcreteCase, document: DocumentNode): ConcreteCase {
  const fragments = usedFragments(document);
  const used = new Set<string>();
  const kept = document.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || fragments.has(node.name.value),
  );
  for (const node of kept) {
    visit('selectionSet' in node ? node.selectionSet : node, { Variable: ({ name }) => void used.add(name.value) });
  }
  const definitions = kept.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? {
          ...node,
          variableDefinitions: node.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [],
        }
      : node,
  );
  const variables = Object.entries(from.request.variables ?? {}).filter(([name]) => used.has(name));
  const query = print({ ...document, definitions });
  return { ...from, request: { ...from.request, query, variables: Object.fromEntries(variables) } };
}

function usedFragments(document: DocumentNode): Set<string> {
  const used = new Set<string>();
  const follow = (node: ASTNode) => {
    visit(node, {
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        used.add(name.value);
        const fragment = findFragments(document).find((one) => one.name.value === name.value);
        if (fragment !== undefined) follow(fragment);
      },
    });
  };
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) follow(node);
  return used;
}

function findFragments({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
}
