import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isLeafType,
  Kind,
  print,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** An operation in which equal response keys mean equal fields, and nothing is conditional, repeated or introspective. */
export interface CanonicalOperation {
  /** Undefined when nothing is left to be fetched. */
  readonly text: string | undefined;
  /** Where the value of a field of the original operation stands in what is fetched; undefined when it is not fetched. */
  keyOf(field: FieldNode): string | undefined;
}

export interface OperationToCanonicalize {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** With the defaults of the operation. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Interfaces that some subgraph knows as an object. */
  readonly interfaceObjects: ReadonlySet<string>;
}

const typenameField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Spares the planner what it is not good at: client aliases that are names of other fields, among them the key fields
 * that it adds itself; fields asked for twice; fragments; conditions.
 */
export function canonicalizeOperation(toCanonicalize: OperationToCanonicalize): CanonicalOperation {
  const { schema, document, operation, variables, interfaceObjects } = toCanonicalize;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const keys = new Map<FieldNode, string>();
  const ambiguous = findAmbiguousNames(schema);
  const numbers = new Map<string, number>();

  const canonicalSet = (set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode => {
    const fields = new Map<string, FieldNode>();
    const others: SelectionNode[] = [];
    const add = (from: SelectionSetNode): void => {
      for (const node of from.selections) {
        if (!isIncluded(node.directives, variables)) continue;
        if (node.kind === Kind.FIELD) addField(node);
        else {
          const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
          const condition = inner?.typeCondition?.name.value;
          if (inner === undefined) continue;
          if (condition === undefined || condition === parent.name) add(inner.selectionSet);
          else others.push(canonicalFragment(inner.selectionSet, condition));
        }
      }
    };
    const addField = (node: FieldNode) => {
      const name = node.name.value;
      if (name.startsWith('__')) {
        if (name === '__typename') fields.set(name, typenameField);
        return;
      }
      const type = 'getFields' in parent ? parent.getFields()[name]?.type : undefined;
      if (type === undefined) throw new Error(`no field ${parent.name}.${name}`);
      const key = keyFor(node, type);
      keys.set(node, key);
      const known = fields.get(key);
      const selections = [...(known?.selectionSet?.selections ?? []), ...(node.selectionSet?.selections ?? [])];
      const { alias: _alias, directives: _directives, selectionSet, ...rest } = node;
      fields.set(key, {
        ...rest,
        ...(key === name ? {} : { alias: { kind: Kind.NAME, value: key } }),
        ...(selectionSet === undefined ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
      });
    };
    // What stands behind an abstract type is told by its name alone. Not every subgraph can tell it of an interface that
    // is an object to it, so there it is not asked for without need.
    if (isAbstractType(parent) && !interfaceObjects.has(parent.name))
      fields.set(typenameField.name.value, typenameField);
    add(set);
    const canonical = [...fields.values()].map((field) => canonicalField(field, parent));
    const selections = [...canonical, ...others];
    return { kind: Kind.SELECTION_SET, selections: selections.length === 0 ? [typenameField] : selections };
  };

  const canonicalField = (field: FieldNode, parent: GraphQLCompositeType): FieldNode => {
    if (field.selectionSet === undefined || !('getFields' in parent)) return field;
    const type = parent.getFields()[field.name.value]?.type;
    const inner = type === undefined ? undefined : getNamedType(type);
    return isCompositeType(inner) ? { ...field, selectionSet: canonicalSet(field.selectionSet, inner) } : field;
  };

  const canonicalFragment = (set: SelectionSetNode, condition: string): SelectionNode => {
    const type = schema.getType(condition);
    if (!isCompositeType(type)) throw new Error(`no type ${condition}`);
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition } },
      selectionSet: canonicalSet(set, type),
    };
  };

  // A field under two response keys stays two fields: what is null under one, because of what was asked below it, may
  // well be there under the other.
  const keyFor = ({ name, alias, arguments: args = [] }: FieldNode, type: GraphQLOutputType): string => {
    const renamed = alias === undefined || alias.value === name.value ? '' : alias.value;
    const shape = ambiguous.has(name.value) ? shapeOf(type) : '';
    const differs = [renamed, ...args.map(print).toSorted(), shape].filter((text) => text !== '').join(', ');
    if (differs === '') return name.value;
    const number = numbers.get(differs) ?? numbers.size;
    numbers.set(differs, number);
    return `${name.value}__${number}`;
  };

  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error('no root type');
  const selectionSet = canonicalSet(operation.selectionSet, root);
  const asksNothing = selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && node.name.value === '__typename',
  );
  const text = asksNothing ? undefined : writeOperation({ ...operation, selectionSet });
  return { text, keyOf: (field) => keys.get(field) };
}

function isIncluded(directives: readonly DirectiveNode[] = [], variables: Readonly<Record<string, unknown>>): boolean {
  return directives.every(({ name, arguments: args = [] }) => {
    const value = args[0]?.value;
    const isTrue =
      value?.kind === Kind.BOOLEAN
        ? value.value
        : value?.kind === Kind.VARIABLE && variables[value.name.value] === true;
    if (name.value === 'skip') return !isTrue;
    return name.value !== 'include' || isTrue;
  });
}

/** Names that fields of different shapes have. What is asked of several types at once must not give them one key. */
function findAmbiguousNames(schema: GraphQLSchema): Set<string> {
  const shapes = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const shape = shapeOf(field.type);
      if ((shapes.get(field.name) ?? shape) !== shape) ambiguous.add(field.name);
      shapes.set(field.name, shape);
    }
  }
  return ambiguous;
}

function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? type.name : 'composite';
}

function writeOperation(operation: OperationDefinitionNode): string {
  const used = new Set<string>();
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const { directives: _directives, variableDefinitions = [], ...rest } = operation;
  return print({
    ...rest,
    variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
  });
}
