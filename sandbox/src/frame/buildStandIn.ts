import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { addFaults } from './addFaults.ts';
import { addTokenCheck } from './addTokenCheck.ts';
import type { Frame } from './frame.ts';
import { problems, sendProblem } from './problems.ts';
import type { StandIn } from './standIn.ts';
import { createTools } from './createTools.ts';
import { holdsNationalId } from './holdsNationalId.ts';

const maxBodyBytes = 1_048_576;

/** The stand-in as a server that is ready to listen. Nothing of a request is ever logged. */
export async function buildStandIn(standIn: StandIn, frame: Frame): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: maxBodyBytes, forceCloseConnections: true });
  acceptEveryBody(app);
  await app.register(formbody);
  app.addHook('onRequest', async (request) => {
    const eventId = request.headers['nhn-event-id'];
    frame.counts.count(standIn.service, routeOf(request), typeof eventId === 'string' ? eventId : undefined);
  });
  app.addHook('onRequest', async (request, reply) => refuseNationalIdInUrl(standIn, request, reply));
  addFaults(app, standIn, frame.faults);
  addTokenCheck(app, standIn, frame);
  app.setNotFoundHandler((_request, reply) => sendProblem(standIn, problems.notFound, reply));
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const isCallersFault = (error.statusCode ?? 500) < 500;
    return sendProblem(standIn, isCallersFault ? problems.malformedBody : problems.internal, reply);
  });
  await standIn.register(app, createTools(standIn.service, frame));
  return app;
}

/** FHIR clients label JSON `application/fhir+json`; an empty JSON body is no body. */
function acceptEveryBody(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(
    /^application\/([\w.-]+\+)?json/,
    { parseAs: 'string' },
    async (_request: unknown, body: string) => (body === '' ? undefined : parseJson(body)),
  );
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw Object.assign(new Error('not JSON'), { statusCode: 400 });
  }
}

function refuseNationalIdInUrl(standIn: StandIn, request: FastifyRequest, reply: FastifyReply): FastifyReply | void {
  if (holdsNationalId(request.raw.url ?? '')) return sendProblem(standIn, problems.nationalIdInUrl, reply);
}

function routeOf(request: FastifyRequest): string {
  return `${request.method} ${request.routeOptions.url ?? '(no such route)'}`;
}
