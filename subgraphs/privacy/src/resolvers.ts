import { GatewayError } from '@helsegraf/errors';
import { openPatient, type SubgraphContext } from '@helsegraf/subgraph-kit';
import type { PatientContext } from '@helsegraf/upstream';
import { answerAccessLog } from './answerAccessLog.ts';
import { answerChange, type Change } from './answerChange.ts';
import { answerPrivacySettings } from './answerPrivacySettings.ts';
import type { Resolvers } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import { partOf } from './mapping/parts.ts';

type Context = SubgraphContext<Loaders>;

export const resolvers: Resolvers<Context> = {
  Patient: {
    __resolveReference: ({ id }, context) => ({ id: openPatient(context, id).id }),
    privacySettings: ({ id }, _arguments, context) => answerPrivacySettings(openPatient(context, id), context.scope),
    accessLog: ({ id }, page, context) => answerAccessLog(openPatient(context, id), page, context.scope),
  },
  Mutation: {
    blockProfessional: (_root, { hprNumber }, context) =>
      answer({ choice: 'professional-block', isActive: true, hprNumber }, context),
    unblockProfessional: (_root, { hprNumber }, context) =>
      answer({ choice: 'professional-block', isActive: false, hprNumber }, context),
    restrictInformation: (_root, { part }, context) =>
      answer({ choice: `restricts-${partOf(part)}`, isActive: true }, context),
    liftRestriction: (_root, { part }, context) =>
      answer({ choice: `restricts-${partOf(part)}`, isActive: false }, context),
    leaveCoreRecord: (_root, _arguments, context) =>
      answer({ choice: 'core-record-reservation', isActive: true }, context),
    rejoinCoreRecord: (_root, _arguments, context) =>
      answer({ choice: 'core-record-reservation', isActive: false }, context),
  },
};

/** Whether the same change was made before, the gateways know; then it is told how things are and nothing is changed. */
function answer(change: Change, context: Context) {
  const isRepeated = context.request.isRepeated === true;
  return answerChange({ ...change, isRepeated, patient: patientOf(context) }, context.scope);
}

function patientOf({ request }: Context): PatientContext {
  if (request.patient === undefined) throw new GatewayError('PATIENT_CONTEXT_REQUIRED');
  return request.patient;
}
