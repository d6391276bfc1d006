import { signProof } from './signProof.ts';
import { citizenClaims, ivrigBjørk, practitionerClaims, type TestSystem } from './startTestSystem.ts';

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly locations?: readonly object[];
      readonly extensions: { readonly code: string; readonly reference: string };
    }[];
  };
  readonly codes: readonly string[];
}

export interface Question {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** A general practitioner's, unless said. */
  readonly token?: string;
  /** One made for this request, unless said; none when null. */
  readonly proof?: string | null;
  readonly headers?: Record<string, string>;
  /** Sent as it is, in place of a GraphQL request. */
  readonly body?: string | Uint8Array;
  readonly method?: string;
  readonly path?: string;
  /** Makes the client hang up. */
  readonly signal?: AbortSignal;
}

export const patientQuery = `query PatientOverview($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $nationalId, basis: $basis) { id person { ... on Person { name } } note }
}`;
export const aboutIvrig = { nationalId: ivrigBjørk, basis: 'CONSENT' };

/** Asks the gateway over HTTP. */
export async function ask(system: TestSystem, question: Question = {}): Promise<GraphqlAnswer> {
  const { query = patientQuery, variables = aboutIvrig, operationName, method = 'POST' } = question;
  const token = question.token ?? (await practitionerToken(system));
  const proof = question.proof === undefined ? signProof({ token, url: publicAddress(system) }) : question.proof;
  const response = await fetch(`${system.gateway.url}${question.path ?? '/graphql'}`, {
    method,
    ...(question.signal && { signal: question.signal }),
    headers: {
      'content-type': 'application/json',
      authorization: `DPoP ${token}`,
      ...(proof === null ? {} : { dpop: proof }),
      ...question.headers,
    },
    ...(method === 'GET' ? {} : { body: question.body ?? JSON.stringify({ query, variables, operationName }) }),
  });
  const text = await response.text();
  const body: GraphqlAnswer['body'] = text.startsWith('{') ? JSON.parse(text) : {};
  const codes = (body.errors ?? []).map(({ extensions }) => extensions.code);
  return { status: response.status, headers: response.headers, text, body, codes };
}

/** Where clients send requests, as they know it. */
export function publicAddress({ config }: TestSystem): string {
  return `${config.publicUrl}/graphql`;
}

export function practitionerToken({ helseId }: TestSystem): Promise<string> {
  return helseId.issueToken(practitionerClaims(helseId.issuer));
}

export function citizenToken({ idPorten }: TestSystem): Promise<string> {
  return idPorten.issueToken(citizenClaims(idPorten.issuer));
}
