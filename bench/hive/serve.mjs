import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

/** Hive Gateway with its native planner: `serve.mjs SUPERGRAPH PORT own|shared`. */
const [file = '', port = '0', sharing = 'own'] = process.argv.slice(2);
const shares = sharing === 'shared';

const gateway = createGatewayRuntime({
  supergraph: readFileSync(file, 'utf8'),
  unifiedGraphHandler,
  logging: false,
  graphqlEndpoint: '/graphql',
  // Both are about identical requests under way at the same time: the clients' and the subgraphs'.
  inboundInflightRequestDeduplication: shares,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: shares } } },
});

createServer((request, response) => void gateway(request, response)).listen(Number(port), '127.0.0.1');
