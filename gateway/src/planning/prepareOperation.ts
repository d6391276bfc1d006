import {
  Kind,
  print,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { toDataKey, toResponseKey } from './dataKey.ts';

/** An operation for one set of answers to its conditions: nothing in it is conditional any more. */
export interface PreparedOperation {
  /** What the client gets back: the operation without the parts that were switched off. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What is planned: response keys are those of the data, introspection is left out. Undefined when nothing is left. */
  readonly planned: string | undefined;
  /** What is asked of the schema itself (`__schema`, `__type`); undefined when nothing is. */
  readonly introspection: DocumentNode | undefined;
  /** The key under which a response key of the client stands in the merged data. */
  dataKeyOf(responseKey: string): string;
  /** The other way; undefined for a key that is not the client's. */
  responseKeyOf(dataKey: string): string | undefined;
}

/** Names of the variables that decide whether a part of the operation is asked for (`@skip`, `@include`), sorted. */
export function findConditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = isCondition(node) ? conditionValue(node) : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/**
 * Decides every `@skip` and `@include`, and writes what is left for the planner.
 *
 * @param conditions the value of each variable that `findConditionVariables` names
 */
export function prepareOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Readonly<Record<string, boolean>>,
): PreparedOperation {
  const decided = decide(document, operation, conditions);
  const root = decided.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (root === undefined) throw new Error('an operation is gone');
  const fragments = new Map(
    decided.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const fields = flattenRoot(root.selectionSet, fragments);
  const isMeta = ({ name }: FieldNode) => name.value.startsWith('__');
  return {
    document: decided,
    operation: root,
    planned: writePlanned(
      root,
      fields.filter((field) => !isMeta(field)),
      fragments,
    ),
    introspection: selectRoot(
      root,
      fields.filter((field) => isMeta(field) && field.name.value !== '__typename'),
      fragments,
    ),
    dataKeyOf: toDataKey,
    responseKeyOf: toResponseKey,
  };
}

function decide(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Readonly<Record<string, boolean>>,
): DocumentNode {
  const chosen: DocumentNode = {
    ...document,
    definitions: document.definitions.filter((node) => node.kind !== Kind.OPERATION_DEFINITION || node === operation),
  };
  const keep = (node: SelectionNode) => {
    const { directives = [] } = node;
    if (directives.length === 0) return undefined;
    if (directives.some((directive) => isCondition(directive) && !holds(directive, conditions))) return null;
    return { ...node, directives: directives.filter((directive) => !isCondition(directive)) };
  };
  return visit(chosen, { Field: keep, InlineFragment: keep, FragmentSpread: keep });
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function conditionValue({ arguments: given = [] }: DirectiveNode) {
  return given.find(({ name }) => name.value === 'if')?.value;
}

function holds(directive: DirectiveNode, conditions: Readonly<Record<string, boolean>>): boolean {
  const value = conditionValue(directive);
  const isTrue =
    value?.kind === Kind.BOOLEAN ? value.value : value?.kind === Kind.VARIABLE && conditions[value.name.value] === true;
  return directive.name.value === 'include' ? isTrue : !isTrue;
}

const typenameField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The operation with these root fields alone, and the fragments they need. */
function selectRoot(
  root: OperationDefinitionNode,
  fields: readonly FieldNode[],
  fragments: Fragments,
): DocumentNode | undefined {
  if (fields.length === 0) return undefined;
  const operation = { ...root, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } } as const;
  return { kind: Kind.DOCUMENT, definitions: [operation, ...reachableFragments(operation.selectionSet, fragments)] };
}

function writePlanned(
  root: OperationDefinitionNode,
  fields: readonly FieldNode[],
  fragments: Fragments,
): string | undefined {
  const selected = selectRoot(root, fields, fragments);
  if (selected === undefined) return undefined;
  return print(visit(selected, { Field: toDataField, SelectionSet: { leave: fillEmpty } }));
}

/** All fields at the root; a fragment there can only be on the root type. */
function flattenRoot(set: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner === undefined ? [] : flattenRoot(inner.selectionSet, fragments);
  });
}

function reachableFragments(set: SelectionSetNode, fragments: Fragments): FragmentDefinitionNode[] {
  const reached = new Map<string, FragmentDefinitionNode>();
  const reach = (from: SelectionSetNode) => {
    visit(from, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || reached.has(name.value)) return;
        reached.set(name.value, fragment);
        reach(fragment.selectionSet);
      },
    });
  };
  reach(set);
  return [...reached.values()];
}

// The type name is asked for under its own name only: what the client calls it is a matter of the answer.
function toDataField(field: FieldNode): FieldNode {
  const name = field.name.value;
  if (name === '__typename') return typenameField;
  const key = toDataKey(field.alias?.value ?? name);
  const { alias: _alias, ...rest } = field;
  return key === name ? rest : { ...rest, alias: { kind: Kind.NAME, value: key } };
}

function fillEmpty(set: SelectionSetNode): SelectionSetNode | undefined {
  return set.selections.length === 0 ? { ...set, selections: [typenameField] } : undefined;
}
