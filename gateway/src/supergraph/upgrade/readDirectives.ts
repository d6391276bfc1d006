import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/** Directives that are written as they stand in SDL. */
export function readDirectives(written: readonly string[]): readonly ConstDirectiveNode[] {
  const [bearer] = parse(`scalar Bearer ${written.join(' ')}`, { noLocation: true }).definitions;
  return bearer?.kind === Kind.SCALAR_TYPE_DEFINITION ? (bearer.directives ?? []) : [];
}
