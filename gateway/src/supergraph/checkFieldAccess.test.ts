import { describe, expect, test } from '@jest/globals';
import { readSubgraphSdl, subgraphNames, supergraphSdl } from '@helsegraf/schema';
import { Kind, parse } from 'graphql';
import { checkFieldAccess } from './checkFieldAccess.ts';
import { readSupergraph } from './readSupergraph.ts';

const sdl = supergraphSdl();

function check(text: string): void {
  const document = parse(text);
  checkFieldAccess(document, readSupergraph(document).fieldAccess);
}

describe('a supergraph in which a field has no rule is not served', () => {
  test('and the contract is one in which every field has', () => {
    expect(() => check(sdl)).not.toThrow();
  });

  test('though one does when all directives were renamed on import (CVE-2025-64347)', () => {
    expect(() => check(sdl.replaceAll('@access(', '@helsegraf__access('))).toThrow(/fields and 0 of them a rule/);
  });

  const oneField = /id: ID! (@join__field\([^)]*\) )?@access\(to: "care", class: "identity"\)/;
  test.each([
    ['one was', (text: string) => text.replace('@helsegraf', '')],
    ['names a rule that there is not', (text: string) => text.replace('"care"', '"cares"')],
    ['names a class that there is not', (text: string) => text.replace('"identity"', '"constructor"')],
    ['has lost its directive', (text: string) => text.replace(/ @access\(.*\)/, '')],
  ])('when a single field %s', (what, change) => {
    const [field = ''] = oneField.exec(sdl) ?? [];
    const changed = what === 'one was' ? field.replace('@access', '@policy') : change(field);

    expect(() => check(sdl.replace(field, changed))).toThrow(/ has not/);
  });
});

test('the supergraph has as many fields with a rule as the contract', () => {
  const coordinates = subgraphNames.flatMap((name) =>
    parse(readSubgraphSdl(name)).definitions.flatMap((node) => {
      const hasFields =
        node.kind === Kind.OBJECT_TYPE_DEFINITION ||
        node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
        node.kind === Kind.OBJECT_TYPE_EXTENSION;
      if (!hasFields) return [];
      const ruled = (node.fields ?? []).filter(({ directives }) =>
        directives?.some((each) => each.name.value === 'access'),
      );
      return ruled.map((field) => `${node.name.value}.${field.name.value}`);
    }),
  );

  expect(readSupergraph(parse(sdl)).fieldAccess.size).toBe(new Set(coordinates).size);
});
