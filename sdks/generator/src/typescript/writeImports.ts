import type { Package } from '../ir/ir.ts';
import { quote } from './write.ts';

interface Imported {
  readonly runtime: string;
  readonly types: string;
  readonly shared: Omit<Package, 'operations'>;
}

/** What the SDK is called in generated modules: no name of an operation or a type begins with a small letter. */
export const sdk = 'sdk';

/** What a module of an operation needs of others: types alone, so that nothing of them is in a bundle. */
export function writeImports(body: string, { runtime, types, shared }: Imported): string {
  // A field may be named as a type, and so may something of the SDK.
  const used = (name: string) => new RegExp(`(?<!\\.)\\b${name}\\b(?!\\??:)`).test(withoutTexts(body));
  const known = [...shared.enums, ...shared.fragments, ...shared.inputs].map(({ name }) => name);
  return writeRuntimeImport(runtime) + writeImport(known.filter(used), types);
}

/** Comments and quoted texts say names without meaning the type. */
function withoutTexts(body: string): string {
  return body.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/'(?:[^'\\]|\\.)*'/g, '');
}

export function writeRuntimeImport(runtime: string): string {
  return `import type * as ${sdk} from ${quote(runtime)};\n`;
}

function writeImport(names: readonly string[], from: string): string {
  return names.length === 0 ? '' : `import type { ${names.toSorted().join(', ')} } from ${quote(from)};\n`;
}
