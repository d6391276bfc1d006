import { GatewayError, errorResponse } from '@helsegraf/errors';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Limits } from '../config/limits.ts';
import { checkContent, checkSize } from './checkRequest.ts';
import { chooseMediaType, type MediaType } from './chooseMediaType.ts';
import type { GatewayResponse, TextBody } from './gatewayRequest.ts';
import { answerHttpError, refuseExpectation } from './httpErrors.ts';
import { readBody } from './readBody.ts';
import { readQueryString } from './readQueryString.ts';
import { refuseNames } from './refuseNames.ts';
import { receiveBody } from './receiveBody.ts';
import { RequestLife } from './requestLife.ts';
import { trackRequests, type RequestTracking } from './trackRequests.ts';
import { createTurnstile, type Turnstile } from './createTurnstile.ts';

/** A GraphQL request of which the HTTP part has been dealt with. */
export interface OpenRequest {
  readonly body: TextBody;
  readonly mediaType: MediaType;
  /** By GET, which may not change anything. */
  readonly isGet: boolean;
  readonly life: RequestLife;
}

export interface OpenHttpOptions {
  readonly host: string;
  readonly port: number;
  readonly limits: Limits;
  readonly deadlineMs: number;
  isReady(): boolean;
  /** Never rejects. */
  answer(request: OpenRequest): Promise<GatewayResponse>;
}

export interface OpenServer {
  readonly url: string;
  /** Ends when the requests under way have been answered. */
  close(): Promise<void>;
}

// Longer than clients keep a connection that they do not use, so that none is closed while a request is on its way.
const keepAliveMs = 75_000;
/** How long an answer may wait for its reader to take any more of it. */
const unreadMs = 30_000;
// Enough to keep a core busy while subgraphs that are near think.
const letInFreely = 8;

/**
 * The HTTP server of `--open`: plain `node:http`, for it is measured. GraphQL by POST and GET, and health.
 *
 * @throws when the port is taken
 */
export async function createOpenServer(options: OpenHttpOptions): Promise<OpenServer> {
  const { limits } = options;
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: keepAliveMs,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: 2_000,
  });
  const tracking = trackRequests(server, { max: limits.requestsUnderWay, deadlineMs: options.deadlineMs });
  const serving: Serving = { ...options, tracking, turnstile: createTurnstile(letInFreely) };
  server.on('request', (request, response) => void handle(request, response, serving));
  server.on('clientError', answerHttpError);
  server.on('checkExpectation', refuseExpectation);
  // For an answer that is not read: everything else has ended before.
  server.setTimeout(options.deadlineMs + unreadMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: options.host, port: options.port }, resolve);
  });
  const { address, family, port } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () => tracking.close(() => new Promise((resolve) => server.close(resolve))),
  };
}

interface Serving extends OpenHttpOptions {
  readonly tracking: RequestTracking;
  readonly turnstile: Turnstile;
}

async function handle(request: IncomingMessage, response: ServerResponse, options: Serving): Promise<void> {
  let mediaType: MediaType = 'application/json';
  try {
    const { url = '/', method } = request;
    const mark = url.indexOf('?');
    const path = mark === -1 ? url : url.slice(0, mark);
    if (path === '/health') return answerHealth(response, options.isReady());
    if (path !== '/graphql' && path !== '/') throw new GatewayError('NOT_FOUND');
    mediaType = acceptable(request.headers.accept);
    options.tracking.refuseWhenFull();
    checkSize(request, options.limits);
    if (method === 'GET') {
      const body = refuseNames(readQueryString(mark === -1 ? '' : url.slice(mark + 1), options.limits));
      return await answer({ response, body, mediaType, isGet: true }, options);
    }
    if (method !== 'POST') throw new GatewayError('METHOD_NOT_ALLOWED');
    checkContent(request);
    const body = refuseNames(readBody(await receiveBody(request, options.limits.bodyBytes), options.limits));
    return await answer({ response, body, mediaType, isGet: false }, options);
  } catch (error) {
    sendError(response, error, mediaType);
  }
}

interface Received extends Omit<OpenRequest, 'life'> {
  readonly response: ServerResponse;
}

async function answer({ response, ...request }: Received, options: Serving): Promise<void> {
  const life = new RequestLife(options.deadlineMs);
  // Also after an answer that was written whole, which ends nothing any more.
  response.once('close', () => life.end('client gone'));
  await new Promise<void>(options.turnstile.enter);
  const answered = await options.answer({ ...request, life });
  options.turnstile.leave();
  life.complete();
  send(response, answered, request.mediaType);
  answered.body = '';
}

function acceptable(accept: string | undefined): MediaType {
  // What nearly everybody sends is known without looking into it.
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'application/json';
  const mediaType = chooseMediaType(accept);
  if (mediaType === undefined) throw new GatewayError('NOT_ACCEPTABLE');
  return mediaType;
}

function answerHealth(response: ServerResponse, isReady: boolean): void {
  const body = JSON.stringify({ status: isReady ? 'ok' : 'not ready' });
  send(response, { status: isReady ? 200 : 503, headers: {}, body }, 'application/json');
}

function sendError(response: ServerResponse, error: unknown, mediaType: MediaType): void {
  const { status, body } = errorResponse(error);
  const allowed = status === 405 ? { allow: 'GET, POST' } : {};
  // The rest of a body that was not read would be taken for the next request.
  const isUnread = !response.req.complete && response.req.method === 'POST';
  const headers: Record<string, string> = { ...allowed, ...(isUnread ? { connection: 'close' } : {}) };
  send(response, { status, headers, body: JSON.stringify(body) }, mediaType);
}

function send(response: ServerResponse, { status, headers, body }: GatewayResponse, mediaType: MediaType): void {
  const bytes = Buffer.byteLength(body);
  const written = ['content-type', `${mediaType}; charset=utf-8`, 'content-length', String(bytes), ...always];
  for (const name of Object.keys(headers)) written.push(name, headers[name] ?? '');
  response.writeHead(status, written);
  if (typeof body !== 'string') response.end(body);
  // As many bytes as characters: it is ASCII, which is Latin-1 as well and written in one piece without being encoded.
  else response.end(body, bytes === body.length ? 'latin1' : 'utf8');
}

const always = ['cache-control', 'no-store'];
