import { operations, readSubgraphSdl, subgraphNames } from '@helsegraf/schema';
import { makeUpField, makeUpType } from './makeUpValue.mjs';

/** The project's own contract. What its subgraphs answer is made up from the types, with every source answering. */
export const nationalSubgraphs = subgraphNames.map((name) => ({
  name,
  sdl: readSubgraphSdl(name),
  fieldResolver: makeUpField,
  typeResolver: makeUpType,
}));

export function readOverview() {
  const overview = operations().find(({ name }) => name === 'PatientOverview');
  if (overview === undefined) throw new Error('the contract has no PatientOverview');
  return overview.text;
}

/** A synthetic number: 80 has been added to its month. */
export const overviewVariables = { nationalId: '07835249608', basis: 'CONSENT' };
