import { GatewayError } from '@helsegraf/errors';
import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What a selection set asks for when every fragment is written out where it is spread. */
export interface Measure {
  readonly fields: number;
  readonly aliases: number;
  readonly depth: number;
  /** Depth below `__schema` and `__type`, which has its own limit. */
  readonly introspectionDepth: number;
  /** Fields of the outermost level. */
  readonly rootFields: number;
}

const nothing: Measure = { fields: 0, aliases: 0, depth: 0, introspectionDepth: 0, rootFields: 0 };
/** Where counting stops; far above any limit and far below what a number can hold. */
const most = 1_000_000_000;
const introspectionFields: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * Measures a selection set. Each fragment is measured once, however often it is spread, so a text that would expand to
 * millions of fields costs no more than its own length. Fields that GraphQL would merge are counted each time: more than
 * there are, never fewer.
 *
 * @throws GatewayError GRAPHQL_VALIDATION_FAILED when a fragment is unknown or contains itself
 */
export function measureSelections(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Measure {
  const measured = new Map<string, Measure | 'under way'>();

  function measureSet(set: SelectionSetNode): Measure {
    return set.selections.map(measureSelection).reduce(add, nothing);
  }

  function measureSelection(selection: SelectionNode): Measure {
    switch (selection.kind) {
      case Kind.FIELD:
        return measureField(selection);
      case Kind.INLINE_FRAGMENT:
        return measureSet(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return measureFragment(selection.name.value);
    }
  }

  function measureField(field: FieldNode): Measure {
    const below = field.selectionSet === undefined ? nothing : measureSet(field.selectionSet);
    const isIntrospection = introspectionFields.has(field.name.value);
    return {
      fields: cap(below.fields + 1),
      aliases: cap(below.aliases + (field.alias === undefined ? 0 : 1)),
      depth: isIntrospection ? 1 : below.depth + 1,
      introspectionDepth: isIntrospection ? below.depth + 1 : below.introspectionDepth,
      rootFields: 1,
    };
  }

  function measureFragment(name: string): Measure {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known === 'under way' || fragment === undefined) throw new GatewayError('GRAPHQL_VALIDATION_FAILED');
    if (known !== undefined) return known;
    measured.set(name, 'under way');
    const measure = measureSet(fragment.selectionSet);
    measured.set(name, measure);
    return measure;
  }

  // Fragments that nothing spreads are measured too: validation will walk into them.
  for (const name of fragments.keys()) measureFragment(name);
  return measureSet(selectionSet);
}

function add(one: Measure, other: Measure): Measure {
  return {
    fields: cap(one.fields + other.fields),
    aliases: cap(one.aliases + other.aliases),
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    rootFields: cap(one.rootFields + other.rootFields),
  };
}

function cap(count: number): number {
  return Math.min(count, most);
}
