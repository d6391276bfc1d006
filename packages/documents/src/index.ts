export { buildDocuments, type DocumentsBuilt, type TrustedDocument } from './buildDocuments.ts';
export { collectFragments } from './collectFragments.ts';
export type { GraphqlFile } from './graphqlFile.ts';
export { hashText } from './hashText.ts';
export { findGraphqlFiles } from './findGraphqlFiles.ts';
export { problemAt, writePlace, type DocumentProblem } from './documentProblem.ts';
