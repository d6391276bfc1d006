import { parse, visit } from 'graphql';
import type { DefinitionNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

/** An operation that can be opened in the editor. */
export interface Operation {
  readonly name: string;
  /** The comment above it. Empty when there is none. */
  readonly description: string;
  /** The operation and every fragment it needs, as they are written. */
  readonly text: string;
  /** Variables that must be given, besides those the portal fills in. */
  readonly ownVariables: readonly string[];
}

/** The operations of one file. */
export interface OperationGroup {
  /** The file's name as words: `carePlans.graphql` is `Care plans`. */
  readonly title: string;
  readonly operations: readonly Operation[];
}

type FragmentTexts = ReadonlyMap<string, { readonly node: FragmentDefinitionNode; readonly text: string }>;

/** Variables the portal fills in from the choice. */
const filledIn: ReadonlySet<string> = new Set(['nationalId', 'basis']);

/**
 * Operations by file, files in order of their names. A fragment may be defined in any of the files. Files without
 * operations give no group.
 *
 * @param files path → text
 * @throws GraphQLError when a file does not parse; `npm run check` would have refused it
 */
export function readOperations(files: Readonly<Record<string, string>>): readonly OperationGroup[] {
  const sources = Object.entries(files)
    .map(([path, text]) => ({ path, text, definitions: parse(text).definitions }))
    .sort((a, b) => a.path.localeCompare(b.path));
  const fragments: FragmentTexts = new Map(
    sources.flatMap(({ text, definitions }) =>
      definitions.filter(isFragment).map((node) => [node.name.value, { node, text: textOf(node, text) }]),
    ),
  );
  return sources
    .map(({ path, text, definitions }) => ({
      title: titleOf(path),
      operations: definitions.filter(isOperation).map((node) => readOperation(node, text, fragments)),
    }))
    .filter((group) => group.operations.length > 0);
}

function readOperation(node: OperationDefinitionNode, source: string, fragments: FragmentTexts): Operation {
  const needed = neededFragments(node, fragments);
  return {
    name: node.name?.value ?? '',
    description: commentAbove(node, source),
    text: [textOf(node, source), ...needed.map((fragment) => fragment.text)].join('\n\n') + '\n',
    ownVariables: (node.variableDefinitions ?? [])
      .filter((definition) => definition.type.kind === 'NonNullType' && definition.defaultValue === undefined)
      .map((definition) => definition.variable.name.value)
      .filter((name) => !filledIn.has(name)),
  };
}

/** Every fragment reached from `start`, nearest first, each once. */
function neededFragments(start: DefinitionNode, fragments: FragmentTexts) {
  const found = new Map<string, { readonly node: FragmentDefinitionNode; readonly text: string }>();
  const follow = (node: DefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (fragment === undefined || found.has(spread.name.value)) return;
        found.set(spread.name.value, fragment);
        follow(fragment.node);
      },
    });
  };
  follow(start);
  return [...found.values()];
}

function isOperation(node: DefinitionNode): node is OperationDefinitionNode {
  return node.kind === 'OperationDefinition';
}

function isFragment(node: DefinitionNode): node is FragmentDefinitionNode {
  return node.kind === 'FragmentDefinition';
}

function textOf(node: DefinitionNode, source: string): string {
  return source.slice(node.loc?.start, node.loc?.end);
}

function commentAbove(node: DefinitionNode, source: string): string {
  const lines = source.slice(0, node.loc?.start).trimEnd().split('\n');
  const comment: string[] = [];
  for (let line = lines.pop(); line?.startsWith('#'); line = lines.pop()) comment.unshift(line.replace(/^#+\s?/, ''));
  return comment.join(' ').trim();
}

function titleOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.graphql$/, '');
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
