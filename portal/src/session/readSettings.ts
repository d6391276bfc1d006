/** What a token must be for, to be taken by the gateway. */
export interface TokenPurpose {
  readonly audience: string;
  readonly scope: string;
  /** Of tokens for those who run the service. */
  readonly insightScope?: string | undefined;
}

/** Where the gateway is. */
export interface GatewayAddresses {
  readonly graphql: ProvenAddress;
  /** Where it tells how an operation would be answered: `plan` beside GraphQL. */
  readonly plan: ProvenAddress;
}

/** Where something is sent. */
export interface ProvenAddress {
  readonly url: URL;
  /** The address that proofs are made for: the one the gateway goes by, which may be another than where it is reached. */
  readonly proven: URL;
}

/** What the portal must know of where it is served. */
export interface Settings extends GatewayAddresses {
  /** The sandbox's administration server, which lists people and signs them in. Without a slash at the end. */
  readonly sandbox: string;
  readonly helseId: TokenPurpose;
  readonly idPorten: TokenPurpose;
}

/**
 * Reads the settings that are served beside the page, so that one build fits every address. Relative addresses are seen
 * from the file, and the GraphQL address may be left out: `graphql` beside the page. Proofs are
 * made for it, unless another is given. `undefined` when the file is missing or has another shape.
 */
export async function readSettings(file: URL): Promise<Settings | undefined> {
  try {
    const response = await fetch(file);
    return parseSettings(await response.json(), file);
  } catch {
    return undefined;
  }
}

function parseSettings(body: unknown, file: URL): Settings | undefined {
  const { graphql = 'graphql', provenAddress = graphql, sandbox, issuers } = asRecord(body);
  const { helseid, idporten } = asRecord(issuers);
  const helseId = parsePurpose(helseid);
  const idPorten = parsePurpose(idporten);
  if (typeof graphql !== 'string' || typeof provenAddress !== 'string' || typeof sandbox !== 'string') return undefined;
  if (helseId === undefined || idPorten === undefined) return undefined;
  const url = new URL(graphql, file);
  const proven = new URL(provenAddress, file);
  return {
    graphql: { url, proven },
    plan: { url: new URL('plan', url), proven: new URL('plan', proven) },
    sandbox: new URL(sandbox, file).href.replace(/\/$/, ''),
    helseId,
    idPorten,
  };
}

function parsePurpose(value: unknown): TokenPurpose | undefined {
  const { audience, scope, insightScope } = asRecord(value);
  if (typeof audience !== 'string' || typeof scope !== 'string') return undefined;
  return { audience, scope, ...(typeof insightScope === 'string' && { insightScope }) };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
