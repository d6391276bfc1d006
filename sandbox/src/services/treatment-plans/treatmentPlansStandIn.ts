import type { Bundle, FhirResource } from 'fhir/r4.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import { nhnHeader, readNhnRequest, type NhnRequest } from '../nhnHeaders.ts';
import {
  carePlanErrors,
  carePlanOutcome,
  codeOfFault,
  codeOfProblem,
  type CarePlanErrorCode,
} from './carePlanErrors.ts';
import { treatmentPlanOf, writePlan } from './treatmentPlanOf.ts';
import type { TreatmentPlanRecord } from './treatmentPlanRecord.ts';
import { isRestricted } from '../../people/syntheticPerson.ts';

const resourceTypes = ['CarePlan', 'Condition', 'Goal', 'ServiceRequest'];

/**
 * Digital treatment plans (DBEP). Reads are as documented; the writes the service also offers are not here.
 *
 * One plan per person. Whether a service that withholds a plan says so with an error, an empty answer or a flag is not
 * documented, so all three occur: an error for what is restricted or blocked, an empty answer for one who has opted out.
 */
export const treatmentPlansStandIn = createStandIn({
  service: 'treatment-plans',
  audience: 'nhn:careplan',
  scopes: ['nhn:careplan/api'],
  errorAnswer: (problem, request) => {
    const code = codeOfProblem(problem);
    return {
      body: carePlanOutcome(code, nhnHeader(request, 'nhn-event-id')),
      contentType: 'application/fhir+json',
      headers: { 'nhn-error-code': code },
    };
  },
  register(app, tools) {
    app.post('/api/careplan/CarePlan/_search', (request, reply) => search(request, reply, tools));
    app.post('/api/careplan/status', (request, reply) => status(request, reply, tools));
    app.get('/api/careplan/:type/:id', (request, reply) => read(request, reply, tools));
    app.get('/api/careplan/CarePlan', (request, reply) => findByIdentifier(request, reply, tools));
  },
});

function search(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const asked = readNhnRequest(request, tools);
  if (asked.kind === 'refused') return refuse(codeOfFault(asked.fault), request, reply);
  const form = (request.body ?? {}) as Record<string, unknown>;
  const subject = form['subject:Patient.identifier'];
  if (typeof subject !== 'string' || subject === '') return refuse('CPLF-0023', request, reply);
  if (subject.split('|').at(-1) !== asked.nin) return refuse('CPLF-0003', request, reply);
  const other = tools.personToAnswerAbout(asked.person);
  if (other !== asked.person) return send(reply, searchset(writePlan(other, tools), form));
  const refusal = withholds(asked, tools);
  if (refusal !== undefined) return refuse(refusal, request, reply);
  const plan = asked.person.traits.has('reserved') ? undefined : treatmentPlanOf(asked.person, tools, asked.nin);
  return send(reply, searchset(plan, form));
}

function status(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const asked = readNhnRequest(request, tools);
  if (asked.kind === 'refused') return refuse(codeOfFault(asked.fault), request, reply);
  const { nin } = (request.body ?? {}) as { nin?: unknown };
  if (nin !== asked.nin) return refuse('CPLF-0023', request, reply);
  const person = tools.personToAnswerAbout(asked.person);
  const record = treatmentPlanOf(person, tools);
  const isActive = record !== undefined && !record.isDeleted && !person.traits.has('reserved');
  return reply.send({
    activeCarePlan: isActive,
    lastChangedDateTime: record?.plan.meta?.lastUpdated ?? null,
    privacySetting: {
      consent: isActive && !person.traits.has('no-consent-plan'),
      hasReservationKjernejournal: person.traits.has('reserved'),
      isRestricted: isRestricted(person, 'care-plans'),
      isBlocked: asked.isBlocked,
    },
  });
}

function read(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const asked = readNhnRequest(request, tools);
  if (asked.kind === 'refused') return refuse(codeOfFault(asked.fault), request, reply);
  const { type, id } = request.params as { type: string; id: string };
  const refusal = resourceTypes.includes(type) ? withholds(asked, tools) : 'CPLF-0006';
  if (refusal !== undefined) return refuse(refusal, request, reply);
  const record = treatmentPlanOf(asked.person, tools, asked.nin);
  const all: FhirResource[] = record === undefined ? [] : [record.plan, ...record.included];
  const found = all.find((resource) => resource.resourceType === type && resource.id === id);
  if (found === undefined) return refuse('CPLF-0007', request, reply);
  return send(reply, record?.isDeleted ? minimal(record, found) : found);
}

function findByIdentifier(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const asked = readNhnRequest(request, tools);
  if (asked.kind === 'refused') return refuse(codeOfFault(asked.fault), request, reply);
  const { identifier, ...others } = request.query as Record<string, unknown>;
  if (typeof identifier !== 'string' || Object.keys(others).length > 0) return refuse('CPLF-0006', request, reply);
  const refusal = withholds(asked, tools);
  if (refusal !== undefined) return refuse(refusal, request, reply);
  const record = treatmentPlanOf(asked.person, tools, asked.nin);
  const value = identifier.split('|').at(-1);
  const isTheirs = record?.plan.identifier?.some((candidate) => candidate.value === value) ?? false;
  return send(reply, searchset(isTheirs ? record : undefined, {}));
}

function withholds(asked: NhnRequest, tools: StandInTools): CarePlanErrorCode | undefined {
  const { person, isElevated } = asked;
  if (asked.isBlocked) return 'CPLF-0019';
  if (asked.token.caller === 'citizen') return undefined;
  if (isRestricted(person, 'care-plans') && !isElevated) return 'CPLF-0018';
  const hasPlan = treatmentPlanOf(person, tools) !== undefined;
  return hasPlan && person.traits.has('no-consent-plan') ? 'CPLF-0017' : undefined;
}

function searchset(record: TreatmentPlanRecord | undefined, form: Record<string, unknown>): Bundle {
  const isAskedFor = record !== undefined && !record.isDeleted && hasStatus(record, form['status']);
  if (!isAskedFor) return { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] };
  const included = form['_include'] === '*' ? record.included : [];
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: 1,
    entry: [
      { resource: record.plan, search: { mode: 'match' } },
      ...included.map((resource) => ({ resource, search: { mode: 'include' as const } })),
    ],
  };
}

function hasStatus(record: TreatmentPlanRecord, status: unknown): boolean {
  return typeof status !== 'string' || status.split(',').includes(record.plan.status);
}

/** That a deleted resource is answered with minimal information is documented; which information is a guess. */
function minimal({ plan }: TreatmentPlanRecord, { resourceType, id }: FhirResource): object {
  const identity = { resourceType, id, meta: { lastUpdated: plan.meta?.lastUpdated }, subject: plan.subject };
  return resourceType === 'CarePlan' ? { ...identity, status: 'entered-in-error', intent: 'plan' } : identity;
}

function refuse(code: CarePlanErrorCode, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return send(
    reply.code(carePlanErrors[code].status).header('nhn-error-code', code),
    carePlanOutcome(code, nhnHeader(request, 'nhn-event-id')),
  );
}

function send(reply: FastifyReply, body: object): FastifyReply {
  return reply.type('application/fhir+json').send(JSON.stringify(body));
}
