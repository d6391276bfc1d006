import type { Package } from '../ir/ir.ts';
import { quote } from './write.ts';

interface Imported {
  readonly runtime: string;
  readonly types: string;
  readonly shared: Omit<Package, 'operations'>;
  readonly handle: 'Query' | 'Mutation';
}

/** What a module of an operation needs of others: types alone, so that nothing of them is in a bundle. */
export function writeImports(body: string, { runtime, types, shared, handle }: Imported): string {
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(withoutTexts(body));
  const fromRuntime = [handle, ...['UnknownMember', 'UnknownValue'].filter(used)];
  const known = [...shared.enums, ...shared.fragments, ...shared.inputs].map(({ name }) => name);
  return writeImport(fromRuntime, runtime) + writeImport(known.filter(used), types);
}

/** Comments and quoted texts say names without meaning the type. */
function withoutTexts(body: string): string {
  return body.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/'(?:[^'\\]|\\.)*'/g, '');
}

export function writeImport(names: readonly string[], from: string): string {
  return names.length === 0 ? '' : `import type { ${names.toSorted().join(', ')} } from ${quote(from)};\n`;
}
