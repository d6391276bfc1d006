import { GatewayError } from '@helsegraf/errors';
import type { DocumentNode } from 'graphql';
import type { Piece } from './findPieces.ts';
import { parsePieces } from './parsePieces.ts';
import type { DocumentRules } from './readDocument.ts';

/** What a text is held to, by whoever knows the schema. */
export type TextRules = Omit<DocumentRules, 'schema'>;

/**
 * Holds a text to what `readDocument` does, where that holds nobody up, and finds its pieces. Rejects with the same
 * GatewayError.
 */
export type CheckText = (text: string, rules: TextRules) => Promise<readonly Piece[]>;

/** Where what has been read is kept. */
export interface Shelf {
  isKnown(text: string): boolean;
  keep(text: string, document: DocumentNode): void;
  refuse(text: string, refusal: GatewayError): void;
}

/**
 * Reads a text before it is needed, when it is long and new; undefined when there is nothing to wait for. Rejects when it
 * could not be looked into; what is wrong with the text itself is for who reads it next.
 */
export type ReadAhead = (text: string) => Promise<void> | undefined;

// To read what is shorter takes a millisecond or two.
const shortCharacters = 1_000;

/** @param check where texts are checked; undefined when it can only be done here, and now */
export function createReadAhead(rules: TextRules, shelf: Shelf, check?: CheckText): ReadAhead {
  const { limits, personal, allowsIntrospection } = rules;
  const underWay = new Map<string, Promise<void>>();

  async function readNew(text: string, checkText: CheckText): Promise<void> {
    try {
      const pieces = await checkText(text, { limits, personal, allowsIntrospection });
      shelf.keep(text, await parsePieces(text, pieces));
    } catch (error) {
      if (!(error instanceof GatewayError) || error.retryable) throw error;
      shelf.refuse(text, error);
    } finally {
      underWay.delete(text);
    }
  }

  return (text) => {
    if (check === undefined || text.length < shortCharacters || shelf.isKnown(text)) return undefined;
    let reading = underWay.get(text);
    if (reading === undefined) underWay.set(text, (reading = readNew(text, check)));
    return reading;
  };
}
