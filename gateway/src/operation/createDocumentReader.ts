import { GatewayError } from '@helsegraf/errors';
import { Kind, parse, validate, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { Limits } from '../config/limits.ts';
import type { PersonalInputs } from '../supergraph/readSupergraph.ts';
import { limitDocument } from './limitDocument.ts';
import { prescan } from './prescan.ts';
import { refusePersonalLiterals } from './refusePersonalLiterals.ts';

/** A document that has been found valid and bounded. */
export interface ReadDocument {
  readonly hash: string;
  readonly document: DocumentNode;
}

export interface DocumentReader {
  /** @throws GatewayError that says what is wrong with the text */
  read(text: string): ReadDocument;
  /** A document that was read lately, by the SHA-256 of its text in hexadecimal. */
  find(hash: string): DocumentNode | undefined;
}

export interface DocumentReaderOptions {
  readonly schema: GraphQLSchema;
  readonly personal: PersonalInputs;
  readonly limits: Limits;
  readonly allowsIntrospection: boolean;
}

const keptDocuments = 1_000;
const keptRefusals = 200;

/**
 * Parses and validates query texts, each once: the result is kept by the text's hash. Refusals are kept apart, so that a
 * stream of bad texts cannot push out the good ones.
 */
export function createDocumentReader(options: DocumentReaderOptions): DocumentReader {
  const documents = new LRUCache<string, DocumentNode>({ max: keptDocuments });
  const refusals = new LRUCache<string, GatewayError>({ max: keptRefusals });

  function readNew(text: string, hash: string): DocumentNode {
    try {
      const document = readDocument(text, options);
      documents.set(hash, document);
      return document;
    } catch (error) {
      if (error instanceof GatewayError) refusals.set(hash, error);
      throw error;
    }
  }

  return {
    read(text) {
      const hash = createHash('sha256').update(text).digest('hex');
      const refusal = refusals.get(hash);
      if (refusal !== undefined) throw refusal;
      return { hash, document: documents.get(hash) ?? readNew(text, hash) };
    },
    find: (hash) => documents.get(hash),
  };
}

function readDocument(text: string, options: DocumentReaderOptions): DocumentNode {
  prescan(text, options.limits);
  const document = parseText(text);
  limitDocument(document, options.limits);
  if (!options.allowsIntrospection) refuseIntrospection(document);
  const [problem] = validate(options.schema, document, undefined, { maxErrors: 1 });
  if (problem !== undefined) throw new GatewayError('GRAPHQL_VALIDATION_FAILED', { cause: problem });
  refusePersonalLiterals(document, options.schema, options.personal);
  return document;
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (cause) {
    throw new GatewayError('GRAPHQL_PARSE_FAILED', { cause });
  }
}

function refuseIntrospection(document: DocumentNode): void {
  visit(document, {
    [Kind.FIELD]({ name }) {
      if (name.value === '__schema' || name.value === '__type') throw new GatewayError('INTROSPECTION_DISABLED');
    },
  });
}
