import type { HttpClient } from '@helsegraf/upstream';
import type { Health, Reach } from '../http/createHttpServer.ts';
import type { Supergraph } from './readSupergraph.ts';

export interface HealthCheckOptions {
  readonly supergraph: Supergraph;
  readonly http: HttpClient;
  /** Rejects when the record does not answer before the deadline. */
  checkRecord(deadline: number): Promise<unknown>;
  /** Rejects when the shared state does not answer. */
  checkState(): Promise<unknown>;
}

const subgraphMs = 1_000;
/** For the record and the shared state, without which every question about a person is answered 503. */
const storeMs = 500;
/** So long one answer is given to everybody who asks, lest a stream of questions becomes a stream to each part. */
const rememberMs = 1_000;
/** For those who run the service alone: without their figures everybody else is answered as before. */
const spared: ReadonlySet<string> = new Set(['insight']);

/** Asks every part whether it is there. Ready is a gateway that has all of those that patients depend on. */
export function createHealthCheck(options: HealthCheckOptions): () => Promise<Health> {
  const { supergraph, http } = options;
  const askRecord = askOneAtATime(() => options.checkRecord(Date.now() + storeMs));
  const askState = askOneAtATime(() => options.checkState());
  let latest: { readonly at: number; readonly health: Promise<Health> } | undefined;

  async function ask(): Promise<Health> {
    const [record, state, answers] = await Promise.all([
      askRecord(),
      askState(),
      Promise.all(
        [...supergraph.subgraphUrls].map(async ([name, url]) => [name, await askSubgraph(url, http)] as const),
      ),
    ]);
    const needed = answers.filter(([name]) => !spared.has(name)).map(([, answer]) => answer);
    const isReady = [record, state, ...needed].every((answer) => answer === 'reachable');
    return { isReady, record, state, subgraphs: Object.fromEntries(answers) };
  }

  return async () => {
    if (latest === undefined || Date.now() - latest.at > rememberMs) latest = { at: Date.now(), health: ask() };
    return latest.health;
  };
}

/** A store that hangs is not asked again before it has answered, so that nothing piles up in front of it. */
function askOneAtATime(check: () => Promise<unknown>): () => Promise<Reach> {
  let underWay: Promise<Reach> | undefined;
  return async () => {
    underWay ??= check()
      .then(
        () => 'reachable' as const,
        () => 'unreachable' as const,
      )
      .finally(() => (underWay = undefined));
    return inTime(underWay);
  };
}

function inTime(answer: Promise<Reach>): Promise<Reach> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve('unreachable'), storeMs);
    void answer.then(resolve).finally(() => clearTimeout(late));
  });
}

async function askSubgraph(url: string, http: HttpClient): Promise<Reach> {
  const answer = await http.send({
    method: 'GET',
    url: new URL('/health', url),
    headers: {},
    deadline: Date.now() + subgraphMs,
  });
  return answer.kind === 'answered' && answer.status === 200 ? 'reachable' : 'unreachable';
}
