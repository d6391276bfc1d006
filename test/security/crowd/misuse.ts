import type { SignedIn } from '../../support/createSignIn.ts';
import type { Person } from './listPeople.ts';

/** A request with something personal where it does not belong. */
export interface Misuse {
  readonly what: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const headerFields = [
  'user-agent',
  'referer',
  'x-user',
  'x-forwarded-for',
  'traceparent',
  'x-request-id',
  'cookie',
  'accept',
  'graphql-client-name',
  'graphql-client-version',
];

/** Personal data in every wrong place: what it is answered with, and what is kept of it, must not tell it again. */
export function misuses({ nationalId, name }: Person, { token }: SignedIn, secret: string): readonly Misuse[] {
  const variables = { nationalId, basis: 'CONSENT', reason: secret };
  const patient = 'query Q($nationalId: NationalIdentityNumber!, $basis: AccessBasis!, $reason: String)';
  const ask = (query: string, more: object = {}) => ({ query, variables, ...more });
  const about = (selection: string) =>
    `${patient} { patient(nationalId: $nationalId, basis: $basis, reason: $reason) { ${selection} } }`;
  const percent = encodeURIComponent(name);
  const header = Buffer.from(name).toString('latin1');
  return [
    { what: 'a path', path: `/graphql/${nationalId}` },
    { what: 'a path of a person', path: `/patients/${percent}/${nationalId}`, method: 'GET' },
    { what: 'a query string', path: `/graphql?nationalId=${nationalId}&name=${percent}`, body: ask(about('id')) },
    { what: 'a token in the query string', path: `/graphql?access_token=${token}`, body: ask(about('id')) },
    { what: 'GET with variables', path: `/graphql?query={a}&variables={"n":"${nationalId}"}`, method: 'GET' },
    ...headerFields.map((field) => ({
      what: `the header ${field}`,
      headers: { [field]: `${nationalId} ${header} ${secret}` },
      body: ask(about('id')),
    })),
    { what: 'the version of a client', headers: { 'graphql-client-version': nationalId }, body: ask(about('id')) },
    { what: 'the media type', headers: { 'content-type': `application/${nationalId}` }, body: '{}' },
    { what: 'the origin', headers: { origin: `https://n${nationalId}.invalid` }, body: ask(about('id')) },
    { what: 'the name of an operation', body: ask(about('id').replace('query Q', `query N${nationalId}`)) },
    { what: 'the name that is asked for', body: ask(about('id'), { operationName: `N${nationalId}` }) },
    { what: 'another name that is asked for', body: ask(about('id'), { operationName: name }) },
    { what: 'an alias', body: ask(about(`n${nationalId}: id`)) },
    { what: 'the name of a field', body: ask(about(`n${nationalId}`)) },
    {
      what: 'the name of a fragment',
      body: ask(`${about(`...N${nationalId}`)} fragment N${nationalId} on Patient { id }`),
    },
    { what: 'the name of a variable', body: ask(about(`id @skip(if: $n${nationalId})`)) },
    { what: 'the name of a directive', body: ask(about(`id @n${nationalId}`)) },
    { what: 'a comment', body: ask(`# ${name} ${nationalId}\n${about('id')}`) },
    { what: 'a literal', body: ask(`{ patient(nationalId: "${nationalId}", basis: CONSENT) { id } }`) },
    { what: 'a number as a literal', body: ask(`{ patient(nationalId: ${nationalId}, basis: CONSENT) { id } }`) },
    { what: 'an enum', body: ask(`{ patient(nationalId: "${nationalId}", basis: N${nationalId}) { id } }`) },
    { what: 'no query', body: ask(`${name} ${nationalId} ${secret}`) },
    { what: 'a query that breaks off', body: ask(`{ patient(nationalId: "${nationalId}`) },
    ...[Number(nationalId), { value: nationalId }, [nationalId], `${nationalId} ${name}`, `${nationalId}0`, true].map(
      (value) => ({
        what: `a variable that is ${JSON.stringify(value)}`,
        body: ask(about('id'), { variables: { ...variables, nationalId: value } }),
      }),
    ),
    { what: 'another enum', body: ask(about('id'), { variables: { ...variables, basis: `${name} ${nationalId}` } }) },
    { what: 'a reason that is no text', body: ask(about('id'), { variables: { ...variables, reason: { secret } } }) },
    { what: 'a huge reason', body: ask(about('id'), { variables: { ...variables, reason: secret.repeat(1_000) } }) },
    { what: 'a variable too many', body: ask(about('id'), { variables: { ...variables, [nationalId]: name } }) },
    {
      what: 'a reference number that opens nothing',
      body: ask(
        about(`lockedPrescription(referenceNumber: $number) { __typename }`).replace(
          '$reason: String',
          '$reason: String, $number: String!',
        ),
        { variables: { ...variables, number: secret.slice(0, 20) } },
      ),
    },
    { what: 'a cursor', body: ask(about(`prescriptions(after: "${secret}") { __typename }`)) },
    { what: 'an opaque id', body: ask(`{ node(id: "${nationalId}") { __typename } }`) },
    { what: 'extensions', body: ask(about('id'), { extensions: { [nationalId]: name } }) },
    { what: 'no JSON', body: `{"query":"${nationalId} ${name}` },
    { what: 'JSON that says two things', body: `{"query":"{a}","query":"${nationalId}"}` },
    { what: 'a number for a token', headers: { authorization: `DPoP ${nationalId}` }, body: ask(about('id')) },
    { what: 'a bound token without a proof', headers: { authorization: `Bearer ${token}` }, body: ask(about('id')) },
    { what: 'a number for a proof', headers: { dpop: nationalId }, body: ask(about('id')) },
  ];
}
