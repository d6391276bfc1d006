import { GatewayError } from '@helsegraf/errors';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { hashText } from './hashText.ts';
import { createReadAhead, type CheckText, type ReadAhead } from './createReadAhead.ts';
import { readDocument, type DocumentRules } from './readDocument.ts';

/** A document that has been found valid and bounded. */
export interface ReadDocument {
  readonly hash: string;
  readonly document: DocumentNode;
}

export interface DocumentReader {
  /** To be awaited before `read`, when there is something to wait for. */
  readonly readAhead: ReadAhead;
  /** @throws GatewayError that says what is wrong with the text */
  read(text: string): ReadDocument;
  /** A document that was read lately, by the SHA-256 of its text in hexadecimal. */
  find(hash: string): DocumentNode | undefined;
}

const keptDocuments = 1_000;
const keptRefusals = 200;

/**
 * Parses and validates query texts, each once: the result is kept by the text's hash. Refusals are kept apart, so that a
 * stream of bad texts cannot push out the good ones.
 *
 * @param check where long texts are checked, so that they hold nobody up
 */
export function createDocumentReader(rules: DocumentRules, check?: CheckText): DocumentReader {
  const documents = new LRUCache<string, DocumentNode>({ max: keptDocuments });
  const refusals = new LRUCache<string, GatewayError>({ max: keptRefusals });

  function readNew(text: string, hash: string): DocumentNode {
    try {
      const document = readDocument(text, rules);
      documents.set(hash, document);
      return document;
    } catch (error) {
      if (error instanceof GatewayError) refusals.set(hash, error);
      throw error;
    }
  }

  const shelf = {
    isKnown(text: string) {
      const hash = hashText(text);
      return documents.has(hash) || refusals.has(hash);
    },
    keep: (text: string, document: DocumentNode) => void documents.set(hashText(text), document),
    refuse: (text: string, refusal: GatewayError) => void refusals.set(hashText(text), refusal),
  };

  return {
    readAhead: createReadAhead(rules, shelf, check),
    read(text) {
      const hash = hashText(text);
      const refusal = refusals.get(hash);
      if (refusal !== undefined) throw refusal;
      return { hash, document: documents.get(hash) ?? readNew(text, hash) };
    },
    find: (hash) => documents.get(hash),
  };
}
