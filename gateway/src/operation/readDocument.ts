import { GatewayError } from '@helsegraf/errors';
import { Kind, parse, validate, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Limits } from '../config/limits.ts';
import type { PersonalInputs } from '../supergraph/readSupergraph.ts';
import { limitDocument } from './limitDocument.ts';
import { prescan } from './prescan.ts';
import { refuseNumbers } from './refuseNumbers.ts';
import { refusePersonalLiterals } from './refusePersonalLiterals.ts';

/** What a document is held to. */
export interface DocumentRules {
  readonly schema: GraphQLSchema;
  readonly personal: PersonalInputs;
  readonly limits: Limits;
  readonly allowsIntrospection: boolean;
}

/**
 * A query text as a document that is valid and within bounds.
 *
 * @throws GatewayError that says what is wrong with the text
 */
export function readDocument(text: string, rules: DocumentRules): DocumentNode {
  // A graph without personal inputs is nobody's record.
  if (rules.personal.scalars.size > 0) refuseNumbers(text);
  prescan(text, rules.limits);
  const document = parseText(text);
  limitDocument(document, rules.limits);
  if (!rules.allowsIntrospection) refuseIntrospection(document);
  const [problem] = validate(rules.schema, document, undefined, { maxErrors: 1 });
  if (problem !== undefined) throw new GatewayError('GRAPHQL_VALIDATION_FAILED', { cause: problem });
  refusePersonalLiterals(document, rules.schema, rules.personal);
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
