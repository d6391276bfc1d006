import { describe, expect, test } from '@jest/globals';
import { aContract } from '../testing/aContract.ts';
import { everythingIsDescribed } from './everythingIsDescribed.ts';

test('a contract where everything is described is in order; an extension needs no second description', () => {
  const contract = aContract({
    'a.graphql': `
      "A person."
      type Person @key(fields: "id") {
        "Who it is."
        id(
          "As what."
          form: Form = SHORT
        ): ID! @access(to: "care", class: "identity")
      }
      "How."
      enum Form {
        "Short."
        SHORT
      }
      extend type Person @shareable {
        "Since when."
        since: String
      }
    `,
  });

  expect(everythingIsDescribed(contract)).toEqual([]);
});

describe('what has no description is named:', () => {
  test.each([
    ['a type', 'type Person { "x" id: ID }', 'Person'],
    ['a field', '"x" type Person { id: ID }', 'Person.id'],
    ['a field with an empty description', '"x" type Person { "  " id: ID }', 'Person.id'],
    ['an argument', '"x" type Person { "x" id(form: String): ID }', 'Person.id.form'],
    ['an interface', 'interface Plan { "x" id: ID }', 'Plan'],
    ['a union', 'union Result = A | B', 'Result'],
    ['an enum value', '"x" enum Sex { "x" FEMALE MALE }', 'Sex.MALE'],
    ['an input field', '"x" input Filter { active: Boolean }', 'Filter.active'],
    ['a scalar', 'scalar Date', 'Date'],
  ])('%s', (_what, sdl, coordinate) => {
    const problems = everythingIsDescribed(aContract({ 'a.graphql': sdl }));

    expect(problems).toEqual([`a.graphql:1: ${coordinate} has no description`]);
  });
});
