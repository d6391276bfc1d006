import type { DirectiveNode, FieldDefinitionNode } from 'graphql';
import type { FieldInSubgraph, JoinField } from './joinGraph.ts';
import { parseFieldSet, parseType } from './parseFieldSet.ts';
import { flagOf, textOf, valueOf } from './readArguments.ts';

interface FieldReading {
  /** Names of subgraphs, by what directives call them. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** The subgraphs that have the field's type: they all have the field when it says nothing. */
  readonly presentIn: readonly string[];
}

export function readJoinField(field: FieldDefinitionNode, { subgraphs, presentIn }: FieldReading): JoinField {
  const joins = (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
  const { type } = field;
  if (joins.length === 0) {
    const plain = { type, isExternal: false, requires: undefined, provides: undefined, override: undefined };
    return { name: field.name.value, type, in: new Map(presentIn.map((subgraph) => [subgraph, plain])) };
  }
  return {
    name: field.name.value,
    type,
    // A field that came from an interface object says that it is in no subgraph.
    in: new Map(
      joins.flatMap((join) => {
        const subgraph = subgraphs.get(valueOf(join, 'graph') ?? '');
        return subgraph === undefined ? [] : [[subgraph, readIn(join, field)] as const];
      }),
    ),
  };
}

function readIn(join: DirectiveNode, { type }: FieldDefinitionNode): FieldInSubgraph {
  const [own, requires, provides] = [textOf(join, 'type'), textOf(join, 'requires'), textOf(join, 'provides')];
  const label = textOf(join, 'overrideLabel');
  return {
    type: own === undefined ? type : parseType(own),
    // Who lost the field to another still has it in its types, as a part of keys or of an interface.
    isExternal: flagOf(join, 'external') === true || (flagOf(join, 'usedOverridden') === true && label === undefined),
    requires: requires === undefined ? undefined : parseFieldSet(requires),
    provides: provides === undefined ? undefined : parseFieldSet(provides),
    override: label === undefined ? undefined : { label, hasWhenOn: textOf(join, 'override') !== undefined },
  };
}
