export type {
  Connection,
  Document,
  EnumType,
  EnumValue,
  Field,
  Fragment,
  InputField,
  InputType,
  ObjectShape,
  Operation,
  Package,
  PagedField,
  Shape,
  TypeRef,
  UnionShape,
  Variable,
} from './ir/ir.ts';
export { buildPackage } from './ir/buildPackage.ts';
export type { EmittedFile } from './emittedFile.ts';
export { emitTypescript, type TypescriptOptions } from './typescript/emitTypescript.ts';
export { emitCsharp, type CsharpOptions } from './csharp/emitCsharp.ts';
export { emitCsharpErrorCodes } from './csharp/emitCsharpErrorCodes.ts';
export { emitJava } from './java/emitJava.ts';
export { emitJavaErrorCodes } from './java/emitJavaErrorCodes.ts';
