import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { osloDate } from '../people/calendar.ts';
import { describePeople, describeStaff } from '../people/describePeople.ts';
import { addPortalAccess } from './addPortalAccess.ts';
import { faultKinds, isFault } from './faults.ts';
import { type Frame, issuerNames } from './frame.ts';
import { addKeyRoutes } from './keys/addKeyRoutes.ts';
import { isService, services } from './services.ts';

/** Tells scripts that they have found a sandbox and not something else on its port. */
const sandboxHeader = 'helsegraf-sandbox';

/** The sandbox's own switchboard: who is in it, which services fail, and what has been asked. */
export function buildAdmin(frame: Frame): FastifyInstance {
  const app = fastify({ logger: false, forceCloseConnections: true });
  app.addHook('onRequest', async (_request, reply) => void reply.header(sandboxHeader, 'switchboard'));
  app.get('/health', () => ({ status: 'ok', people: frame.population.people.length, services: frame.urls }));
  app.get('/people', (request) => {
    const { all } = request.query as { all?: string };
    const today = osloDate(frame.now());
    return { people: describePeople(frame.population, { today, all: all !== undefined }), staff: describeStaff() };
  });
  app.get('/requests', () => frame.counts.read());
  app.get('/requests/events', () => frame.counts.events());
  app.delete('/requests', (_request, reply) => {
    frame.counts.reset();
    return reply.code(204).send();
  });
  addFaultRoutes(app, frame);
  addKeyRoutes(app, frame);
  addPortalAccess(app, frame);
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ message: 'There is nothing here.' }));
  app.setErrorHandler((_error, _request, reply) => reply.code(400).send({ message: 'The request cannot be read.' }));
  return app;
}

function addFaultRoutes(app: FastifyInstance, { faults, urls }: Frame): void {
  app.get('/faults', () => ({
    active: faults.active(),
    services: services.filter((name) => urls[name]),
    kinds: faultKinds,
  }));
  app.delete('/faults', (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });
  app.put('/faults/:service', (request, reply) => {
    const { service } = request.params as { service: string };
    const { fault } = (request.body ?? {}) as { fault?: unknown };
    if (!isService(service))
      return refuse(reply, 404, `There is no service of that name. There are: ${services.join(', ')}.`);
    if (typeof fault !== 'string' || !isFault(fault)) {
      return refuse(reply, 400, `There is no fault of that name. There are: ${Object.keys(faultKinds).join(', ')}.`);
    }
    if (fault === 'wrong-person' && isIssuer(service)) {
      return refuse(reply, 400, `${service} gives tokens, not answers about people, and has no such fault.`);
    }
    faults.set(service, fault);
    return { service, fault };
  });
}

const isIssuer = (service: string) => (issuerNames as readonly string[]).includes(service);

const refuse = (reply: FastifyReply, status: number, message: string) => reply.code(status).send({ message });
