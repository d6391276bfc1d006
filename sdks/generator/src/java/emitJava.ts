import type { EmittedFile } from '../emittedFile.ts';
import type { Package, Shape } from '../ir/ir.ts';
import { TakenNames } from '../ir/names.ts';
import { emitEnum } from './emitEnum.ts';
import { emitFragment } from './emitFragment.ts';
import { emitInput } from './emitInput.ts';
import { emitOperation } from './emitOperation.ts';
import { emitReader, readerMethod } from './emitReader.ts';
import { typeName } from './javaNames.ts';
import { writeFile } from './writeFile.ts';

/** Java 17 for the SDK `no.helsegraf:helsegraf-sdk`. Paths are below a root of sources, such as `src/main/java`. */
export function emitJava(all: Package, packageName: string): EmittedFile[] {
  const { operations, fragments, enums, inputs } = all;
  const taken = new TakenNames([...operations, ...fragments, ...enums, ...inputs].map(({ name }) => typeName(name)));
  const readers = new Map(
    [...operations, ...fragments].map(({ name }) => [name, taken.take([`${typeName(name)}Reader`])]),
  );
  const readerOf = (name: string): string => readers.get(name) ?? '';

  const write = (className: string, text: string): EmittedFile => writeFile({ packageName, className, text });
  const writeReader = (scope: string, shapes: readonly Shape[]): EmittedFile => {
    const className = readerOf(scope);
    // A fragment is itself what its other shapes stand in.
    const qualify = (shape: string) => (shape === scope ? typeName(scope) : `${typeName(scope)}.${typeName(shape)}`);
    return write(
      className,
      emitReader({
        className,
        shapes,
        qualify,
        readerOf: (kind, name) => `${kind === 'shape' ? className : readerOf(name)}::${readerMethod(name)}`,
      }),
    );
  };

  return [
    ...operations.flatMap((operation) => [
      write(typeName(operation.name), emitOperation(operation, readerOf(operation.name), fragments)),
      writeReader(operation.name, operation.shapes),
    ]),
    ...fragments.flatMap((fragment) => [
      write(typeName(fragment.name), emitFragment(fragment)),
      writeReader(fragment.name, fragment.shapes),
    ]),
    ...enums.map((type) => write(typeName(type.name), emitEnum(type))),
    ...inputs.map((type) => write(typeName(type.name), emitInput(type))),
  ].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
