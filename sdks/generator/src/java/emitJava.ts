import type { EmittedFile } from '../emittedFile.ts';
import { GenerationError } from '../generationError.ts';
import type { Package, Shape } from '../ir/ir.ts';
import { TakenNames } from '../ir/names.ts';
import { emitEnum } from './emitEnum.ts';
import { emitFragment } from './emitFragment.ts';
import { emitInput } from './emitInput.ts';
import { emitOperation } from './emitOperation.ts';
import { emitReader, readerMethod } from './emitReader.ts';
import { isPackageName, operationName, typeName } from './javaNames.ts';
import { writeFile } from './writeFile.ts';

/**
 * Java 17 for the SDK `no.helsegraf:helsegraf-sdk`. Paths are below a root of sources, such as `src/main/java`.
 *
 * @throws GenerationError when the package is none
 */
export function emitJava(all: Package, packageName: string): EmittedFile[] {
  if (!isPackageName(packageName)) throw new GenerationError(`${packageName} is not a package of Java`);
  const { operations, fragments, enums, inputs } = all;
  const taken = new TakenNames([...operations, ...fragments, ...enums, ...inputs].map(({ name }) => typeName(name)));
  const readers = new Map(
    [...operations, ...fragments].map(({ name }) => [name, taken.take([`${typeName(name)}Reader`])]),
  );
  const readerOf = (name: string): string => readers.get(name) ?? '';

  const write = (className: string, text: string): EmittedFile => writeFile({ packageName, className, text });
  const writeReader = (scope: string, shapes: readonly Shape[], qualify: (shape: string) => string): EmittedFile => {
    const className = readerOf(scope);
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
      write(operationName(operation.name), emitOperation(operation, readerOf(operation.name), fragments)),
      writeReader(operation.name, operation.shapes, (shape) => `${operationName(operation.name)}.${typeName(shape)}`),
    ]),
    ...fragments.flatMap((fragment) => [
      write(typeName(fragment.name), emitFragment(fragment)),
      // A fragment is itself what its other shapes stand in.
      writeReader(fragment.name, fragment.shapes, (shape) =>
        shape === fragment.name ? typeName(shape) : `${typeName(fragment.name)}.${typeName(shape)}`,
      ),
    ]),
    ...enums.map((type) => write(typeName(type.name), emitEnum(type))),
    ...inputs.map((type) => write(typeName(type.name), emitInput(type))),
  ].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
