import { Kind } from 'graphql';
import type { TypeNode } from 'graphql';
import { fieldsOf, hasDirective, problemAt } from '../contract.ts';
import type { Contract } from '../contract.ts';

/**
 * A field answered by a national service has a union type with `SourceUnavailable` in it, so that the gateway has
 * somewhere to put a failure.
 */
export function nationalSourcesAreUnions(contract: Contract): string[] {
  const unions = unionsWithSourceUnavailable(contract);
  return fieldsOf(contract)
    .filter(({ node }) => hasDirective(node, 'nationalSource') && !unions.has(singleTypeOf(node.type)))
    .map(({ file, node, coordinate }) =>
      problemAt(
        file,
        node,
        `${coordinate} is a @nationalSource, so its type must be a union that has SourceUnavailable`,
      ),
    );
}

function unionsWithSourceUnavailable(contract: Contract): ReadonlySet<string> {
  const definitions = contract.flatMap(({ document }) => document.definitions);
  const unions = definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION);
  const fitting = unions.filter(({ types }) => types?.some(({ name }) => name.value === 'SourceUnavailable'));
  return new Set(fitting.map(({ name }) => name.value));
}

/** The type's name, or none for a list: one failure stands for the whole answer, not for an item. */
function singleTypeOf(type: TypeNode): string {
  const nullable = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return nullable.kind === Kind.NAMED_TYPE ? nullable.name.value : '';
}
