import { GatewayError } from '@helsegraf/errors';
import type { Server } from 'node:http';

/** How long, when the server closes, answers may take to be read after every operation has ended. */
const farewellMs = 1_000;

export interface RequestTracking {
  /** @throws GatewayError OVERLOADED when there are too many requests already */
  refuseWhenFull(): void;
  /** Ends the server when what is under way has been answered. */
  close(end: () => Promise<unknown>): Promise<void>;
}

/**
 * Knows the requests that have not been answered, or whose answer has not been read in full: one connection may send any
 * number without waiting. Node waits, when a server closes, for connections that were opened and never used, and without
 * end for requests that are not sent in full and answers that are not read; this does not.
 *
 * @param deadlineMs how long an operation may take
 */
export function trackRequests(
  server: Server,
  { max, deadlineMs }: { readonly max: number; readonly deadlineMs: number },
): RequestTracking {
  let underWay = 0;
  let isClosing = false;
  const closeUnused = () => {
    if (isClosing && underWay === 0) server.closeAllConnections();
  };
  server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      closeUnused();
    });
  });
  return {
    refuseWhenFull() {
      if (underWay > max) throw new GatewayError('OVERLOADED');
    },
    async close(end) {
      isClosing = true;
      const giveUp = setTimeout(() => server.closeAllConnections(), deadlineMs + farewellMs);
      const ended = end();
      closeUnused();
      await ended;
      clearTimeout(giveUp);
    },
  };
}
