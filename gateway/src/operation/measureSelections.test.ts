import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { measureSelections, type Measure } from './measureSelections.ts';

interface Parts {
  readonly set: SelectionSetNode;
  readonly fragments: Map<string, FragmentDefinitionNode>;
}

function read(text: string): Parts {
  const { definitions } = parse(text);
  const fragments = definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return { set: operation.selectionSet, fragments: new Map(fragments.map((node) => [node.name.value, node])) };
}

/** The same by writing everything out, which is what must not be done to a text from outside. */
function expand(
  set: SelectionSetNode,
  parts: Parts,
): { fields: number; aliases: number; depth: number; rootFields: number } {
  const all = { fields: 0, aliases: 0, depth: 0, rootFields: 0 };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet
        ? expand(selection.selectionSet, parts)
        : { fields: 0, aliases: 0, depth: 0 };
      all.fields += 1 + below.fields;
      all.aliases += (selection.alias ? 1 : 0) + below.aliases;
      all.depth = Math.max(all.depth, 1 + below.depth);
      all.rootFields += 1;
    } else {
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
      const inside = name === undefined ? selection : parts.fragments.get(name);
      const below = expand((inside as { selectionSet: SelectionSetNode }).selectionSet, parts);
      all.fields += below.fields;
      all.aliases += below.aliases;
      all.depth = Math.max(all.depth, below.depth);
      all.rootFields += below.rootFields;
    }
  }
  return all;
}

/** Texts with up to five fragments, each of which may spread only those after it. */
const texts = fc
  .array(
    fc.infiniteStream(fc.nat(9)).map((stream) => stream),
    { minLength: 6, maxLength: 6 },
  )
  .map((streams) => {
    const write = (own: number, next: () => number, depth: number): string => {
      const parts = Array.from({ length: 1 + (next() % 3) }, () => {
        const choice = next();
        if (choice < 3 && own < 5) return `...F${own + 1 + (next() % (5 - own))}`;
        if (choice < 5 && depth < 4) return `... { ${write(own, next, depth + 1)} }`;
        if (choice < 8 && depth < 4) return `${choice === 7 ? 'alias: ' : ''}f { ${write(own, next, depth + 1)} }`;
        return choice === 9 ? 'other: g' : 'g';
      });
      return parts.join(' ');
    };
    const body = (own: number) => write(own, () => Number(streams[own]?.next().value), 0);
    return `{ ${body(0)} } ${[1, 2, 3, 4, 5].map((own) => `fragment F${own} on T { ${body(own)} }`).join(' ')}`;
  });

describe('measuring what a query asks for', () => {
  test('agrees with writing every fragment out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = read(text);
        const { introspectionDepth, ...measure }: Measure = measureSelections(parts.set, parts.fragments);
        expect(measure).toEqual(expand(parts.set, parts));
        expect(introspectionDepth).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('takes no longer for a text that would expand beyond every number', () => {
    const fragments = Array.from(
      { length: 48 },
      (_, i) => `fragment F${i} on T { a { ...F${i + 1} ...F${i + 1} b { ...F${i + 1} } } }`,
    );
    const parts = read(`{ ...F0 } ${fragments.join(' ')} fragment F48 on T { c }`);
    const start = performance.now();

    const { fields } = measureSelections(parts.set, parts.fragments);

    expect(fields).toBe(1_000_000_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
