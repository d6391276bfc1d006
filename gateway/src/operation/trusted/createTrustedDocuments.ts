import type { RegisteredOperation, Registration } from './registration.ts';

/** An operation that is known before anybody sends it. */
export type TrustedText = Pick<RegisteredOperation, 'name' | 'hash' | 'text'>;

/** Which operations are known beforehand, and to whom. */
export interface TrustedDocuments {
  /** The operation with this hash, when the client may send it: our own, and what is registered for the client itself. */
  find(hash: string, clientId: string): TrustedText | undefined;
  /** Each once. */
  readonly all: readonly TrustedText[];
}

interface Known {
  readonly document: TrustedText;
  /** Undefined when it is everybody's. */
  readonly clients: Set<string> | undefined;
}

/** @param own the reviewed operations of the contract, which are everybody's */
export function createTrustedDocuments(
  own: readonly TrustedText[],
  registrations: readonly Registration[],
): TrustedDocuments {
  const known = new Map<string, Known>();
  for (const document of own) known.set(document.hash, { document, clients: undefined });
  for (const { client, operations } of registrations) {
    for (const document of operations) {
      const there = known.get(document.hash);
      if (there === undefined) known.set(document.hash, { document, clients: new Set([client]) });
      else there.clients?.add(client);
    }
  }
  return {
    find(hash, clientId) {
      const found = known.get(hash);
      return found?.clients?.has(clientId) === false ? undefined : found?.document;
    },
    all: [...known.values()].map(({ document }) => document),
  };
}
