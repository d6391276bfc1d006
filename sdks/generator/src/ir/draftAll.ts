import type { TrustedDocument } from '@helsegraf/documents';
import {
  isCompositeType,
  isInputType,
  Kind,
  typeFromAST,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { fragmentOf } from './collectFields.ts';
import type { Draft } from './draft.ts';
import { draftShape, type Drafting } from './draftShapes.ts';
import { createUsedTypes, type UsedTypes } from './usedTypes.ts';

/** Everything about the operations that needs no names. */
export interface Drafts {
  readonly operations: readonly OperationDraft[];
  /** Fragments that are somewhere the whole of a selection, by GraphQL's name. */
  readonly fragments: ReadonlyMap<string, Draft>;
  readonly used: UsedTypes;
}

export interface OperationDraft {
  readonly trusted: TrustedDocument;
  readonly variables: readonly { readonly node: VariableDefinitionNode; readonly type: GraphQLInputType }[];
  readonly data: Draft;
}

export function draftAll(schema: GraphQLSchema, documents: readonly TrustedDocument[]): Drafts {
  const used = createUsedTypes(schema);
  const whole = new Set<string>();
  const drafting: Drafting = {
    schema,
    fragments: fragmentsOf(documents),
    onLeaf: used.noteOutput,
    onFragment: (name) => whole.add(name),
  };
  const operations = documents.map((trusted) => draftOperation(trusted, drafting));
  for (const { variables } of operations) for (const { type } of variables) used.noteInput(type);
  // The set grows while it is read: fragments are made of fragments.
  const fragments = new Map<string, Draft>();
  for (const name of whole) fragments.set(name, draftFragment(name, drafting));
  return { operations, fragments, used };
}

function fragmentsOf(documents: readonly TrustedDocument[]): Map<string, FragmentDefinitionNode> {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  return new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
}

function draftOperation(trusted: TrustedDocument, drafting: Drafting): OperationDraft {
  const { schema } = drafting;
  const node = operationOf(trusted);
  const root = schema.getRootType(node.operation);
  if (root == null) throw new Error(`the schema has no ${node.operation}`);
  const variables = (node.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) throw new Error(`$${definition.variable.name.value} of ${trusted.name} has no known type`);
    return { node: definition, type };
  });
  const data = draftShape(drafting, root, [{ set: node.selectionSet, conditions: [] }]);
  // What the schema says of its root is about all operations.
  return { trusted, variables, data: { ...data, description: '' } };
}

function operationOf({ name, document }: TrustedDocument): OperationDefinitionNode {
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) return node;
  }
  throw new Error(`there is no operation in the document of ${name}`);
}

function draftFragment(name: string, drafting: Drafting): Draft {
  const { typeCondition, selectionSet } = fragmentOf(drafting, name);
  const type = typeFromAST(drafting.schema, typeCondition);
  if (!isCompositeType(type)) throw new Error(`the fragment ${name} is on no known type`);
  return draftShape(drafting, type, [{ set: selectionSet, conditions: [] }]);
}
