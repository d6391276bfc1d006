import { GatewayError } from '@helsegraf/errors';
import { nameOfPerson, openPatient, type SubgraphContext } from '@helsegraf/subgraph-kit';
import { answerLockedPrescription, answerPrescriptions } from './answerPrescriptions.ts';
import type { Resolvers } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import { findPrescription, type MappedPrescription } from './mapping.ts';
import { showTo } from './showTo.ts';

type Context = SubgraphContext<Loaders>;

// Eight digits in the sandbox; the real form is not published. No space, no markup, no novel.
const referenceNumberForm = /^[\w-]{1,40}$/;

export const resolvers: Resolvers<Context> = {
  Patient: {
    __resolveReference: ({ id }, context) => ({ id: openPatient(context, id).id }),
    prescriptions: async ({ id }, page, context) => {
      const patient = openPatient(context, id);
      const answer = showTo(context.access, await context.scope.prescriptions.load({ patient }));
      return answerPrescriptions(answer, { patient, request: context.request }, page);
    },
    lockedPrescription: async ({ id }, { referenceNumber }, context) => {
      const patient = openPatient(context, id);
      if (!referenceNumberForm.test(referenceNumber)) throw new GatewayError('VARIABLES_INVALID');
      const answer = showTo(
        context.access,
        await context.scope.prescriptions.load({ patient, referenceNumber }),
        referenceNumber,
      );
      return answerLockedPrescription(answer, { patient, request: context.request }, referenceNumber);
    },
  },
  MedicationParty: {
    name: ({ name, healthPersonnel }, _arguments, { access }) =>
      nameOfPerson({ name, professional: healthPersonnel }, access),
  },
  Prescription: {
    __resolveReference: ({ reseptId, patient }, context) => loadPrescription(reseptId, patient.id, context),
    renewedAs: async ({ renewedAs, patient }, _arguments, context) =>
      renewedAs === undefined ? null : loadPrescription(renewedAs, patient.id, context),
  },
};

/** Null when this patient has no such prescription. @throws GatewayError when SFM did not answer, or may not */
async function loadPrescription(
  reseptId: string,
  patientId: string,
  context: Context,
): Promise<MappedPrescription | null> {
  const patient = openPatient(context, patientId);
  const answer = showTo(context.access, await context.scope.prescriptions.load({ patient }));
  switch (answer.kind) {
    case 'found':
      return findPrescription(answer.document, reseptId, { patientId, fetchedAt: answer.fetchedAt }) ?? null;
    case 'withheld':
      if (answer.reason === 'NotRegistered') return null;
      throw new GatewayError('FORBIDDEN');
    case 'unavailable':
      throw new GatewayError('SOURCE_UNAVAILABLE');
  }
}
