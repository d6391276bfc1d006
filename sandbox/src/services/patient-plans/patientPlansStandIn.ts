import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { tokenOf } from '../../frame/addTokenCheck.ts';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import { createPlanStore, currentOf, type PlanStore } from './createPlanStore.ts';
import type { PlanJson } from './planJson.ts';
import { writePlans, type PlanVersions } from './zonePlansOf.ts';

const text = z.string().max(4_000);
const Content = z.object({
  title: text,
  description: text,
  zones: z.array(z.object({ level: z.enum(['green', 'yellow', 'red']), condition: text, action: text })).max(20),
});
const NewPlan = z.object({
  subject: z.object({ identifier: z.string() }),
  status: text,
  comment: text.default(''),
  clinical_content: Content,
});
const ChangedPlan = NewPlan.omit({ subject: true });

/**
 * Plans with zones ("planer", version 0.4.0). The real service runs without sign-in in its development environment; the
 * audience here is the one of the sister service, `nhn:patient-careplan`, and a guess.
 *
 * A search must name the patient; in which form is not documented. Here it is the body of `POST /plan/search`, since a
 * national id never belongs in an address. The error bodies are guesses, the statuses (400, 409, 422) documented.
 */
export const patientPlansStandIn = createStandIn({
  service: 'patient-plans',
  audience: 'nhn:patient-careplan',
  scopes: ['nhn:patient-careplan/api'],
  errorAnswer: (problem) => ({ body: { error: problem.message } }),
  register(app, tools) {
    const store = createPlanStore(tools);
    app.get('/plan', (_request, reply) => refuse(reply, 400, 'the patient is missing'));
    app.post('/plan/search', (request, reply) => search({ request, reply, store, tools }));
    app.get('/plan/:id', (request, reply) => read({ request, reply, store, tools }, currentOf));
    app.get('/plan/:id/history', (request, reply) =>
      read({ request, reply, store, tools }, (plan) => plan.toReversed()),
    );
    app.get('/plan/:id/version/:number', (request, reply) => readVersion({ request, reply, store, tools }));
    app.post('/plan', (request, reply) => create({ request, reply, store, tools }));
    app.put('/plan/:id', (request, reply) => change({ request, reply, store, tools }));
  },
});

interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly store: PlanStore;
  readonly tools: StandInTools;
}

function search({ request, reply, store, tools }: Call): FastifyReply {
  const { patient } = (request.body ?? {}) as { patient?: unknown };
  if (typeof patient !== 'string' || patient === '') return refuse(reply, 400, 'the patient is missing');
  if (!mayAskAbout(request, patient)) return refuse(reply, 403, 'no access');
  const person = tools.population.byNationalId(patient);
  if (person === undefined) return reply.send([]);
  const other = tools.personToAnswerAbout(person);
  const plans = other === person ? store.plansOf(person) : writePlans(other, tools);
  const subject = other === person ? { subject: { identifier: patient } } : {};
  return reply.send(plans.map((plan) => ({ ...currentOf(plan), ...subject })));
}

function read(call: Call, view: (plan: PlanVersions) => object | undefined): FastifyReply {
  const { request, reply } = call;
  const plan = findPlan(call);
  if (plan === undefined) return refuse(reply, 404, 'there is no such plan');
  if (!mayAskAbout(request, subjectOf(plan))) return refuse(reply, 403, 'no access');
  const seen = view(answeredInstead(plan, call.tools));
  return seen === undefined ? refuse(reply, 404, 'there is no such version') : reply.send(seen);
}

function readVersion(call: Call): FastifyReply {
  const { number } = call.request.params as { number: string };
  return read(call, (plan) => plan.find(({ version }) => String(version) === number));
}

function create({ request, reply, store, tools }: Call): FastifyReply {
  const body = NewPlan.safeParse(request.body);
  if (!body.success) return refuse(reply, 422, 'the plan is not complete');
  const person = tools.population.byNationalId(body.data.subject.identifier);
  if (person === undefined || !mayAskAbout(request, person.nationalId)) return refuse(reply, 403, 'no access');
  const { clinical_content: content, status, comment } = body.data;
  return reply.code(201).send(store.add({ person, status, comment, content, editor: editorOf(request) }));
}

function change(call: Call): FastifyReply {
  const { request, reply } = call;
  const plan = findPlan(call);
  if (plan === undefined) return refuse(reply, 404, 'there is no such plan');
  if (!mayAskAbout(request, subjectOf(plan))) return refuse(reply, 403, 'no access');
  const { version } = (request.body ?? {}) as { version?: unknown };
  if (typeof version !== 'number') return refuse(reply, 422, 'the version is missing');
  const current = currentOf(plan);
  if (version !== current.version) {
    return reply.code(409).send({ error: 'version mismatch', current_version: current.version });
  }
  const body = ChangedPlan.safeParse(request.body);
  if (!body.success) return refuse(reply, 422, 'the plan is not complete');
  const { clinical_content: content, status, comment } = body.data;
  return reply.send(call.store.change(plan, { status, comment, content, editor: editorOf(request) }));
}

function findPlan({ request, store }: Call): PlanVersions | undefined {
  return store.find((request.params as { id: string }).id);
}

function answeredInstead(plan: PlanVersions, tools: StandInTools): PlanVersions {
  const person = tools.population.byNationalId(subjectOf(plan));
  const other = person && tools.personToAnswerAbout(person);
  return other === undefined || other === person ? plan : (writePlans(other, tools)[0] ?? plan);
}

function subjectOf(plan: PlanVersions): string {
  return currentOf(plan).subject.identifier;
}

/** Citizens ask about themselves; whether the service lets them act for others is unverified. */
function mayAskAbout(request: FastifyRequest, nationalId: string): boolean {
  const token = tokenOf(request);
  return token.caller !== 'citizen' || token.nationalId === nationalId;
}

function editorOf(request: FastifyRequest): PlanJson['updated_by'] {
  const { hprNumber, nationalId = '' } = tokenOf(request);
  return hprNumber === undefined ? { identifier: nationalId } : { hpr: hprNumber };
}

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}
