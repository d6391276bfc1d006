import { parse, visit } from 'graphql';
import type { DefinitionNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

/** An operation that can be opened in the editor. */
export interface Operation {
  readonly name: string;
  /** The comment above it. Empty when there is none. */
  readonly description: string;
  /** The operation and every fragment it needs, as they are written. */
  readonly text: string;
  /** True when it asks about the one who is signed in (`me`), which only citizens can. */
  readonly isForCitizen: boolean;
  /** Variables that must be given, besides those the portal fills in. */
  readonly ownVariables: readonly string[];
}

/** Variables the portal fills in from the choice. */
const filledIn: ReadonlySet<string> = new Set(['nationalId', 'basis']);

/**
 * The operations of all files: the overviews first, since they show most, then by name. A file brings the fragments it
 * needs; two files may each have one of the same name.
 *
 * @throws GraphQLError when a file does not parse; `npm run check` would have refused it
 */
export function readOperations(texts: readonly string[]): readonly Operation[] {
  return texts.flatMap(readFile).toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function rank({ name, isForCitizen }: Operation): number {
  if (!name.endsWith('Overview')) return 2;
  return isForCitizen ? 1 : 0;
}

function readFile(text: string): readonly Operation[] {
  const { definitions } = parse(text);
  const fragments = new Map(definitions.filter(isFragment).map((node) => [node.name.value, node]));
  return definitions.filter(isOperation).map((node) => readOperation(node, text, fragments));
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function readOperation(node: OperationDefinitionNode, source: string, fragments: Fragments): Operation {
  const parts = [node, ...neededFragments(node, fragments)];
  return {
    name: node.name?.value ?? '',
    description: commentAbove(node, source),
    text: parts.map(({ loc }) => source.slice(loc?.start, loc?.end)).join('\n\n') + '\n',
    isForCitizen: node.selectionSet.selections.some(
      (selection) => selection.kind === 'Field' && selection.name.value === 'me',
    ),
    ownVariables: (node.variableDefinitions ?? [])
      .filter((definition) => definition.type.kind === 'NonNullType' && definition.defaultValue === undefined)
      .map((definition) => definition.variable.name.value)
      .filter((name) => !filledIn.has(name)),
  };
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

function commentAbove(node: DefinitionNode, source: string): string {
  const lines = source.slice(0, node.loc?.start).trimEnd().split('\n');
  const comment: string[] = [];
  for (let line = lines.pop(); line?.startsWith('#'); line = lines.pop()) comment.unshift(line.replace(/^#+\s?/, ''));
  return comment.join(' ').trim();
}
