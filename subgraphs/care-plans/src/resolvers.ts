import { GatewayError } from '@helsegraf/errors';
import { nameOfPerson, openPatient, type SubgraphContext } from '@helsegraf/subgraph-kit';
import { answerHistory, answerVersion, answerZonePlan, answerZonePlans } from './answerZonePlans.ts';
import { answerTreatmentPlan } from './answerTreatmentPlan.ts';
import type { Resolvers } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';

type Context = SubgraphContext<Loaders>;

export const resolvers: Resolvers<Context> = {
  Patient: {
    __resolveReference: ({ id }, context) => ({ id: openPatient(context, id).id }),
    carePlans: ({ id }) => ({ patientId: id }),
  },
  CarePlans: {
    treatmentPlan: async ({ patientId }, _arguments, context) => {
      const patient = openPatient(context, patientId);
      return answerTreatmentPlan(await context.scope.treatmentPlan.load(patient), patient, context);
    },
    zonePlans: async ({ patientId }, page, context) => {
      const patient = openPatient(context, patientId);
      return answerZonePlans(await context.scope.zonePlans.load(patient), patient, page);
    },
    // Found among the patient's own plans, never asked for by its id: an id may be of somebody else's plan.
    zonePlan: async ({ patientId }, { id }, context) => {
      const patient = openPatient(context, patientId);
      return answerZonePlan(await context.scope.zonePlans.load(patient), patient, id);
    },
  },
  // What around a plan would tell where somebody with a confidential address lives.
  TreatmentPlan: {
    identifiers: ({ identifiers }, _arguments, { access }) => (access.mayLocate ? identifiers : []),
  },
  PlanEditor: {
    name: ({ name, healthPersonnel, isPatient }, _arguments, { access }) =>
      nameOfPerson({ name, professional: isPatient === true ? isPatient : healthPersonnel }, access),
    codes: ({ codes }, _arguments, { access }) => (access.mayLocate ? codes : []),
  },
  ActionPerformer: {
    name: ({ name, healthPersonnel, isPatient }, _arguments, { access }) =>
      nameOfPerson({ name, professional: isPatient ? isPatient : healthPersonnel }, access),
  },
  PlanNote: {
    author: ({ author }, _arguments, { access }) => nameOfPerson({ name: author }, access),
  },
  ZonePlan: {
    history: async ({ id }, page, context) =>
      answerHistory(await context.scope.history.load(id), patientOf(context), page),
    version: async ({ id }, { number }, context) => {
      const answer = await context.scope.version.load({ planId: id, version: number });
      return answerVersion(answer, patientOf(context), { planId: id, version: number });
    },
  },
};

function patientOf({ request }: Context) {
  if (request.patient === undefined) throw new GatewayError('PATIENT_CONTEXT_REQUIRED');
  return request.patient;
}
