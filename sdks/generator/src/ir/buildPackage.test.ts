import { describe, expect, test } from '@jest/globals';
import { petshop } from '../testing/petshop.ts';
import type { Shape } from './ir.ts';

const pkg = petshop();

function operation(name: string) {
  const found = pkg.operations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
}

function shape(shapes: readonly Shape[], name: string): Shape {
  const found = shapes.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no shape ${name} among ${shapes.map((each) => each.name).join()}`);
  return found;
}

describe('names', () => {
  test('are those of types, and avoid that of the operation they are in', () => {
    expect(operation('Dog').shapes.map(({ name }) => name)).toEqual([
      'Data',
      'PetResult',
      'Cat',
      'DogData',
      'Gone',
      'Lost',
      'Owner',
      'FriendsOwner',
    ]);
  });

  test('of fragments that are a whole selection are the same for all operations', () => {
    expect(pkg.fragments.map(({ name, shapes }) => [name, ...shapes.map((each) => each.name)])).toEqual([
      ['Name', 'Name'],
      ['Sale', 'Sale', 'Cat', 'Dog', 'Gone', 'Lost'],
    ]);
  });
});

describe('unions', () => {
  test('have data before reasons, and every member knows them', () => {
    const { shapes } = operation('Dog');

    expect(shape(shapes, 'PetResult')).toMatchObject({
      variants: ['Cat', 'DogData', 'Gone', 'Lost'],
      isDataOrReason: true,
      common: [],
    });
    expect(shape(shapes, 'Lost')).toMatchObject({ isReason: true, hasTypename: true, variantOf: ['PetResult'] });
  });

  test('made of an interface tell what even an unknown member has', () => {
    const animal = shape(operation('Pets').shapes, 'NodeAnimal');

    expect(animal.kind === 'union' && animal.common.map(({ name }) => name)).toEqual(['name', 'size']);
  });

  test('are none where only the fields of an interface are asked for', () => {
    expect(shape(operation('Pets').shapes, 'Animal')).toMatchObject({ kind: 'object', isInterface: true });
  });
});

test('what may be absent is nullable, and what every list may hold is kept', () => {
  const dog = shape(operation('Dog').shapes, 'DogData');
  const field = (name: string) => (dog.kind === 'object' ? dog.fields.find((each) => each.name === name) : undefined);

  expect(field('owner')).toMatchObject({ isConditional: true, type: { isNullable: true, name: 'Owner' } });
  expect(field('nick')).toMatchObject({ isConditional: false, type: { isNullable: false, name: 'String' } });
  expect(field('weights')?.type).toEqual({
    kind: 'list',
    isNullable: false,
    of: { kind: 'list', isNullable: true, of: { kind: 'scalar', name: 'Weight', isNullable: false } },
  });
});

test('lists that a cursor leads through are told, with the variables that lead', () => {
  expect(operation('Pets').pages).toEqual([
    { path: ['pets'], typeName: 'PetConnection', after: 'after', first: 'first' },
  ]);
  expect(shape(operation('Pets').shapes, 'PetConnection')).toMatchObject({
    connection: { edges: 'edges', node: 'node', pageInfo: 'pageInfo' },
  });
});

test('variables say what may be left out, and which makes a change happen once', () => {
  expect(
    operation('Pets').variables.map(({ name, isOptional, defaultText }) => [name, isOptional, defaultText]),
  ).toEqual([
    ['first', true, '10'],
    ['after', true, undefined],
    ['filter', true, undefined],
  ]);
  expect(operation('Sell').idempotencyKey).toBe('key');
});

test('only what is used is there, and it is known what is sent and what is answered', () => {
  expect(pkg.enums.map(({ name, isInput, isOutput }) => [name, isInput, isOutput])).toEqual([['Size', true, true]]);
  expect(pkg.inputs.map(({ name }) => name)).toEqual(['PetFilter']);
  expect(pkg.scalars).toEqual(['Date', 'Weight']);
});

test('what an operation is for is said in the words of its file', () => {
  expect(operation('Dog').purpose).toBe('One pet, and who has it.');
});
