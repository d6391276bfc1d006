import { visit, type ASTNode, type FragmentDefinitionNode, type FragmentSpreadNode } from 'graphql';

/**
 * The fragments that a definition needs, in the order in which its text, followed by theirs, first mentions them.
 *
 * @param onMissing told of each spread of a fragment that is nowhere
 */
export function collectFragments(
  definition: ASTNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  onMissing: (spread: FragmentSpreadNode) => void,
): FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const look = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (fragment === undefined) onMissing(spread);
        else found.add(fragment);
      },
    });
  };
  look(definition);
  // The set grows while it is read, and each member is read once.
  for (const fragment of found) look(fragment);
  return [...found];
}
