import { Kind, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { addTypenames } from './addTypenames.ts';
import { collectFragments } from './collectFragments.ts';
import { problemAt, problemOf, writePlace, type DocumentProblem } from './documentProblem.ts';
import type { GraphqlFile } from './graphqlFile.ts';
import { hashText } from './hashText.ts';
import { minify } from './minify.ts';
import { parseFiles, type NamedOperationNode, type ParsedFiles } from './parseFiles.ts';
import { readPurpose } from './readPurpose.ts';

/** One operation as it is sent: everything it needs on one line, and the name that stands for it. */
export interface TrustedDocument {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** What the operation is for, in the words of who wrote it. Empty when nothing is said. */
  readonly purpose: string;
  /** The file that the operation stands in. Its fragments may stand in others. */
  readonly path: string;
  /** The operation, then its fragments in the order in which the text first mentions them. One line. */
  readonly text: string;
  /** SHA-256 of the UTF-8 of `text`, hexadecimal: the document id without `sha256:`. */
  readonly hash: string;
  /** The same as `text`, with the places in the files where it stands. */
  readonly document: DocumentNode;
}

/** All of them, or everything that is wrong with them. */
export type DocumentsBuilt =
  | { readonly kind: 'built'; readonly documents: readonly TrustedDocument[] }
  | { readonly kind: 'refused'; readonly problems: readonly DocumentProblem[] };

/**
 * The operations of some files, sorted by name, as they are sent. They may use each other's fragments. `__typename` is
 * asked for wherever the schema alone does not say the type (`addTypenames`), so the text differs from the file's.
 *
 * Not checked here: the gateway's limits. Whether each can be asked of the schema is.
 */
export function buildDocuments(files: readonly GraphqlFile[], schema: GraphQLSchema): DocumentsBuilt {
  const parsed = parseFiles(files);
  const problems = [...parsed.problems];
  const documents: TrustedDocument[] = [];
  for (const operation of parsed.operations) {
    const found = gather(operation, parsed);
    const wrong = found.kind === 'missing' ? found.problems : validate(schema, found.document).map(problemOf);
    problems.push(...wrong);
    if (found.kind === 'gathered' && wrong.length === 0) documents.push(describe(operation, found.document, schema));
  }
  if (problems.length > 0) return { kind: 'refused', problems: sortProblems(problems) };
  return { kind: 'built', documents: documents.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
}

/** An operation together with its fragments, as they were written. */
function gather(operation: NamedOperationNode, { fragments }: ParsedFiles) {
  const problems: DocumentProblem[] = [];
  const used = collectFragments(operation, fragments, (spread) => {
    problems.push(problemAt(spread, `Unknown fragment "${spread.name.value}".`));
  });
  if (problems.length > 0) return { kind: 'missing', problems } as const;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
  return { kind: 'gathered', document } as const;
}

function describe(operation: NamedOperationNode, written: DocumentNode, schema: GraphQLSchema): TrustedDocument {
  const document = addTypenames(written, schema);
  const text = minify(document);
  return {
    name: operation.name.value,
    kind: operation.operation,
    purpose: readPurpose(operation),
    path: operation.loc?.source.name ?? '',
    text,
    hash: hashText(text),
    document,
  };
}

/** Each once, though several operations may share the fragment it stands in. */
function sortProblems(problems: readonly DocumentProblem[]): DocumentProblem[] {
  const each = new Map(problems.map((problem) => [writePlace(problem), problem]));
  return [...each.values()].toSorted((one, other) =>
    one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1,
  );
}
