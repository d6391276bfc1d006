import { hashText } from '@helsegraf/documents';
import { GatewayError } from '@helsegraf/errors';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createReadAhead, type CheckText, type ReadAhead } from './createReadAhead.ts';
import { readDocument, type DocumentRules } from './readDocument.ts';

/** A document that has been found valid and bounded. */
export interface ReadDocument {
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
  readonly document: DocumentNode;
}

export interface DocumentReader {
  /** To be awaited before `read`, when there is something to wait for. */
  readonly readAhead: ReadAhead;
  /** @throws GatewayError that says what is wrong with the text */
  read(text: string): ReadDocument;
  /**
   * Reads a text that is known beforehand, and keeps it for good: however much else is asked, it is there.
   *
   * @param hash the text's, which is not made again
   */
  hold(text: string, hash: string): Promise<ReadDocument>;
  /** A document that is held, or was read lately, by the SHA-256 of its text in hexadecimal. */
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
  const held = new Map<string, ReadDocument>();
  const find = (hash: string) => held.get(hash)?.document ?? documents.get(hash);

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
      return held.has(hash) || documents.has(hash) || refusals.has(hash);
    },
    keep: (text: string, document: DocumentNode) => void documents.set(hashText(text), document),
    refuse: (text: string, refusal: GatewayError) => void refusals.set(hashText(text), refusal),
  };

  const readAhead = createReadAhead(rules, shelf, check);

  function read(text: string, hash: string): ReadDocument {
    const refusal = refusals.get(hash);
    if (refusal !== undefined) throw refusal;
    return held.get(hash) ?? { text, hash, document: documents.get(hash) ?? readNew(text, hash) };
  }

  return {
    readAhead,
    read: (text) => read(text, hashText(text)),
    async hold(text, hash) {
      const known = held.get(hash);
      if (known !== undefined) return known;
      await readAhead(text);
      const document = read(text, hash);
      held.set(hash, document);
      return document;
    },
    find,
  };
}
