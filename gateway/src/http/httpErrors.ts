import { GatewayError, errorResponse, type ErrorCode } from '@helsegraf/errors';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

// What Fastify and Node's parser call the ways in which a request can be wrong.
const codes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_EMPTY_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_MAX_PARAM_LENGTH: 'URL_TOO_LONG',
  FST_ERR_BAD_URL: 'NOT_FOUND',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'BODY_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/** Our error for what Fastify raised; INTERNAL for what it did not raise about the request itself. */
export function toGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = codes[code ?? ''] ?? (isAboutRequest(statusCode) ? 'BAD_REQUEST' : 'INTERNAL');
  return new GatewayError(known, { cause: error });
}

function isAboutRequest(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500;
}

/** Answers a request that expects something of us that nobody knows. Left to Node, the answer would be no JSON. */
export function refuseExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const { status, body } = errorResponse(new GatewayError('BAD_REQUEST'));
  const text = JSON.stringify(body);
  // The body may come or not; what follows cannot be told from it.
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store, private',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  });
  response.end(text);
}

/** Answers, on the bare connection, what was not HTTP enough to become a request. */
export function answerHttpError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, body } = errorResponse(new GatewayError(codes[error.code ?? ''] ?? 'BAD_REQUEST'));
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json; charset=utf-8',
      'cache-control: no-store, private',
      `content-length: ${Buffer.byteLength(text)}`,
      'connection: close',
      '',
      text,
    ].join('\r\n'),
  );
}
