import { buildDocuments, type TrustedDocument } from '@helsegraf/documents';
import { operations, publicSdl } from '@helsegraf/schema';
import { buildSchema } from 'graphql';

/** The operations of `schema/operations` as they are sent, by name. */
export function registeredDocuments(): ReadonlyMap<string, TrustedDocument> {
  const files = operations().map(({ name, text }) => ({ path: name, text }));
  const schema = buildSchema(publicSdl());
  // Each by itself, since fragments of the same name may differ from file to file.
  const built = files.map((file) => buildDocuments([file], schema));
  return new Map(
    built.flatMap((each) => (each.kind === 'built' ? each.documents : [])).map((each) => [each.name, each]),
  );
}
