import type { DocumentNode } from 'graphql';
import type { Operation } from '../operation/operation.ts';
import type { FieldAccess } from '../supergraph/readSupergraph.ts';
import { collectAsked, type PolicySource } from './collectAsked.ts';

/** Every pair of rule and data class that an operation selects. */
export type AskedReader = (operation: Pick<Operation, 'document' | 'name'>) => readonly FieldAccess[];

/** Works out what an operation comes under, once for each document, and keeps it as long as the document is kept. */
export function createAskedReader(source: PolicySource): AskedReader {
  const known = new WeakMap<DocumentNode, Map<string | undefined, readonly FieldAccess[]>>();
  return ({ document, name }) => {
    let ofDocument = known.get(document);
    if (ofDocument === undefined)
      known.set(document, (ofDocument = new Map<string | undefined, readonly FieldAccess[]>()));
    let asked = ofDocument.get(name);
    if (asked === undefined) ofDocument.set(name, (asked = collectAsked(source, document, name)));
    return asked;
  };
}
