import { describe, expect, test } from '@jest/globals';
import { Kind, parse, print, type DocumentNode } from 'graphql';
import { findPieces } from './findPieces.ts';
import { parsePieces } from './parsePieces.ts';

const fields = (count: number) => Array.from({ length: count }, (_, i) => `field${i}(a: "}{") { b # }\n }`).join('\n');
const texts: [string, string][] = [
  ['many fields at the top', `query A($a: Int) { ${fields(3_000)} } query B { c }`],
  ['many fields deep inside', `{ a { b { ${fields(3_000)} } c } ...F } fragment F on T { d }`],
  ['a long fragment', `{ ...F } fragment F on T { d ... on U { ${fields(2_000)} } }`],
  ['several long fields beside each other', `{ a { ${fields(800)} } x b { ${fields(800)} } y c { ${fields(800)} } }`],
];

describe('a text that is parsed in pieces', () => {
  test.each(texts)('says the same: %s', async (_name, text) => {
    const pieces = findPieces(parse(text));
    const document = await parsePieces(text, pieces);

    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(([start, end]) => end - start))).toBeLessThan(20_000);
    expect(print(document)).toBe(print(parse(text)));
    expect(document.loc?.source.body).toBe(text);
  });

  test('tells the place of what stands between the pieces', async () => {
    const text = `query A {\n${fields(3_000)}\n}\nquery B($b: Int) { c }`;
    const placeOf = ({ definitions }: DocumentNode) => {
      const [, second] = definitions;
      return second?.kind === Kind.OPERATION_DEFINITION ? second.variableDefinitions?.[0]?.loc?.start : undefined;
    };

    const document = await parsePieces(text, findPieces(parse(text)));

    expect(placeOf(document)).toBe(text.indexOf('$b'));
  });
});

test('others have their turn between the pieces', async () => {
  const text = `{ ${fields(3_000)} }`;
  const pieces = findPieces(parse(text));
  let turns = 0;
  const count = () => {
    turns += 1;
    others = setImmediate(count);
  };
  let others = setImmediate(count);

  await parsePieces(text, pieces);
  clearImmediate(others);

  expect(turns).toBeGreaterThanOrEqual(pieces.length);
});

test('a short text has no pieces', () => {
  expect(findPieces(parse('{ a { b } }'))).toEqual([]);
});
