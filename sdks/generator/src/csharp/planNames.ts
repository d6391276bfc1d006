import type { Operation, Package, Shape } from '../ir/ir.ts';
import { TakenNames } from '../ir/names.ts';
import { takenInNamespace, takenInOperation } from './csharpNames.ts';

/** The names of C# types by those of the intermediate representation. */
export interface CsharpNames {
  readonly operations: ReadonlyMap<string, string>;
  readonly enums: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<string, string>;
  /** The type of the fragment itself. */
  readonly fragments: ReadonlyMap<string, string>;
  /** Classes that read fragments, by the fragment; that read and write enums, and write inputs. */
  readonly codecs: ReadonlyMap<string, string>;
  /** Of a fragment's scope. */
  readonly shapesOfFragment: (fragment: string) => ReadonlyMap<string, string>;
  readonly shapesOfOperation: (operation: Operation) => ReadonlyMap<string, string>;
}

/**
 * Names everything outside of operations, once. What is below a fragment stands beside it with the fragment's name in front:
 * inside of it, a type and a property could not both be called `Name`.
 */
export function planNames(pkg: Package): CsharpNames {
  // `Data` is what stands in each operation, and may not be named as what it stands in (CS0542).
  const taken = new TakenNames([...takenInNamespace, 'Data']);
  const outside: string[] = [];
  const take = (name: string, suffix: string): string => {
    const given = taken.take([name, `${name}${suffix}`]);
    outside.push(given);
    return given;
  };
  const takeAll = (names: readonly { readonly name: string }[], suffix: string): Map<string, string> =>
    new Map(names.map(({ name }) => [name, take(name, suffix)]));

  const operations = new Map(pkg.operations.map(({ name }) => [name, taken.take([name, `${name}Operation`])]));
  const enums = takeAll(pkg.enums, 'Value');
  const inputs = takeAll(pkg.inputs, 'Input');
  const scopes = new Map(pkg.fragments.map(({ name, shapes }) => [name, nameFragment(name, shapes, take)]));
  const coded = [...pkg.enums, ...pkg.inputs, ...pkg.fragments].map(({ name }) => name);
  return {
    operations,
    enums,
    inputs,
    fragments: new Map([...scopes].map(([name, shapes]) => [name, shapes.get(name) ?? name])),
    codecs: new Map(coded.map((name) => [name, take(`${name}Codec`, 'Codec')])),
    shapesOfFragment: (fragment) => scopes.get(fragment) ?? new Map<string, string>(),
    shapesOfOperation: ({ name, shapes }) =>
      nameShapes(shapes, new TakenNames([...takenInOperation, ...outside, operations.get(name) ?? name])),
  };
}

type Take = (name: string, suffix: string) => string;

function nameFragment(fragment: string, shapes: readonly Shape[], take: Take): ReadonlyMap<string, string> {
  return new Map(
    shapes.map((shape) => {
      const name = shape.name === fragment ? fragment : `${fragment}${shape.name}`;
      return [shape.name, take(typeName(shape, name), 'Record')];
    }),
  );
}

function nameShapes(shapes: readonly Shape[], taken: TakenNames): ReadonlyMap<string, string> {
  return new Map(
    shapes.map((shape) => {
      const name = typeName(shape, shape.name);
      return [shape.name, taken.take([name, `${name}Record`])];
    }),
  );
}

function typeName({ kind }: Shape, name: string): string {
  return kind === 'union' ? `I${name}` : name;
}
