import { hashText } from '@helsegraf/documents';
import { GatewayError } from '@helsegraf/errors';
import type { ClientRules } from '../config/budgets.ts';
import type { RequestBody } from '../http/gatewayRequest.ts';
import { checkClientLimits } from './checkClientLimits.ts';
import type { DocumentReader, ReadDocument } from './createDocumentReader.ts';
import type { TrustedDocuments } from './trusted/createTrustedDocuments.ts';

export interface DocumentFinderOptions {
  readonly documents: DocumentReader;
  readonly trusted: TrustedDocuments;
  rulesOf(clientId: string): Pick<ClientRules, 'documents' | 'limits'>;
}

/** The document of a request, and the name that it is known by, if it is. */
export interface FoundDocument extends ReadDocument {
  readonly knownAs: string | undefined;
}

/**
 * The document that a client sends or names, when it may.
 *
 * @throws GatewayError (as a rejection) that says what is wrong: DOCUMENT_NOT_FOUND and PERSISTED_QUERY_NOT_FOUND for a name
 *   that the client does not have, OPERATION_NOT_TRUSTED for a text from a client that may send no other than known ones,
 *   and whatever is wrong with the text
 */
export type DocumentFinder = (body: RequestBody, clientId: string) => Promise<FoundDocument>;

export function createDocumentFinder({ documents, trusted, rulesOf }: DocumentFinderOptions): DocumentFinder {
  async function find(body: RequestBody, clientId: string, rules: Pick<ClientRules, 'documents'>) {
    if ('named' in body) {
      const { hash, by } = body.named;
      const known = hash === undefined ? undefined : trusted.find(hash, clientId);
      if (known !== undefined) return { ...(await documents.hold(known.text, known.hash)), knownAs: known.name };
      throw new GatewayError(by === 'document id' ? 'DOCUMENT_NOT_FOUND' : 'PERSISTED_QUERY_NOT_FOUND');
    }
    const known = trusted.find(hashText(body.query), clientId);
    if (known === undefined && rules.documents === 'trusted') throw new GatewayError('OPERATION_NOT_TRUSTED');
    await documents.readAhead(body.query);
    return { ...documents.read(body.query), knownAs: known?.name };
  }

  return async (body, clientId) => {
    const rules = rulesOf(clientId);
    const found = await find(body, clientId, rules);
    checkClientLimits(found.text, found.document, rules.limits);
    return found;
  };
}
