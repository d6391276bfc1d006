import {
  getNamedType,
  isCompositeType,
  Kind,
  OperationTypeNode,
  print,
  visit,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldIdentity, findApart } from './findApart.ts';
import { findAmbiguousNames, shapeOf } from './findAmbiguousNames.ts';
import { isPromisedMore } from './isPromisedMore.ts';
import type { Fragments } from './prepareOperation.ts';

/** An operation in which equal response keys mean equal fields. */
export interface CanonicalOperation {
  /** What is fetched, in parts that must be over before the next begins. Empty when nothing has to be fetched. */
  readonly parts: readonly string[];
  /** The response key of each field of the client's operation. Fields that are not fetched have none. */
  readonly keys: ReadonlyMap<FieldNode, string>;
}

const typenameField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Writes an operation for the planner: a field that is asked for twice, under whatever aliases, is asked for once, unless
 * a null below one could reach the other; its response key says what it is, by name and arguments; there are no fragments but those that choose a type.
 *
 * It spares the planner what it is not good at (a client's alias that is the name of another field, among them the key
 * fields that the planner adds itself) and the subgraphs what would be asked twice.
 *
 * @param operation without conditions
 */
export function canonicalizeOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): CanonicalOperation {
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error(`the schema has no ${operation.operation}`);
  const writing: Writing = {
    schema,
    apart: findApart(operation, root, { schema, fragments }),
    fragments,
    keys: new Map(),
    ambiguous: findAmbiguousNames(schema),
    argumentNumbers: new Map(),
    serialRoot: operation.operation === OperationTypeNode.MUTATION ? root : undefined,
  };
  const { selections } = canonicalSet([operation.selectionSet], root, writing);
  const fields = selections.filter((selection) => selection !== typenameField);
  // Mutations are run one after another (specification §6.2.2), with all that is asked of each.
  const parts = operation.operation === OperationTypeNode.MUTATION ? fields.map((field) => [field]) : [fields];
  return {
    parts: parts.filter(({ length }) => length > 0).map((part) => writeOperation(operation, part)),
    keys: writing.keys,
  };
}

interface Writing {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly keys: Map<FieldNode, string>;
  readonly ambiguous: ReadonlySet<string>;
  /** Each list of arguments that occurs, and the number that stands for it in response keys. */
  readonly argumentNumbers: Map<string, number>;
  /** The type whose fields are never the same, since each is to be run: that of the mutations. */
  readonly serialRoot: GraphQLCompositeType | undefined;
  /** Fields that are asked for under each name by itself (`findApart`). */
  readonly apart: ReadonlySet<string>;
}

interface Gathered {
  /** The nodes that ask for the same field, by response key. */
  readonly fields: Map<string, FieldNode[]>;
  /** What is asked of other types, by their names. */
  readonly conditional: Map<string, SelectionSetNode[]>;
}

function canonicalSet(
  sets: readonly SelectionSetNode[],
  parent: GraphQLCompositeType,
  writing: Writing,
): SelectionSetNode {
  const gathered: Gathered = { fields: new Map(), conditional: new Map() };
  for (const set of sets) gather(set, parent, { ...writing, ...gathered });
  const asked = [...gathered.fields.values()].flat();
  const isTypeAsked = asked.some(({ name }) => name.value === '__typename');
  // Whether a null may stay depends on the type then, also where the client does not ask for it.
  const isTypeNeeded = isTypeAsked || asked.some(({ name }) => isPromisedMore(name.value, parent, writing.schema));
  const typename = isTypeNeeded ? [typenameField] : [];
  const fields = [...gathered.fields].flatMap(([key, nodes]) => canonicalField(key, nodes, { ...writing, parent }));
  const conditional = [...gathered.conditional].map(([name, inner]) => canonicalFragment(name, inner, writing));
  const selections = [...typename, ...fields, ...conditional];
  return { kind: Kind.SELECTION_SET, selections: selections.length === 0 ? [typenameField] : selections };
}

function gather(set: SelectionSetNode, parent: GraphQLCompositeType, to: Writing & Gathered): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      gatherField(selection, parent, to);
      continue;
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : to.fragments.get(selection.name.value);
    if (inner === undefined) continue;
    const condition = inner.typeCondition?.name.value;
    if (condition === undefined || condition === parent.name) gather(inner.selectionSet, parent, to);
    else addTo(to.conditional, condition, inner.selectionSet);
  }
}

function gatherField(field: FieldNode, parent: GraphQLCompositeType, to: Writing & Gathered): void {
  const name = field.name.value;
  if (name === '__typename') addTo(to.fields, name, field);
  if (name.startsWith('__')) return;
  const key = keyOf(field, parent, to);
  to.keys.set(field, key);
  addTo(to.fields, key, field);
}

function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** `name` for a field without arguments, `name__3` for one whose arguments, or shape, have the number 3. */
function keyOf(field: FieldNode, parent: GraphQLCompositeType, writing: Writing): string {
  const { ambiguous, apart, argumentNumbers, serialRoot } = writing;
  const name = field.name.value;
  const written = (field.arguments ?? []).map(print).toSorted().join(', ');
  const shape = ambiguous.has(name) ? ` ${shapeOf(typeOf(field, parent))}` : '';
  const isByItself = parent === serialRoot || apart.has(fieldIdentity(field));
  const differs = written + shape + (isByItself ? ` as ${(field.alias ?? field.name).value}` : '');
  if (differs === '') return name;
  let number = argumentNumbers.get(differs);
  if (number === undefined) argumentNumbers.set(differs, (number = argumentNumbers.size));
  return `${name}__${number}`;
}

function canonicalField(
  key: string,
  nodes: readonly FieldNode[],
  { parent, ...writing }: Writing & { readonly parent: GraphQLCompositeType },
): FieldNode[] {
  const [node] = nodes;
  if (node === undefined || key === '__typename') return [];
  const { alias: _alias, directives: _directives, selectionSet: _selectionSet, ...rest } = node;
  const type = getNamedType(typeOf(node, parent));
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return [
    {
      ...rest,
      ...(key === node.name.value ? {} : { alias: { kind: Kind.NAME, value: key } }),
      ...(isCompositeType(type) ? { selectionSet: canonicalSet(sets, type, writing) } : {}),
    },
  ];
}

function canonicalFragment(name: string, sets: readonly SelectionSetNode[], writing: Writing): SelectionNode {
  const type = writing.schema.getType(name);
  if (!isCompositeType(type)) throw new Error(`the schema has no type ${name}`);
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    selectionSet: canonicalSet(sets, type, writing),
  };
}

function typeOf(field: FieldNode, parent: GraphQLCompositeType) {
  const type = 'getFields' in parent ? parent.getFields()[field.name.value]?.type : undefined;
  if (type === undefined) throw new Error(`${parent.name} has no field that was asked for`);
  return type;
}

function writeOperation(operation: OperationDefinitionNode, selections: readonly SelectionNode[]): string {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  const used = new Set<string>();
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const { directives: _directives, variableDefinitions = [], name: _name, ...rest } = operation;
  return print({
    ...rest,
    selectionSet,
    variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
  });
}
