import type { ASTNode, GraphQLError } from 'graphql';
import { getLocation } from 'graphql';

/** What is wrong with a file, and where. */
export interface DocumentProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** One line for people, and for editors that follow `file:line`. */
export function writePlace({ path, line, message }: DocumentProblem): string {
  return `${path}:${line}: ${message}`;
}

/** A problem at a part of a file that was parsed with its path. */
export function problemAt(node: ASTNode, message: string): DocumentProblem {
  const { loc } = node;
  if (loc === undefined) return { path: '(made)', line: 1, message };
  return { path: loc.source.name, line: getLocation(loc.source, loc.start).line, message };
}

/** What graphql-js found, at the first part that stands in a file: what was added before printing stands in none. */
export function problemOf(error: GraphQLError): DocumentProblem {
  const node = error.nodes?.find(({ loc }) => loc !== undefined);
  if (node !== undefined) return problemAt(node, error.message);
  return { path: error.source?.name ?? '(made)', line: error.locations?.[0]?.line ?? 1, message: error.message };
}
