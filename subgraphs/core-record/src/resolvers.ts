import { nameOfPerson, openPatient, type SubgraphContext } from '@helsegraf/subgraph-kit';
import { answerCommunicationNeeds } from './answerCommunicationNeeds.ts';
import { answerCoreRecord, answerIndicator } from './answerCoreRecord.ts';
import { answerCriticalInformation } from './answerCriticalInformation.ts';
import type { Resolvers } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';

export const resolvers: Resolvers<SubgraphContext<Loaders>> = {
  Patient: {
    __resolveReference: ({ id }, context) => ({ id: openPatient(context, id).id }),
    coreRecord: ({ id }, _arguments, context) => answerCoreRecord(openPatient(context, id), context.scope),
  },
  CoreRecord: {
    indicator: ({ patientId }, _arguments, context) => answerIndicator(openPatient(context, patientId), context.scope),
    criticalInformation: ({ patientId }, { kinds }, context) =>
      answerCriticalInformation({ patient: openPatient(context, patientId), kinds }, context.scope, context),
    communicationNeeds: ({ patientId }, _arguments, context) =>
      answerCommunicationNeeds(openPatient(context, patientId), context.scope, context.request),
  },
  CoreRecordIndicator: {
    // That something is locked is not told to those who represent the person.
    hasLockedPrescriptions: ({ hasLockedPrescriptions }, _arguments, { access }) =>
      access.isRepresenting ? null : hasLockedPrescriptions,
  },
  CoreRecordAuthor: {
    professionalName: ({ professionalName: name, professional }, _arguments, { access }) =>
      nameOfPerson({ name, professional }, access),
  },
  CriticalInformation: {
    entries: ({ allEntries }, { lifecycle }) =>
      lifecycle === null || lifecycle === undefined
        ? allEntries
        : allEntries.filter((entry) => lifecycle.includes(entry.lifecycle)),
  },
};
