import type { GatewayRequest } from './gatewayRequest.ts';
import { RequestLife } from './requestLife.ts';

/** The life of a request: it ends after this time, or when its client goes away. Whoever answers it completes it. */
export function liveWith({ signal }: GatewayRequest, deadlineMs: number): RequestLife {
  const life = new RequestLife(deadlineMs);
  const end = () => life.end('client gone');
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return life;
}
