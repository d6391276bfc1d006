import type { Parameters, ParametersParameter } from 'fhir/r4.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenOf } from '../../frame/addTokenCheck.ts';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import type { VerifiedToken } from '../../frame/verifiedToken.ts';
import { findOrganisation } from '../../people/organisations.ts';
import { codeLists } from './codeLists.ts';
import { type LookUp, lookUp } from './lookUp.ts';
import type { Professional } from './medicationRecord.ts';
import { readQuestion } from './readQuestion.ts';
import { sfmErrorAnswer, sfmOutcome } from './sfmErrors.ts';
import { concept } from './wire/elements.ts';
import { writeDocument } from './wire/writeDocument.ts';

/**
 * Sentral forskrivningsmodul (SFM Basis API) as far as reading goes: `$getMedication`. `$sendMedication` and the
 * resources the service stores are answered with 501, as the service answers what it does not implement.
 *
 * Unverified: that the service takes citizens' tokens. The sandbox lets them in, so that citizens have a way to their
 * own prescriptions, and shows them what the intermediary shows citizens.
 */
export const sfmStandIn = createStandIn({
  service: 'sfm',
  audience: 'e-helse:sfm.api',
  scopes: ['e-helse:sfm.api/sfm.api'],
  errorAnswer: sfmErrorAnswer,
  register(app, tools) {
    app.post('/Patient/$getMedication', (request, reply) => getMedication(request, reply, tools));
  },
});

function getMedication(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const fhir = reply.type('application/fhir+json; charset=utf-8');
  const read = readQuestion(request.body, tools.population);
  if (read.kind === 'bad') return fhir.code(400).send(sfmOutcome('invalid', 'The parameters cannot be read.'));
  if (read.kind === 'unknown') return fhir.code(404).send(sfmOutcome('not-found', 'No such patient.'));
  const token = tokenOf(request);
  const result = lookUp(read.question, token, tools);
  if (result.kind === 'forbidden') return fhir.code(403).send(sfmOutcome('forbidden', 'No right to this patient.'));
  const { question } = read;
  const person = tools.personToAnswerAbout(question.person);
  const medication = writeDocument({
    found: result.found,
    person,
    askedFor: person === question.person ? question.nationalId : person.nationalId,
    author: authorOf(token),
    now: tools.now(),
  });
  const parameter: ParametersParameter[] = [{ name: 'medication', resource: medication }];
  return fhir.send(answer([...parameter, ...registerParameters(result.found, tools.now())]));
}

function authorOf({ hprNumber, organisation }: VerifiedToken): Professional | undefined {
  const herId = findOrganisation(organisation?.child ?? '')?.herId;
  return hprNumber === undefined || herId === undefined ? undefined : { hprNumber, herId };
}

const answer = (parameter: ParametersParameter[]): Parameters => ({ resourceType: 'Parameters', parameter });

/** What each register answered. Without a time, no question was put to it. */
function registerParameters({ answers, ...found }: LookUp, now: Date): ParametersParameter[] {
  const { coreRecord } = answers;
  const time = now.toISOString();
  return [
    ...(coreRecord === undefined ? [] : [{ name: 'KJHentetTidspunkt', valueDateTime: time }]),
    { name: 'RFHentetTidspunkt', valueDateTime: time },
    ...(coreRecord === undefined ? [] : [errorCode('KJFeilkode', coreRecord)]),
    errorCode('RFM96Feilkode', answers.prescriptions),
    errorCode('RFM912Feilkode', answers.list),
    { name: 'KJHarLegemidler', valueBoolean: found.coreRecordHasMedicines },
    { name: 'KJHarLaste', valueBoolean: found.coreRecordHasLocked },
    { name: 'RFHarLaste', valueBoolean: found.intermediaryHasLocked },
  ];
}

/** An error comes with a message for the service's own people, which is nobody else's to read. */
function errorCode(name: string, code: string): ParametersParameter {
  const value = concept(codeLists.registerError(code));
  const text = 'TraceID: 0123456789abcdef0123456789abcdef. Error: lookup was not completed';
  return { name, valueCodeableConcept: code === '0' ? value : { ...value, text } };
}
