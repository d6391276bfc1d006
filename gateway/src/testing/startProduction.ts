import { parseNationalId } from '@helsegraf/identifiers';
import { subgraphNames } from '@helsegraf/schema';
import type { SignedIn } from '../authentication/signedIn.ts';
import { readConfig } from '../config/readConfig.ts';
import { createGateway, type Gateway } from '../createGateway.ts';
import { anEnvironment } from './startTestSystem.ts';

// Addresses of the real ones, which nobody calls: who asks is told by the test.
const issuers = ['https://helseid-sts.nhn.no', 'https://idporten.no', 'https://sts.helsenorge.no'] as const;

/**
 * A gateway as in production, over the project's own graph, where everybody is taken for a practitioner: whom to believe is
 * tried elsewhere. None of its subgraphs and registers is there.
 *
 * @param clients as in `CLIENTS`; the practitioner's is `an-ehr`
 */
export async function startProduction(clients: object): Promise<Gateway> {
  const config = readConfig({
    ...(await anEnvironment(...issuers)),
    MODE: 'production',
    GATEWAY_PUBLIC_URL: 'https://gateway.invalid',
    CLIENTS: JSON.stringify(clients),
    SUBGRAPH_URLS: JSON.stringify(
      Object.fromEntries(subgraphNames.map((name) => [name, `https://${name}.invalid/graphql`])),
    ),
  });
  return createGateway({
    config,
    log: () => undefined,
    aroundRooms: (rooms) => ({ ...rooms, authenticate: async () => somebody() }),
  });
}

function somebody(): SignedIn {
  const nationalId = parseNationalId('13116900216', { synthetic: 'accept' });
  if (nationalId === undefined) throw new Error('the test is about nobody');
  const organisation = { parent: '310123455', child: '315000017' };
  return {
    caller: { kind: 'practitioner', nationalId, organisation },
    token: 'a.b.c',
    issuer: issuers[0],
    clientId: 'an-ehr',
    attest: undefined,
    issuedAt: 0,
    scopes: [],
    organisation,
    authority: 'somebody',
  };
}
