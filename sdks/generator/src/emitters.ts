import { emitCsharp } from './csharp/emitCsharp.ts';
import type { EmittedFile } from './emittedFile.ts';
import type { Package } from './ir/ir.ts';
import { emitJava } from './java/emitJava.ts';
import { emitTypescript, type TypescriptOptions } from './typescript/emitTypescript.ts';

export interface EmitOptions extends TypescriptOptions {
  /** The package of Java, the namespace of C#; nothing to TypeScript. */
  readonly package?: string;
}

export type Language = 'typescript' | 'java' | 'csharp';

/** How each language is written. */
export const emitters: Readonly<Record<Language, (pkg: Package, options: EmitOptions) => EmittedFile[]>> = {
  typescript: emitTypescript,
  java: (pkg, { package: packageName = 'helsegraf.operations' }) => emitJava(pkg, packageName),
  csharp: (pkg, options) => emitCsharp(pkg, { namespace: options.package ?? 'Helsegraf.Operations' }),
};

/** What `--language` takes. */
export const languages = Object.keys(emitters) as readonly Language[];

export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(emitters, text);
}
