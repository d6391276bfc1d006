import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** What one operation costs before it is run. */
export interface Cost {
  /** Objects that the answer may hold, and ten for each call to a national service. */
  readonly points: number;
  /** Questions that could be used to try what somebody else's secret is, each alias counted. */
  readonly guesses: number;
}

export interface CostRules {
  readonly schema: GraphQLSchema;
  /** Fields that make the gateway call a national service, by `Type.field`. */
  readonly nationalSources: ReadonlyMap<string, string>;
}

/** What something costs: always the same, or by the variables. */
type Weigh = Cost | ((variables: Variables) => Cost);

const nothing: Cost = { points: 0, guesses: 0 };
const pointsOfCall = 10;
/** Where nothing says how long a list is; most lists that are not paged hold one or two. */
const assumedLength = 2;
const most = 1_000_000_000;
/** Each gives something to whoever knows a number that nobody but the patient should know. */
const guessableFields: ReadonlySet<string> = new Set(['Patient.lockedPrescription']);

/**
 * Works out, once for each operation of a document, what it costs for given variables: each object counts one, a list
 * as many as `first` asks for, and where nothing says how many, two. Fields that GraphQL would merge count each time.
 *
 * The document has been found valid and bounded before: writing out its fragments is bounded by `expandedFields`.
 */
export function compileCost(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  rules: CostRules,
): (variables: Variables) => Cost {
  const root = rules.schema.getRootType(operation.operation);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  if (root == null) return () => nothing;
  const weigh = compileSelections(operation.selectionSet, root.name, { ...rules, fragments, isPage: false });
  return (variables) => costOf(weigh, variables);
}

function costOf(weigh: Weigh, variables: Variables): Cost {
  return typeof weigh === 'function' ? weigh(variables) : weigh;
}

interface Walk extends CostRules {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether this is a page of a list, whose own lists are no longer than it. */
  readonly isPage: boolean;
}

function compileSelections(set: SelectionSetNode, typeName: string, walk: Walk): Weigh {
  const parts = set.selections.map((selection): Weigh => {
    switch (selection.kind) {
      case Kind.FIELD:
        return compileField(selection, typeName, walk);
      case Kind.INLINE_FRAGMENT:
        return compileSelections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, walk);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = walk.fragments.get(selection.name.value);
        return fragment === undefined
          ? nothing
          : compileSelections(fragment.selectionSet, fragment.typeCondition.name.value, walk);
      }
    }
  });
  const fixed = parts.filter((part) => typeof part !== 'function').reduce(add, nothing);
  const varying = parts.filter((part) => typeof part === 'function');
  if (varying.length === 0) return fixed;
  return (variables) => varying.reduce((sum, part) => add(sum, part(variables)), fixed);
}

function compileField(field: FieldNode, typeName: string, walk: Walk): Weigh {
  const definition = findField(walk.schema, typeName, field.name.value);
  if (definition === undefined) return nothing;
  const named = getNamedType(definition.type);
  const coordinate = `${typeName}.${field.name.value}`;
  const own: Cost = {
    points: (walk.nationalSources.has(coordinate) ? pointsOfCall : 0) + (isCompositeType(named) ? 1 : 0),
    guesses: guessableFields.has(coordinate) ? 1 : 0,
  };
  if (field.selectionSet === undefined) return own;
  const isPaged = definition.args.some(({ name }) => name === 'first');
  const below = compileSelections(field.selectionSet, named.name, { ...walk, isPage: isPaged });
  // The list within a page is as long as the page.
  const length = walk.isPage && !isPaged ? 1 : compileLength(field, definition);
  const multiply = (inside: Cost, times: number): Cost => {
    return {
      points: cap(own.points + times * (inside.points + (times > 1 ? 1 : 0))),
      guesses: cap(own.guesses + times * inside.guesses),
    };
  };
  if (typeof below !== 'function' && typeof length === 'number') return multiply(below, length);
  return (variables) => multiply(costOf(below, variables), typeof length === 'number' ? length : length(variables));
}

/** How many times what is below a field may be in the answer. */
function compileLength(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
): number | ((variables: Variables) => number) {
  const paging = definition.args.find(({ name }) => name === 'first');
  if (paging === undefined) return isList(definition.type) ? assumedLength : 1;
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const fallback = typeof paging.defaultValue === 'number' ? paging.defaultValue : assumedLength;
  if (given?.kind === Kind.INT) return Number(given.value);
  if (given?.kind !== Kind.VARIABLE) return fallback;
  return (variables) => {
    const value = variables[given.name.value];
    return typeof value === 'number' ? Math.max(1, value) : fallback;
  };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function findField(schema: GraphQLSchema, typeName: string, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function add(one: Cost, other: Cost): Cost {
  return { points: cap(one.points + other.points), guesses: cap(one.guesses + other.guesses) };
}

function cap(count: number): number {
  return Math.min(count, most);
}
