import type { SandboxSettings } from './createSandboxSignIn.ts';

/** What the page must be told of where it is served. */
export interface Settings {
  /** Where questions are sent. */
  readonly graphql: URL;
  /** The address that proofs are made for: the one that the gateway goes by. */
  readonly provenAddress: URL;
  readonly signIn:
    | ({ readonly kind: 'sandbox' } & SandboxSettings)
    /** A module beside the page that exports `createSignIn`. */
    | { readonly kind: 'module'; readonly address: URL };
}

/** The sandbox's made-up operator, who has the right to the figures. */
const persona = 'operator';

/** Reads `dashboard-settings.json` beside the page. `undefined` when it is not there or not understood. */
export async function readSettings(file: URL): Promise<Settings | undefined> {
  try {
    const response = await fetch(file);
    return parseSettings(await response.json(), file);
  } catch {
    return undefined;
  }
}

/** @param file what relative addresses are relative to */
export function parseSettings(body: unknown, file: URL): Settings | undefined {
  const settings = asRecord(body);
  const { graphql = '../graphql', provenAddress = graphql } = settings;
  const signIn = parseModule(settings, file) ?? parseSandbox(settings, file);
  if (typeof graphql !== 'string' || typeof provenAddress !== 'string' || signIn === undefined) return undefined;
  return { graphql: new URL(graphql, file), provenAddress: new URL(provenAddress, file), signIn };
}

function parseModule({ signIn }: Record<string, unknown>, file: URL): Settings['signIn'] | undefined {
  if (typeof signIn !== 'string') return undefined;
  const address = new URL(signIn, file);
  // Code from elsewhere would see the operator's token. The policy refuses it too.
  return address.origin === file.origin ? { kind: 'module', address } : undefined;
}

function parseSandbox({ sandbox, issuers }: Record<string, unknown>, file: URL): Settings['signIn'] | undefined {
  const { audience, insightScope: scope } = asRecord(asRecord(issuers)['helseid']);
  if (typeof sandbox !== 'string' || typeof audience !== 'string' || typeof scope !== 'string') return undefined;
  return { kind: 'sandbox', address: new URL(sandbox, file).href.replace(/\/$/, ''), persona, audience, scope };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
