import { parse, valueFromASTUntyped, visit } from 'graphql';
import type {
  DefinitionNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  TypeNode,
  VariableDefinitionNode,
} from 'graphql';

/** An operation that can be opened in the editor. */
export interface Operation {
  readonly name: string;
  /** The comment above it. Empty when there is none. */
  readonly description: string;
  /** The operation and every fragment it needs, as they are written. */
  readonly text: string;
  /**
   * Who may send it: citizens alone ask about the one who is signed in (`me`), and change something for them; operators
   * alone ask for figures (`insight`).
   */
  readonly askedBy: 'staff' | 'citizen' | 'operator';
  /** Variables that must be given, besides those the portal fills in. */
  readonly ownVariables: readonly string[];
  /** What to begin with: a place for each of `ownVariables`, and the defaults of the others. */
  readonly firstVariables: Readonly<Record<string, unknown>>;
}

/** Variables the portal fills in from the choice. */
const filledIn: ReadonlySet<string> = new Set(['nationalId', 'basis']);
/** Made up anew each time: it names one change (`idempotencyKey`). */
const madeUp: ReadonlySet<string> = new Set(['idempotencyKey']);

/**
 * The operations of all files: those of the staff, the citizen and the operator, of each the overviews first, since they
 * show most. Each brings the fragments it needs,
 * wherever they stand.
 *
 * @throws GraphQLError when a file does not parse; `npm run check` would have refused it
 */
export function readOperations(texts: readonly string[]): readonly Operation[] {
  const definitions = texts.flatMap((text) => parse(text).definitions);
  const fragments = new Map(definitions.filter(isFragment).map((node) => [node.name.value, node]));
  const operations = definitions.filter(isOperation).map((node) => readOperation(node, fragments));
  return operations.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function rank({ name, askedBy }: Operation): number {
  const groups = ['staff', 'citizen', 'operator'];
  return groups.indexOf(askedBy) * 2 + (name.endsWith('Overview') ? 0 : 1);
}

function askerOf({ operation, selectionSet }: OperationDefinitionNode): Operation['askedBy'] {
  const asks = (field: string) =>
    selectionSet.selections.some((selection) => selection.kind === 'Field' && selection.name.value === field);
  if (asks('insight')) return 'operator';
  return operation.valueOf() === 'mutation' || asks('me') ? 'citizen' : 'staff';
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function readOperation(node: OperationDefinitionNode, fragments: Fragments): Operation {
  const parts = [node, ...neededFragments(node, fragments)];
  const variables = (node.variableDefinitions ?? []).filter((variable) => !filledIn.has(nameOf(variable)));
  return {
    name: node.name?.value ?? '',
    description: commentAbove(node),
    text: parts.map(({ loc }) => loc?.source.body.slice(loc.start, loc.end)).join('\n\n') + '\n',
    askedBy: askerOf(node),
    ownVariables: variables.filter((variable) => mustBeGiven(variable) && !madeUp.has(nameOf(variable))).map(nameOf),
    firstVariables: Object.fromEntries(
      variables
        .filter((variable) => mustBeGiven(variable) || variable.defaultValue !== undefined)
        .map((variable) => [nameOf(variable), firstValue(variable)]),
    ),
  };
}

function nameOf({ variable }: VariableDefinitionNode): string {
  return variable.name.value;
}

function mustBeGiven({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind === 'NonNullType' && defaultValue === undefined;
}

function firstValue({ type, defaultValue }: VariableDefinitionNode): unknown {
  return defaultValue === undefined ? placeholder(type) : valueFromASTUntyped(defaultValue);
}

/** A value of the right JSON type, for the reader to replace. */
function placeholder(type: TypeNode): unknown {
  if (type.kind === 'NonNullType') return placeholder(type.type);
  if (type.kind === 'ListType') return [];
  const ofScalar: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: false };
  return ofScalar[type.name.value] ?? '';
}

/** Every fragment reached from `start`, nearest first, each once. */
function neededFragments(start: DefinitionNode, fragments: Fragments): readonly FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const follow = (node: DefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (fragment === undefined || found.has(fragment)) return;
        found.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(start);
  return [...found];
}

function isOperation(node: DefinitionNode): node is OperationDefinitionNode {
  return node.kind === 'OperationDefinition';
}

function isFragment(node: DefinitionNode): node is FragmentDefinitionNode {
  return node.kind === 'FragmentDefinition';
}

function commentAbove({ loc }: DefinitionNode): string {
  const lines = (loc?.source.body.slice(0, loc.start) ?? '').trimEnd().split('\n');
  const comment: string[] = [];
  for (let line = lines.pop(); line?.startsWith('#'); line = lines.pop()) comment.unshift(line.replace(/^#+\s?/, ''));
  return comment.join(' ').trim();
}
