import { supergraphSdl } from '@helsegraf/schema';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { parseInPieces } from './parseInPieces.ts';

test('a supergraph is parsed as if it were parsed at once, with turns for others in between', async () => {
  const sdl = supergraphSdl();
  let turns = 0;
  const count = () => {
    turns += 1;
    others = setImmediate(count);
  };
  let others = setImmediate(count);

  const document = await parseInPieces(sdl);
  clearImmediate(others);

  expect(document).toEqual(parse(sdl, { noLocation: true }));
  expect(turns).toBeGreaterThan(5);
});

test('a description that looks like the end of a definition is not cut', async () => {
  const description = `an example:\ntype A {\n  b: Int\n}\n\ntype B {\n  c: Int\n}\n\n`.repeat(1_000);
  const sdl = `"""\n${description}\n"""\ntype Query {\n  a: Int\n}\n`;

  expect(await parseInPieces(sdl)).toEqual(parse(sdl, { noLocation: true }));
});

test('what is not SDL is refused, and the place is that in the whole text', async () => {
  const sdl = `type Query {\n  a: Int\n}\n`.repeat(2_000);

  await expect(parseInPieces(`${sdl}type {`)).rejects.toMatchObject({ locations: [{ line: 6_001, column: 6 }] });
});
