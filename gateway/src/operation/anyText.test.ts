import { describe, expect, test } from '@jest/globals';
import { GatewayError } from '@helsegraf/errors';
import fc from 'fast-check';
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { defaultLimits, type Limits } from '../config/limits.ts';
import { compileCost } from './compileCost.ts';
import { readDocument } from './readDocument.ts';

const schema = buildSchema(`
  type Query { a: Patient, page(first: Int = 20): Page, secret(n: Int): String }
  interface Named { name: String }
  type Patient implements Named {
    name: String, a: Patient, many: [Patient!]!, call: Patient, page(first: Int = 3): Page, lockedPrescription: Patient
  }
  type Page { edges: [Patient!]!, total: Int }
`);
const nationalSources = new Map([['Patient.call', 'core-record']]);
const personal = { scalars: new Set<string>(), arguments: new Set<string>() };
const rules = { schema, personal, limits: defaultLimits, allowsIntrospection: true };

/** The code that a text is refused with, or `read`. Anything else that is thrown is a fault of ours. */
function outcomeOf(text: string, limits: Limits = defaultLimits): string {
  try {
    readDocument(text, { ...rules, limits });
    return 'read';
  } catch (error) {
    if (error instanceof GatewayError) return error.code;
    throw error;
  }
}

const words = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '...',
  'on',
  'Patient',
  'a',
  'many',
  'name',
  'fragment',
  'F',
  '...F',
  'query',
  'mutation',
  ':',
  '$n',
  '@skip',
  '@include',
  '(if: true)',
  '"',
  '"""',
  '1e9',
  '-0',
  '#',
  '\n',
  '\\',
  '\u0000',
  '\u202E',
  '\uD800',
  '__proto__',
  '__schema',
  'constructor',
  '!',
  '=',
  '&',
  '|',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...words), { maxLength: 200 }).map((chosen) => chosen.join(' ')),
  fc
    .tuple(
      fc.constantFrom(...words, '{a', '[', '(', '{a:', '...{', '@a', '"', '#', 'fragment F on Patient{...F}'),
      fc.nat(8_000),
    )
    .map(([word, count]) => word.repeat(count)),
);

describe('any text at all', () => {
  test('is read, or refused with a code of a refusal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(outcomeOf(text)).not.toMatch(/^(?:INTERNAL|NOT_READY)$/);
      }),
      { numRuns: 1_500 },
    );
  });

  test('of any length takes time by its length alone', () => {
    const best = (text: string) => {
      const times = Array.from({ length: 4 }, () => {
        const start = performance.now();
        outcomeOf(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };

    for (const word of words) expect(best(word.repeat(262_144 / word.length))).toBeLessThan(50);
  });
});

/** Selections on a patient, valid, with fragments that never lead back to themselves. */
interface Written {
  readonly text: string;
  /** Written out by hand while it was made: objects, calls and guesses of one patient. */
  readonly cost: { readonly points: number; readonly guesses: number };
}

const leaf: Written = { text: 'name', cost: { points: 0, guesses: 0 } };
const times = (count: number, own: number, { text, cost }: Written, write: (inside: string) => string): Written => ({
  text: write(text),
  cost: { points: own + count * (cost.points + (count > 1 ? 1 : 0)), guesses: count * cost.guesses },
});
const { selection } = fc.letrec<{ selection: Written; field: Written }>((tie) => ({
  selection: fc.array(tie('field'), { minLength: 1, maxLength: 3 }).map((fields) => ({
    text: fields.map(({ text }) => text).join(' '),
    cost: fields.reduce(
      (sum, { cost }) => ({ points: sum.points + cost.points, guesses: sum.guesses + cost.guesses }),
      leaf.cost,
    ),
  })),
  field: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constant(leaf),
    tie('selection').map((inside) => times(1, 1, inside, (text) => `x: a { ${text} }`)),
    tie('selection').map((inside) => times(2, 1, inside, (text) => `many { ${text} }`)),
    tie('selection').map((inside) => times(1, 11, inside, (text) => `call { ${text} }`)),
    tie('selection').map((inside) => ({ ...inside, text: `... on Patient { ${inside.text} }` })),
    fc.tuple(fc.integer({ min: 2, max: 9 }), tie('selection')).map(([first, inside]) =>
      times(
        first,
        1,
        times(1, 1, inside, (text) => `edges { ${text} }`),
        (text) => `page(first: ${first}) { ${text} }`,
      ),
    ),
    tie('selection').map((inside) => {
      const { text, cost } = times(1, 1, inside, (within) => `lockedPrescription { ${within} }`);
      return { text, cost: { ...cost, guesses: cost.guesses + 1 } };
    }),
  ),
}));

function costOf(text: string) {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return compileCost(operation as OperationDefinitionNode, document, { schema, nationalSources })({});
}

describe('what an operation costs', () => {
  test('is what it comes to when all of it is written out', () => {
    fc.assert(
      fc.property(selection, ({ text, cost }) => {
        expect(costOf(`{ a { ${text} } }`)).toEqual({ points: cost.points + 1, guesses: cost.guesses });
      }),
      { numRuns: 500 },
    );
  });

  test('is the sum of its parts, and as much when a part is in a fragment', () => {
    fc.assert(
      fc.property(selection, selection, (one, other) => {
        const both = {
          points: one.cost.points + other.cost.points + 1,
          guesses: one.cost.guesses + other.cost.guesses,
        };

        expect(costOf(`{ a { ${one.text} ${other.text} } }`)).toEqual(both);
        expect(costOf(`{ a { ...F ${other.text} } } fragment F on Patient { ${one.text} }`)).toEqual(both);
      }),
      { numRuns: 200 },
    );
  });
});

test('a lower limit refuses no less: what is refused within bounds is refused within narrower ones', () => {
  const narrow: Limits = { ...defaultLimits, depth: 4, tokens: 60, aliases: 2, expandedFields: 20 };
  fc.assert(
    fc.property(selection, ({ text }) => {
      const query = `{ a { ${text} } }`;
      const [wide, tight] = [outcomeOf(query), outcomeOf(query, narrow)];

      expect(wide === 'read' || tight !== 'read').toBe(true);
    }),
    { numRuns: 300 },
  );
});
