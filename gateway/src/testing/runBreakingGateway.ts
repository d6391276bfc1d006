import { readConfig } from '../config/readConfig.ts';
import { createGateway } from '../createGateway.ts';
import { breakAt, type BreakingPoint } from './breakAt.ts';

/** A gateway in a process of its own, told by its parent what it is and where to end. */
export interface BreakingGateway {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly supergraph: string;
  /** None: it does not break. */
  readonly point?: BreakingPoint;
}

process.once('disconnect', () => process.exit());
process.once('message', (told: BreakingGateway) => void start(told));

async function start({ environment, supergraph, point }: BreakingGateway): Promise<void> {
  const end = () => process.kill(process.pid, 'SIGKILL');
  const aroundRooms = point === undefined ? {} : { aroundRooms: breakAt(point, end) };
  const config = readConfig(environment);
  const gateway = await createGateway({ config, supergraph, log: () => undefined, ...aroundRooms });
  process.send?.({ url: gateway.url });
}
