import type { HttpClient } from '@helsegraf/upstream';
import type { Health } from '../http/createHttpServer.ts';
import type { Supergraph } from './readSupergraph.ts';

const timeoutMs = 1_000;
/** So long one answer is given to everybody who asks, lest a stream of questions becomes a stream to each subgraph. */
const rememberMs = 500;

/** Asks every subgraph whether it is there. The gateway can answer when all of them are. */
export function createHealthCheck(supergraph: Supergraph, http: HttpClient): () => Promise<Health> {
  let latest: { readonly at: number; readonly health: Promise<Health> } | undefined;

  async function ask(): Promise<Health> {
    const names = [...supergraph.subgraphUrls.keys()];
    const answers = await Promise.all([...supergraph.subgraphUrls.values()].map((url) => isReachable(url, http)));
    return {
      isReady: answers.every(Boolean),
      subgraphs: Object.fromEntries(names.map((name, at) => [name, answers[at] ? 'reachable' : 'unreachable'])),
    };
  }

  return async () => {
    if (latest === undefined || Date.now() - latest.at > rememberMs) latest = { at: Date.now(), health: ask() };
    return latest.health;
  };
}

async function isReachable(url: string, http: HttpClient): Promise<boolean> {
  const answer = await http.send({
    method: 'GET',
    url: new URL('/health', url),
    headers: {},
    deadline: Date.now() + timeoutMs,
  });
  return answer.kind === 'answered' && answer.status === 200;
}
