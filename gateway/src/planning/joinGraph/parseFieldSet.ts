import { Kind, parse, parseType as parseTypeNode, type SelectionSetNode, type TypeNode } from 'graphql';

/** The fields of a `@key`, `@requires` or `@provides`. */
export function parseFieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a field set that is none');
  return definition.selectionSet;
}

export function parseType(text: string): TypeNode {
  return parseTypeNode(text, { noLocation: true });
}
