import { print, stripIgnoredCharacters, visit, type DocumentNode } from 'graphql';

/**
 * A document on one line: without comments, descriptions, and anything else that changes nothing. A block string becomes
 * an ordinary one, since it may hold line breaks, and those must not depend on who checked out the file.
 */
export function minify(document: DocumentNode): string {
  const plain = visit(document, {
    StringValue: (node) => (node.block === true ? { ...node, block: false } : undefined),
    OperationDefinition: ({ description: _said, ...node }) => node,
    FragmentDefinition: ({ description: _said, ...node }) => node,
    VariableDefinition: ({ description: _said, ...node }) => node,
  });
  return stripIgnoredCharacters(print(plain));
}
