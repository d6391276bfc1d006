import { GatewayError } from '@helsegraf/errors';
import type { SharedState } from '@helsegraf/shared-state';
import { createHmac } from 'node:crypto';
import type { Change } from '../operation/operation.ts';

/** A change, and who asks for it. */
export interface AskedChange extends Change {
  readonly clientId: string;
  /** National identity number. */
  readonly person: string;
}

/** Changes that were asked for, known to all gateways for a day. */
export interface Changes {
  /**
   * Makes a change once, however often it is sent. While it is being made, the same one waits for nobody and is told to
   * come again; once it was made, it is run as `isRepeated`, which makes nothing. One that was not made may be tried again.
   *
   * @throws GatewayError IDEMPOTENCY_KEY_REUSED when the key was another change's; CHANGE_UNDER_WAY; STATE_UNAVAILABLE
   */
  once<Answer>(asked: AskedChange, run: Run<Answer>): Promise<Answer>;
}

export interface Run<Answer> {
  make(isRepeated: boolean): Promise<Answer>;
  /** Whether the change holds, by the answer. */
  wasMade(answer: Answer): boolean;
}

const rememberedMs = 24 * 60 * 60 * 1_000;
const tryAgain = { 'retry-after': '1' };

/**
 * What is kept are keyed hashes: of the client, the person and the key, and of what was changed. A gateway that ends in the
 * middle holds up the change for as long as an operation may take.
 *
 * @param options.key the same in every gateway, and in nothing else
 * @see security reference 5.3 (20)
 */
export function createChanges(options: {
  readonly state: SharedState;
  readonly key: Uint8Array;
  readonly operationMs: number;
}): Changes {
  const { state, operationMs } = options;
  const hash = (...parts: readonly string[]) =>
    createHmac('sha256', options.key).update(JSON.stringify(parts)).digest('base64url');

  return {
    async once(asked, { make, wasMade }) {
      const name = `change:${hash('change', asked.clientId, asked.person, asked.key)}`;
      const what = hash('what', asked.hash);
      const [made, underWay] = [`${name}:made`, `${name}:under-way`];
      if ((await state.claim(name, what, rememberedMs)) !== what) throw new GatewayError('IDEMPOTENCY_KEY_REUSED');
      const isMine = await state.putIfAbsent(underWay, operationMs);
      try {
        // Looked at with the turn taken: whoever had it before has said by now whether it was made.
        if ((await state.find(made)) !== undefined) return await make(true);
        if (!isMine) throw new GatewayError('CHANGE_UNDER_WAY', { headers: tryAgain });
        const answer = await make(false);
        // What was made is told, also when others cannot learn that it was: made again, it changes nothing.
        if (wasMade(answer)) await state.claim(made, what, rememberedMs).catch(() => undefined);
        return answer;
      } finally {
        if (isMine) await state.remove(underWay).catch(() => undefined);
      }
    },
  };
}
