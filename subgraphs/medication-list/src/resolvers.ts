import { nameOfPerson, openPatient, type SubgraphContext } from '@helsegraf/subgraph-kit';
import { answerEntries, answerMedicationList } from './answerMedicationList.ts';
import type { Resolvers } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import { showTo } from './showTo.ts';

type Context = SubgraphContext<Loaders>;

export const resolvers: Resolvers<Context> = {
  Patient: {
    __resolveReference: ({ id }, context) => ({ id: openPatient(context, id).id }),
    medicationList: async ({ id }, _arguments, context) => {
      const patient = openPatient(context, id);
      const answer = showTo(context.access, await context.scope.medicationList.load(patient));
      return answerMedicationList(answer, { patient, request: context.request });
    },
  },
  MedicationParty: {
    name: ({ name, healthPersonnel }, _arguments, { access }) =>
      nameOfPerson({ name, professional: healthPersonnel }, access),
  },
  MedicationList: {
    entries: (list, page) => answerEntries(list, page),
  },
};
