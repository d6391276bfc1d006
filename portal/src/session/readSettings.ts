/** What a token must be for, to be taken by the gateway. */
export interface TokenPurpose {
  readonly audience: string;
  readonly scope: string;
}

/** Where the gateway is. */
export interface GatewayAddresses {
  readonly graphql: URL;
  /** The address that proofs are made for: the one the gateway goes by, which may be another than where it is reached. */
  readonly provenAddress: URL;
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
 * from the file, and the GraphQL address may be left out: `graphql` beside the page. Proofs are made for it, unless another is given. `undefined` when the file is missing
 * or has another shape.
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
  return {
    graphql: new URL(graphql, file),
    provenAddress: new URL(provenAddress, file),
    sandbox: new URL(sandbox, file).href.replace(/\/$/, ''),
    helseId,
    idPorten,
  };
}

function parsePurpose(value: unknown): TokenPurpose | undefined {
  const { audience, scope } = asRecord(value);
  return typeof audience === 'string' && typeof scope === 'string' ? { audience, scope } : undefined;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
