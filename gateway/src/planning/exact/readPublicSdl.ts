import { Kind, parse, print, visit, type ASTNode, type DirectiveNode } from 'graphql';
import { cleanPublicSdl } from '../adapters/cleanPublicSdl.ts';

interface Directed {
  readonly directives?: readonly DirectiveNode[] | undefined;
}

const forClients: ReadonlySet<string> = new Set(['deprecated', 'specifiedBy', 'oneOf']);

/** What clients see of a supergraph: without what is inaccessible, and without what is said to gateways. */
export function readPublicSdl(supergraphSdl: string): string {
  const document = visit(parse(supergraphSdl, { noLocation: true }), {
    enter(node: ASTNode) {
      return isHidden(node) || isForGateways(node) ? null : undefined;
    },
  });
  return cleanPublicSdl(print(document));
}

function isHidden(node: ASTNode): boolean {
  return ((node as Directed).directives ?? []).some(({ name }) => name.value === 'inaccessible');
}

function isForGateways(node: ASTNode): boolean {
  return node.kind === Kind.DIRECTIVE && !forClients.has(node.name.value);
}
