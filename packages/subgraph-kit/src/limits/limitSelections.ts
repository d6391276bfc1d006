import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionNode,
  type ValidationContext,
} from 'graphql';

interface Size {
  readonly depth: number;
  readonly fields: number;
}

/** The gateway writes its questions itself, and none of them comes near. */
const limits: Size = { depth: 40, fields: 10_000 };
const maxFragments = 50;

/**
 * A validation rule: how large a document is once its fragments are written out. Each fragment is measured once, so a
 * small text that stands for a huge one costs no more than its own length to refuse.
 */
export function limitSelections(context: ValidationContext): ASTVisitor {
  return {
    Document({ definitions }) {
      const fragments = new Map(
        definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
      );
      const measure = createMeasure(fragments);
      const isTooLarge = definitions.some((node) => {
        if (node.kind !== Kind.OPERATION_DEFINITION) return false;
        const { depth, fields } = measure(node.selectionSet.selections);
        return depth > limits.depth || fields > limits.fields;
      });
      if (fragments.size > maxFragments || isTooLarge) context.reportError(new GraphQLError('The query is too large.'));
    },
  };
}

const nothing: Size = { depth: 0, fields: 0 };
const endless: Size = { depth: Infinity, fields: Infinity };

function createMeasure(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const measured = new Map<string, Size>();

  function measureFragment(name: string): Size {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // Until it has been measured, a fragment that contains itself has no end.
    measured.set(name, endless);
    const size = measure(fragments.get(name)?.selectionSet.selections ?? []);
    measured.set(name, size);
    return size;
  }

  function measure(selections: readonly SelectionNode[]): Size {
    return selections
      .map(measureOne)
      .reduce(
        (sum, { depth, fields }) => ({ depth: Math.max(sum.depth, depth), fields: sum.fields + fields }),
        nothing,
      );
  }

  function measureOne(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    const { depth, fields } = measure(selection.selectionSet?.selections ?? []);
    return selection.kind === Kind.FIELD ? { depth: depth + 1, fields: fields + 1 } : { depth, fields };
  }

  return measure;
}
