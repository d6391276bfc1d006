import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Faults } from './faults.ts';
import { problems, sendProblem } from './problems.ts';
import type { StandIn } from './standIn.ts';

const slowAnswerMs = 30_000;

/** Makes the server fail in the way that is switched on when a request arrives. */
export function addFaults(app: FastifyInstance, standIn: StandIn, faults: Faults): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.faultless) return;
    switch (faults.get(standIn.service)) {
      case 'down':
        return breakConnection(request, reply);
      case 'slow':
        return waitUnlessClosed(request);
      case 'error':
        return sendProblem(standIn, problems.internal, reply);
      case 'malformed':
        return sendErrorPage(reply);
      case 'cut-short':
        return cutAnswerShort(reply);
      case 'wrong-person':
      case 'none':
        return undefined;
    }
  });
}

function breakConnection(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

/** Ends early when the caller hangs up or the server closes, so that nobody is waited for in vain. */
function waitUnlessClosed(request: FastifyRequest): Promise<void> {
  const { socket } = request.raw;
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      socket.off('close', stop);
      resolve();
    };
    const timer = setTimeout(stop, slowAnswerMs).unref();
    socket.once('close', stop);
  });
}

/** What a proxy in front of the service sends: an error page with the wrong status and the wrong label. */
function sendErrorPage(reply: FastifyReply): FastifyReply {
  return reply
    .code(200)
    .type('application/json')
    .send('<!doctype html><title>Vedlikehold</title><p>Prøv igjen senere.');
}

/** Lets the answer be made as usual, then sends half of it under the length of the whole. */
function cutAnswerShort(reply: FastifyReply): void {
  const { raw } = reply;
  const write = raw.write.bind(raw);
  raw.end = ((body?: unknown) => {
    const whole = Buffer.from(typeof body === 'string' || body instanceof Uint8Array ? body : '');
    write(whole.subarray(0, Math.floor(whole.length / 2)), () => raw.socket?.destroy());
    return raw;
  }) as typeof raw.end;
}
