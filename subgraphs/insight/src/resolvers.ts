import type { SubgraphContext } from '@helsegraf/subgraph-kit';
import { dataSource } from '@helsegraf/subgraph-kit';
import type { Resolvers } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import { answerAdoption, answerOrganisations } from './parts/answerAdoption.ts';
import { answerAudit } from './parts/answerAudit.ts';
import { answerCost } from './parts/answerCost.ts';
import { answerFieldUsage } from './parts/answerFieldUsage.ts';
import { answerServices } from './parts/answerServices.ts';
import { answerTraffic } from './parts/answerTraffic.ts';
import { readQuestion } from './question.ts';
import { selectedFields } from './selectedFields.ts';
import { orUnavailable } from './unavailable.ts';

/** Each part reads for itself, so that what is not asked for is not read, and one store that is down hides no other part. */
export const resolvers: Resolvers<SubgraphContext<Loaders>> = {
  Query: {
    insight: (_root, { filter }) => ({ __typename: 'Insight', ...readQuestion(filter, Date.now()) }),
  },
  Insight: {
    source: () => dataSource('INSIGHT', new Date().toISOString()),
    period: ({ from, to, resolution }) => ({ from: from.toISOString(), to: to.toISOString(), resolution }),
    traffic: (...[question, , { scope, request }, info]) =>
      orUnavailable(
        'INSIGHT',
        answerTraffic(scope.figures, { question, wanted: selectedFields(info), deadline: request.deadline }),
      ),
    fieldUsage: (question, fields, { scope, request: { deadline } }) =>
      orUnavailable(
        'INSIGHT',
        answerFieldUsage({ reader: scope.figures, deprecations: scope.deprecations }, { question, fields, deadline }),
      ),
    cost: (question, _arguments, { scope, request: { deadline } }) =>
      orUnavailable('INSIGHT', answerCost(scope.figures, question, deadline)),
    services: (...[question, , { scope, request }, info]) =>
      answerServices(
        { reader: scope.figures, ask: (until) => scope.askBreakers(until) },
        { question, wanted: selectedFields(info), deadline: request.deadline },
      ),
    audit: (question, _arguments, { scope, request: { deadline } }) =>
      orUnavailable('ACCESS_LOG', answerAudit(scope.audit, question, deadline)),
    adoption: (question, _arguments, { scope, request }) =>
      orUnavailable('INSIGHT', answerAdoption(sourcesOf(scope), { question, request })),
    organisations: (question, wanted, { scope, request }) =>
      orUnavailable('INSIGHT', answerOrganisations(sourcesOf(scope), { question, request }, wanted)),
  },
};

function sourcesOf({ figures, directory, plan }: Loaders) {
  return { reader: figures, directory, plan };
}
