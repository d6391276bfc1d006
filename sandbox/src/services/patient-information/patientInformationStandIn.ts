import type { FastifyReply, FastifyRequest } from 'fastify';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import { nhnHeader, type NhnRequest, readNhnRequest } from '../nhnHeaders.ts';
import { type PatientInfo, writeNeed } from './communicationNeedsOf.ts';
import { createNeedStore, type NeedStore, type WriteResult } from './createNeedStore.ts';
import { createRateLimit } from './createRateLimit.ts';
import {
  codeOfFault,
  codeOfProblem,
  patientInformationError,
  type PatientInformationErrorCode,
  patientInformationErrors,
} from './patientInformationErrors.ts';
import { readNeedInputs } from './readNeedInputs.ts';
import { isRestricted } from '../../people/syntheticPerson.ts';

/** The service answers 429 when its load is high; at how many requests is not known. This is more than a sandbox needs. */
const requestsPerSecond = 1_000;

/**
 * Patient information (pasientens info): communication needs, which professionals and citizens read and write. Audience
 * and scope are guesses after the service's siblings. What is written lasts until the sandbox stops.
 */
export const patientInformationStandIn = createStandIn({
  service: 'patient-information',
  audience: 'nhn:patient-info',
  scopes: ['nhn:patient-info/api'],
  errorAnswer: (problem, request) => errorAnswer(codeOfProblem(problem), request),
  register(app, tools) {
    const store = createNeedStore(tools);
    const isTooMuch = createRateLimit(requestsPerSecond, tools.now);
    app.addHook('onRequest', async (_request, reply) =>
      isTooMuch() ? reply.code(429).header('retry-after', '1').send() : undefined,
    );
    app.get('/api/status', { config: { caller: 'any' } }, (request, reply) =>
      answer(request, reply, (asked) => status(asked, store, tools)),
    );
    app.get('/api/patientInfo', (request, reply) =>
      answer(request, reply, (asked) => withheld(asked) ?? readInfo(asked, store, tools)),
    );
    app.get('/api/communicationNeeds', (request, reply) =>
      answer(request, reply, (asked) => withheld(asked) ?? writeNeeds(infoOf(asked, store, tools))),
    );
    app.post('/api/communicationNeeds', (request, reply) =>
      answer(request, reply, (asked) => withheld(asked) ?? write(asked, request.body, store.create)),
    );
    app.put('/api/communicationNeeds', (request, reply) =>
      answer(request, reply, (asked) => withheld(asked) ?? write(asked, request.body, store.update)),
    );

    function answer(request: FastifyRequest, reply: FastifyReply, handle: (asked: NhnRequest) => Answer): FastifyReply {
      const asked = readNhnRequest(request, tools);
      const body = asked.kind === 'refused' ? codeOfFault[asked.fault] : handle(asked);
      if (typeof body !== 'string') return reply.send(body);
      const error = errorAnswer(body, request);
      return reply.code(error.status).headers(error.headers).send(error.body);
    }
  },
});

/** A body, or the code of an error. */
type Answer = object | PatientInformationErrorCode;

// The method, the patient's number and the names in `privacySetting` are guesses after the same call of critical
// information; the other names are documented.
function status(asked: NhnRequest, store: NeedStore, tools: StandInTools): object {
  const about = tools.personToAnswerAbout(asked.person);
  const info = store.read(about);
  const changed =
    info?.needs
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? null;
  const isReserved = about.traits.has('reserved');
  return {
    patientNIN: about === asked.person ? asked.nin : about.nationalId,
    hasPatientInfo: info !== undefined,
    patientInfoLastChanged: changed,
    hasCommunicationNeeds: (info?.needs.length ?? 0) > 0,
    communicationNeedsLastChanged: changed,
    privacySetting: {
      hasReservationKjernejournal: isReserved,
      isRestricted: !isReserved && isRestricted(about, 'all'),
      isBlocked: asked.isBlocked,
    },
  };
}

function readInfo(asked: NhnRequest, store: NeedStore, tools: StandInTools): Answer {
  const info = infoOf(asked, store, tools);
  return info === undefined ? 'PI-0015' : { patientInfoId: info.patientInfoId, ...writeNeeds(info) };
}

function infoOf(asked: NhnRequest, store: NeedStore, tools: StandInTools): PatientInfo | undefined {
  return store.read(tools.personToAnswerAbout(asked.person));
}

function writeNeeds(info: PatientInfo | undefined): { communicationNeeds: object[] } {
  return { communicationNeeds: info?.needs.map((need) => writeNeed(need, info.patientInfoId)) ?? [] };
}

function write(asked: NhnRequest, body: unknown, save: NeedStore['create']): Answer {
  if (asked.person.deceasedDate !== undefined) return 'PI-0008';
  if (asked.person.traits.has('reserved')) return 'PI-0018';
  const inputs = readNeedInputs(body);
  if (typeof inputs === 'string') return inputs;
  return writeResult(save(asked.person, inputs, asked.token.hprNumber ?? 'patient'));
}

function writeResult(result: WriteResult): Answer {
  switch (result.kind) {
    case 'written':
      return writeNeeds(result.info);
    case 'exists':
      return 'PI-0012';
    case 'missing':
      return 'PI-0014';
    case 'old-version':
      return 'PI-0013';
  }
}

function withheld({ person, token, isElevated, isBlocked }: NhnRequest): PatientInformationErrorCode | undefined {
  if (isBlocked) return 'PI-0016';
  if (person.addressProtection !== 'none') return 'PI-0009';
  if (token.caller !== 'citizen' && isRestricted(person, 'all') && !isElevated) return 'PI-0017';
  return undefined;
}

function errorAnswer(code: PatientInformationErrorCode, request: FastifyRequest) {
  return {
    status: patientInformationErrors[code].status,
    body: patientInformationError(code, nhnHeader(request, 'nhn-event-id')),
    headers: { 'nhn-error-code': code },
  };
}
