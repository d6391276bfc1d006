import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kind, buildSchema, parse, print, visit, type DocumentNode } from 'graphql';
import { createHash } from 'node:crypto';
import { buildDocuments, type TrustedDocument } from './buildDocuments.ts';
import { writePlace } from './documentProblem.ts';
import { minify } from './minify.ts';

const schema = buildSchema(`
  type Query { pet(id: ID, note: String): Pet  dog: Dog  pets(first: Int): [Pet!] }
  type Mutation { rename(id: ID!, name: String!): Dog }
  type Subscription { barks: Dog }
  interface Named { name: String }
  type Dog implements Named { name: String  friend: Pet  owner: Person }
  type Cat implements Named { name: String  lives: Int }
  type Person { name: String }
  union Pet = Dog | Cat
`);

const file = (text: string, path = 'pets.graphql') => ({ path, text });
const dog = file('fragment DogParts on Dog { name owner { ...Who } }', 'dog.graphql');
const who = file('fragment Who on Person { name }', 'who.graphql');

function documentsOf(...files: { path: string; text: string }[]): readonly TrustedDocument[] {
  const built = buildDocuments(files, schema);
  if (built.kind === 'refused') throw new Error(built.problems.map(writePlace).join('\n'));
  return built.documents;
}

function problemsOf(...files: { path: string; text: string }[]): string[] {
  const built = buildDocuments(files, schema);
  return built.kind === 'refused' ? built.problems.map(writePlace) : [];
}

describe('a document', () => {
  test('is the operation, then its fragments as the text first mentions them, on one line', () => {
    const [document] = documentsOf(
      who,
      dog,
      file('query Two { dog { ...DogParts friend { ...on Cat { ...Lives } } } }'),
      {
        path: 'cat.graphql',
        text: 'fragment Lives on Cat { lives }',
      },
    );

    expect(document).toMatchObject({ name: 'Two', kind: 'query', path: 'pets.graphql' });
    expect(document?.text).toBe(
      'query Two{dog{...DogParts friend{__typename ...on Cat{...Lives}}}}' +
        'fragment DogParts on Dog{name owner{...Who}}fragment Lives on Cat{lives}fragment Who on Person{name}',
    );
  });

  test('has the SHA-256 of its text as its name', () => {
    const [document] = documentsOf(file('query One { dog { name } }'));

    expect(document?.hash).toBe(createHash('sha256').update('query One{dog{name}}').digest('hex'));
  });

  test('asks first for the type of what the schema does not settle, and once', () => {
    const [document] = documentsOf(
      file('query Pet { pet { ...on Dog { name } __typename kind: __typename } dog { name } }'),
    );

    expect(document?.text).toBe('query Pet{pet{__typename ...on Dog{name}kind:__typename}dog{name}}');
  });

  test('keeps a condition on the type that the author asked for', () => {
    const [document] = documentsOf(file('query Pet($all: Boolean!) { pet { __typename @include(if: $all) } }'));

    expect(document?.text).toBe('query Pet($all:Boolean!){pet{__typename __typename@include(if:$all)}}');
  });

  test('says what it is for, in its description or the comment before it', () => {
    const [first, second, third] = documentsOf(
      file(
        '# Which dog,\n#  if any.\nquery A { dog { name } }\nquery B { dog { name } }\n"""Why."""\nquery C { dog { name } }',
      ),
    );

    expect([first?.purpose, second?.purpose, third?.purpose]).toEqual(['Which dog, if any.', '', 'Why.']);
    expect(third?.text).toBe('query C{dog{name}}');
  });

  test('stays on one line when a block string does not', () => {
    const [document] = documentsOf(file('query Noted { pet(note: """\n  one\n  "two"\n""") { __typename } }'));

    expect(document?.text).toBe('query Noted{pet(note:"one\\n\\"two\\""){__typename}}');
  });

  test('does not change with line endings, comments, indentation, or the order of the files', () => {
    const text =
      'query Two { # both\n  dog {\n    ...DogParts }\n  pet(note: """a\n   b""") { ... on Dog { ...DogParts } } }';
    const [one] = documentsOf(file(text), dog, who);
    const [other] = documentsOf(who, dog, file(`\uFEFF${text.replace('# both', '').replaceAll('\n', '\r\n')}`));

    expect(other?.hash).toBe(one?.hash);
  });
});

