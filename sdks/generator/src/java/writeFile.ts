import { mark, type EmittedFile } from '../emittedFile.ts';

export interface JavaFile {
  readonly packageName: string;
  readonly className: string;
  readonly text: string;
}

const runtime = 'no.helsegraf.sdk';
const imported: readonly string[] = [
  'java.math.BigDecimal',
  'java.time.LocalDate',
  'java.time.OffsetDateTime',
  'java.util.List',
  'java.util.Map',
  'java.util.UUID',
  ...[
    'Document',
    'Input',
    'Json',
    'Mutation',
    'OpenEnum',
    'PageEnd',
    'PagedQuery',
    'PartialDate',
    'Query',
    'Variables',
  ].map((name) => `${runtime}.${name}`),
  'org.jetbrains.annotations.NotNull',
  'org.jetbrains.annotations.Nullable',
];
const note = `// ${mark} Change the operations, not this file.`;

/** A whole file, below the folders of its package, with the imports that its text needs. */
export function writeFile({ packageName, className, text }: JavaFile): EmittedFile {
  const words = new Set(withoutTexts(text).match(/\w+/g));
  const needed = imported.filter((name) => words.has(simpleName(name)) && packageOf(name) !== packageName);
  const imports = needed.map((name) => `import ${name};\n`).join('');
  const parts = [`${note}\npackage ${packageName};\n`, imports, text].filter((part) => part !== '');
  return { path: `${packageName.replaceAll('.', '/')}/${className}.java`, text: parts.join('\n') };
}

function simpleName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function packageOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

/** Comments and constants say names without meaning the type. */
function withoutTexts(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
}
