import { GatewayError } from '@helsegraf/errors';
import { parseHerId, parseHprNumber, parseOrganisationNumber } from '@helsegraf/identifiers';
import { openPatient, type SubgraphContext } from '@helsegraf/subgraph-kit';
import { answerHealthPersonnel, answerOrganisation, answerPerson, answerRelatedPeople } from './answers.ts';
import type { Resolvers } from './generated/resolverTypes.ts';
import type { PersonScope } from './personScope.ts';
import type { OrganisationKey } from './source.ts';

type Context = SubgraphContext<PersonScope>;
type OrganisationReference = {
  readonly organisationNumber?: string | null | undefined;
  readonly herId?: string | null | undefined;
};

export const resolvers: Resolvers<Context> = {
  Query: {
    patient: (_root, { nationalId, basis }, context) => {
      const { patient, basis: agreed } = context.request;
      if (patient === undefined) throw new GatewayError('PATIENT_CONTEXT_REQUIRED');
      if (patient.nationalId.value !== nationalId || agreed !== basis)
        throw new GatewayError('PATIENT_CONTEXT_MISMATCH');
      return { id: patient.id };
    },
    me: (_root, _arguments, { request }) => {
      if (request.caller.kind !== 'citizen') throw new GatewayError('FORBIDDEN');
      if (request.patient === undefined) throw new GatewayError('PATIENT_CONTEXT_REQUIRED');
      return { id: request.patient.id };
    },
    represented: (_root, { nationalId }, { request }) => {
      const { caller, patient } = request;
      // One answer whatever is wrong: who may not be represented cannot be told from who is not there.
      const isPatient = caller.kind === 'citizen' && patient?.nationalId.value === nationalId;
      if (!isPatient || caller.nationalId.value === nationalId) throw new GatewayError('FORBIDDEN');
      return { id: patient.id };
    },
  },
  Patient: {
    __resolveReference: ({ id }, context) => ({ id: openPatient(context, id).id }),
    person: async ({ id }, _arguments, context) => {
      const patient = openPatient(context, id);
      return answerPerson(await context.scope.loaders.person.load(patient), patient, context.access);
    },
  },
  Person: {
    relatedPeople: async ({ relations, source }, _arguments, { scope }) => {
      // Nobody to look up is an answer in itself.
      const nobody = { kind: 'found', body: [], fetchedAt: source.fetchedAt } as const;
      const numbers = [...new Set(relations.map(({ nationalId }) => nationalId))];
      return answerRelatedPeople(numbers.length === 0 ? nobody : await scope.fetchRelatives(numbers), relations);
    },
  },
  HealthPersonnel: {
    __resolveReference: ({ hprNumber }) => ({ hprNumber: accepted(parseHprNumber(hprNumber)) }),
    registration: async ({ hprNumber }, _arguments, { scope }) =>
      answerHealthPersonnel(await scope.loaders.healthPersonnel.load(hprNumber)),
  },
  Organisation: {
    __resolveReference: (reference: OrganisationReference) => ({ ...keysOf(reference) }),
    organisationNumber: async (reference, _arguments, context) =>
      reference.organisationNumber ?? (await findOther(reference, context))?.organisationNumber ?? null,
    herId: async (reference, _arguments, context) =>
      reference.herId ?? (await findOther(reference, context))?.herId ?? null,
    registration: async (reference, _arguments, { scope }) =>
      answerOrganisation(await scope.loaders.organisations.load(keyOf(reference))),
  },
};

/** The keys that were given, each of which must be a number that can be one: nothing else is asked a register about. */
function keysOf({ organisationNumber, herId }: OrganisationReference): OrganisationReference {
  return {
    ...(organisationNumber == null
      ? {}
      : { organisationNumber: accepted(parseOrganisationNumber(organisationNumber)) }),
    ...(herId == null ? {} : { herId: accepted(parseHerId(herId)) }),
  };
}

function accepted<Key>(key: Key | undefined): Key {
  if (key === undefined) throw new GatewayError('VARIABLES_INVALID');
  return key;
}

/** An organisation that was named by one of its numbers, for the other. */
async function findOther(reference: OrganisationReference, { scope }: Context) {
  const lookup = await scope.loaders.organisations.load(keyOf(reference));
  if (lookup.kind === 'unavailable') throw new GatewayError('SOURCE_UNAVAILABLE');
  return lookup.kind === 'entry' ? lookup.entry : undefined;
}

function keyOf({ organisationNumber, herId }: OrganisationReference): OrganisationKey {
  if (organisationNumber != null) return { by: 'organisationNumber', value: organisationNumber };
  if (herId != null) return { by: 'herId', value: herId };
  throw new GatewayError('VARIABLES_INVALID');
}