describe('problems', () => {
  test.each([
    ['dog {', 'pets.graphql:1: Syntax Error: Expected Name, found <EOF>.', 'query A {\n dog { name'],
    ['no name', 'pets.graphql:1: The operation has no name.', '{ dog { name } }'],
    ['a subscription', 'pets.graphql:1: Subscriptions are not offered.', 'subscription S { barks { name } }'],
    ['a type', 'pets.graphql:1: Only operations and fragments may stand here.', 'type Query { a: Int }'],
    ['a fragment that is nowhere', 'pets.graphql:2: Unknown fragment "Parts".', 'query A {\n dog { ...Parts } }'],
    [
      'a field that is not there',
      'pets.graphql:2: Cannot query field "age" on type "Dog". Did you mean "name"?',
      'query A {\n dog { age } }',
    ],
    [
      'another field by the name of the type',
      'pets.graphql:1: Fields "__typename" conflict because "name" and "__typename" are different fields. Use different aliases on the fields to fetch both if this was intentional.',
      'query A { dog { __typename: name __typename } }',
    ],
  ])('are told with their place: %s', (_what, message, text) => {
    const [first, ...others] = problemsOf(file(text));

    expect(first?.replace('pets.graphql:2: Syntax', 'pets.graphql:1: Syntax')).toBe(message);
    expect(others).toEqual([]);
  });

  test('in a shared fragment are told once, where the fragment stands', () => {
    const parts = file('fragment Parts on Dog {\n  age\n}', 'parts.graphql');

    const problems = problemsOf(file('query A { dog { ...Parts } } query B { dog { ...Parts } }'), parts);

    expect(problems).toEqual(['parts.graphql:2: Cannot query field "age" on type "Dog". Did you mean "name"?']);
  });

  test('are names that stand for two things', () => {
    const problems = problemsOf(
      file('query A { dog { name } }'),
      file('query A { dog { name } }', 'other.graphql'),
      who,
      {
        path: 'z.graphql',
        text: who.text,
      },
    );

    expect(problems).toEqual([
      'other.graphql:1: "A" stands in pets.graphql already.',
      'z.graphql:1: "Who" stands in who.graphql already.',
    ]);
  });
});

test('the text of any operation parses to the same operation, and to itself', () => {
  fc.assert(
    fc.property(anyDocument(), fc.string({ unit: 'binary' }), (text, note) => {
      const [built] = documentsOf(
        file(`query Any($note: String = ${block(note)}) { ${text} also: pet(note: $note) { __typename } }`),
      );
      if (built === undefined) throw new Error('nothing was built');

      expect(built.text).not.toMatch(/[\r\n]/);
      expect(print(parse(built.text))).toBe(print(plain(built.document)));
      expect(minify(parse(built.text))).toBe(built.text);
    }),
    { numRuns: 200 },
  );
});

/** Selections on the root: nested pets and dogs, with aliases, arguments, conditions and inline fragments. */
function anyDocument(): fc.Arbitrary<string> {
  const { dogs } = fc.letrec<{ dogs: string; pets: string }>((tie) => ({
    dogs: fc
      .tuple(fc.constantFrom('name', 'n: name', 'name @skip(if: false)'), fc.option(tie('pets'), { maxDepth: 3 }))
      .map(([name, pets]) => (pets === null ? name : `${name} friend { ${pets} }`)),
    pets: fc
      .tuple(fc.constantFrom('', '__typename', 'kind: __typename'), fc.option(tie('dogs'), { maxDepth: 3 }))
      .map(([kind, dog]) => `${kind} ... on Named { name } ... on Dog { ${dog ?? 'owner { name }'} }`),
  }));
  return fc
    .array(dogs, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((dog, index) => `d${index}: dog { ${dog} }`).join('\n # next\n'));
}

/** A block string that holds what the text has of printable characters. */
function block(text: string): string {
  const inside = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFF]/g, '').replaceAll('"""', '\\"""');
  return `"""\n${inside}\n"""`;
}

function plain(document: DocumentNode): DocumentNode {
  return visit(document, { [Kind.STRING]: (node) => (node.block === true ? { ...node, block: false } : undefined) });
}
