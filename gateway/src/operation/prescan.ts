import { GatewayError } from '@helsegraf/errors';
import { Lexer, Source, TokenKind } from 'graphql';
import type { Limits } from '../config/limits.ts';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Counts a query text's tokens and how deep its brackets go, in one pass without recursion. The parser that comes after
 * recurses, and is safe only within these bounds.
 *
 * @throws GatewayError TOO_MANY_TOKENS, TOO_MANY_DIRECTIVES, QUERY_TOO_DEEP; GRAPHQL_PARSE_FAILED for what is no token
 */
export function prescan(text: string, limits: Limits): void {
  if (Buffer.byteLength(text) > limits.queryBytes) throw new GatewayError('TOO_MANY_TOKENS');
  const lexer = new Lexer(new Source(text));
  let [tokens, nesting, directives] = [0, 0, 0];
  for (let kind = nextKind(lexer); kind !== TokenKind.EOF; kind = nextKind(lexer)) {
    tokens += 1;
    if (kind === TokenKind.AT) directives += 1;
    if (opening.has(kind)) nesting += 1;
    if (closing.has(kind)) nesting -= 1;
    if (tokens > limits.tokens) throw new GatewayError('TOO_MANY_TOKENS');
    if (directives > limits.directives) throw new GatewayError('TOO_MANY_DIRECTIVES');
    if (nesting > limits.nesting) throw new GatewayError('QUERY_TOO_DEEP');
  }
}

function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch (cause) {
    throw new GatewayError('GRAPHQL_PARSE_FAILED', { cause });
  }
}
