import { TokenKind, type OperationDefinitionNode, type Token } from 'graphql';

/** What an operation is for: its description, else the comment that stands before it. Empty when there is neither. */
export function readPurpose(node: OperationDefinitionNode): string {
  if (node.description !== undefined) return node.description.value.trim();
  const lines: string[] = [];
  for (let token = node.loc?.startToken.prev; isComment(token); token = token.prev) lines.unshift(token.value.trim());
  return lines.join(' ').trim();
}

function isComment(token: Token | null | undefined): token is Token & { value: string } {
  return token?.kind === TokenKind.COMMENT;
}
