import type { Language } from '../preferences/language.ts';

/** What a developer does about a code. */
export type Advice = Readonly<Record<Language, string>>;

/** A subject that codes are listed under, in the order in which a request meets them. */
export interface AdviceGroup {
  readonly title: Advice;
  readonly codes: Readonly<Record<string, Advice>>;
}

export const adviceGroups: readonly AdviceGroup[] = [
  {
    title: { en: 'Who is asking', nb: 'Hvem som spør' },
    codes: {
      UNAUTHENTICATED: {
        en: 'Get a new access token and send it with a new proof for this very request. When the answer has the header DPoP-Nonce, put that nonce in the proof.',
        nb: 'Hent et nytt tilgangstoken og send det med et nytt bevis for akkurat denne forespørselen. Har svaret overskriften DPoP-Nonce, legger du den verdien i beviset.',
      },
      INSUFFICIENT_AUTHENTICATION: {
        en: 'Have the person sign in again, at the level that the header WWW-Authenticate asks for.',
        nb: 'La personen logge inn på nytt, på det nivået overskriften WWW-Authenticate ber om.',
      },
      FORBIDDEN: {
        en: 'Do not ask again. Show that there is no access; the schema says of each field who may read it.',
        nb: 'Ikke spør igjen. Vis at det ikke er tilgang; skjemaet sier for hvert felt hvem som får lese det.',
      },
    },
  },
  {
    title: { en: 'About whom, and why', nb: 'Om hvem, og hvorfor' },
    codes: {
      PATIENT_CONTEXT_REQUIRED: {
        en: 'Begin at “patient” with the person’s number, or, for a citizen, at “me” or “represented”.',
        nb: 'Begynn på «patient» med personens nummer, eller for innbyggere på «me» eller «represented».',
      },
      PATIENT_CONTEXT_MISMATCH: {
        en: 'One operation is about one patient, and so is one attest. Get a token with a new attest for the other.',
        nb: 'Én operasjon gjelder én pasient, og det gjør én attest også. Hent et token med en ny attest for den andre.',
      },
      ACCESS_BASIS_REQUIRED: {
        en: 'Send “basis”. There is no default: the professional chooses.',
        nb: 'Send «basis». Det finnes ingen standard: helsepersonellet velger.',
      },
      REASON_REQUIRED: {
        en: 'Ask the professional why, and send their words in “reason”.',
        nb: 'Spør helsepersonellet hvorfor, og send ordene deres i «reason».',
      },
      ELEVATION_REFUSED: {
        en: 'Ask on ordinary ground first. Elevate only when the answer says Restricted with “mayElevate”, or counts what is sealed.',
        nb: 'Spør på vanlig grunnlag først. Bruk forhøyet tilgang bare når svaret sier Restricted med «mayElevate», eller teller noe sperret.',
      },
      ATTESTATION_REQUIRED: {
        en: 'Ask HelseID for the token with the trust framework’s authorization details.',
        nb: 'Be HelseID om tokenet med tillitsrammeverkets parametere (authorization_details).',
      },
      ATTESTATION_INVALID: {
        en: 'Hold the attest against the trust framework: codes, code systems and organisation must be right.',
        nb: 'Sammenlign attesten med tillitsrammeverket: koder, kodeverk og virksomhet må stemme.',
      },
      ATTESTATION_EXPIRED: {
        en: 'Get a new token with a new attest.',
        nb: 'Hent et nytt token med en ny attest.',
      },
      POLICY_DATA_UNAVAILABLE: {
        en: 'Wait and ask again. Nobody is let in while it is not known who may see what.',
        nb: 'Vent og spør igjen. Ingen slippes inn mens det er ukjent hvem som får se hva.',
      },
    },
  },
  {
    title: { en: 'The HTTP request', nb: 'HTTP-forespørselen' },
    codes: {
      BAD_REQUEST: {
        en: 'Send a JSON object with “query” or “documentId”, and “variables” as an object.',
        nb: 'Send et JSON-objekt med «query» eller «documentId», og «variables» som et objekt.',
      },
      BAD_JSON: {
        en: 'Send valid JSON in UTF-8. A member may be named once only.',
        nb: 'Send gyldig JSON i UTF-8. Et medlem kan bare nevnes én gang.',
      },
      BODY_TOO_LARGE: { en: 'Send less at once.', nb: 'Send mindre om gangen.' },
      HEADERS_TOO_LARGE: { en: 'Send fewer or shorter headers.', nb: 'Send færre eller kortere overskrifter.' },
      URL_TOO_LONG: {
        en: 'Send the operation in the body. Nothing personal may stand in an address.',
        nb: 'Send operasjonen i kroppen. Ingenting personlig skal stå i en adresse.',
      },
      REQUEST_TIMEOUT: {
        en: 'The connection was too slow. Send the request again.',
        nb: 'Forbindelsen var for treg. Send forespørselen på nytt.',
      },
      UNSUPPORTED_MEDIA_TYPE: {
        en: 'Set Content-Type: application/json, and do not compress the body.',
        nb: 'Sett Content-Type: application/json, og ikke komprimer kroppen.',
      },
      NOT_ACCEPTABLE: {
        en: 'Accept application/graphql-response+json or application/json.',
        nb: 'Godta application/graphql-response+json eller application/json.',
      },
      ORIGIN_NOT_ALLOWED: {
        en: 'Have the gateway’s owner add the page’s origin, or ask from a server.',
        nb: 'Be gatewayens eier legge til sidens opphav, eller spør fra en tjener.',
      },
      METHOD_NOT_ALLOWED: { en: 'Send the operation with POST.', nb: 'Send operasjonen med POST.' },
      NOT_FOUND: { en: 'GraphQL is at /graphql.', nb: 'GraphQL er på /graphql.' },
      BATCHING_NOT_SUPPORTED: {
        en: 'Send one operation in each request; ask for several things in one operation.',
        nb: 'Send én operasjon i hver forespørsel; spør om flere ting i én operasjon.',
      },
    },
  },
  {
    title: { en: 'The operation', nb: 'Operasjonen' },
    codes: {
      GRAPHQL_PARSE_FAILED: {
        en: 'Mend the text where “locations” points. An editor with the schema finds it before you send.',
        nb: 'Rett teksten der «locations» peker. En editor med skjemaet finner det før du sender.',
      },
      GRAPHQL_VALIDATION_FAILED: {
        en: 'Hold the operation against the schema; the changelog says what has changed.',
        nb: 'Hold operasjonen opp mot skjemaet; endringsloggen sier hva som er endret.',
      },
      INTROSPECTION_DISABLED: {
        en: 'Use the schema from this portal, or from the package. Production does not tell it.',
        nb: 'Bruk skjemaet fra denne portalen, eller fra pakken. Produksjon forteller det ikke.',
      },
      OPERATION_NOT_FOUND: {
        en: 'Send “operationName” when the text has several operations.',
        nb: 'Send «operationName» når teksten har flere operasjoner.',
      },
      OPERATION_NOT_TRUSTED: {
        en: 'Have the operation registered (npm run operations -- register), and send it exactly as it was registered.',
        nb: 'Få operasjonen registrert (npm run operations -- register), og send den nøyaktig slik den ble registrert.',
      },
      OPERATION_NOT_SUPPORTED: {
        en: 'Use a query, or a mutation that the schema has. There are no subscriptions.',
        nb: 'Bruk en query, eller en mutation skjemaet har. Det finnes ingen subscriptions.',
      },
      DOCUMENT_NOT_FOUND: {
        en: 'Nobody knows this hash here. Send the text once; nothing was run. Clients of trusted documents have it registered.',
        nb: 'Ingen kjenner denne hashen her. Send teksten én gang; ingenting ble kjørt. Klienter med klarerte dokumenter får den registrert.',
      },
      PERSISTED_QUERY_NOT_FOUND: {
        en: 'Send the text. Nothing is registered by sending it.',
        nb: 'Send teksten. Ingenting blir registrert av at den sendes.',
      },
      PERSISTED_QUERY_NOT_SUPPORTED: {
        en: 'Send either the text or the hash of a known operation: nothing is registered over HTTP.',
        nb: 'Send enten teksten eller hashen til en kjent operasjon: ingenting registreres over HTTP.',
      },
      QUERY_TOO_DEEP: { en: 'Ask for fewer levels.', nb: 'Spør om færre nivåer.' },
      QUERY_TOO_LARGE: {
        en: 'Ask for fewer fields, or divide the operation.',
        nb: 'Spør om færre felter, eller del operasjonen.',
      },
      QUERY_TOO_COSTLY: {
        en: 'Ask for shorter pages (“first”), or fewer lists within lists.',
        nb: 'Spør om kortere sider («first»), eller færre lister i lister.',
      },
      TOO_MANY_TOKENS: { en: 'Divide the operation.', nb: 'Del operasjonen.' },
      TOO_MANY_FRAGMENTS: { en: 'Write some of the fragments out.', nb: 'Skriv ut noen av fragmentene.' },
      TOO_MANY_ALIASES: {
        en: 'Ask once, with a list, in place of many times under other names.',
        nb: 'Spør én gang, med en liste, i stedet for mange ganger under andre navn.',
      },
      TOO_MANY_DIRECTIVES: { en: 'Use fewer @include and @skip.', nb: 'Bruk færre @include og @skip.' },
      TOO_MANY_ROOT_FIELDS: { en: 'Divide the operation.', nb: 'Del operasjonen.' },
    },
  },
  {
    title: { en: 'The variables', nb: 'Variablene' },
    codes: {
      VARIABLES_INVALID: {
        en: 'Hold the values against the operation’s variables: types, and what must be there. The message repeats no value.',
        nb: 'Hold verdiene opp mot operasjonens variabler: typer, og hva som må være der. Meldingen gjentar ingen verdi.',
      },
      INVALID_NATIONAL_ID: {
        en: 'Check the number before you send it, and send it in a variable and never in the text.',
        nb: 'Kontroller nummeret før du sender det, og send det i en variabel, aldri i teksten.',
      },
      INVALID_CURSOR: {
        en: 'Use “endCursor” of the page before, with the same arguments.',
        nb: 'Bruk «endCursor» fra forrige side, med de samme argumentene.',
      },
      INVALID_PAGE_SIZE: { en: 'Ask for 1 to 100 at a time.', nb: 'Spør om 1 til 100 om gangen.' },
    },
  },
  {
    title: { en: 'What answers', nb: 'Det som svarer' },
    codes: {
      ANSWER_TOO_LARGE: { en: 'Ask for shorter pages.', nb: 'Spør om kortere sider.' },
      SOURCE_UNAVAILABLE: {
        en: 'Show that the service did not answer, never “none”. Ask again after Retry-After, else with growing waits.',
        nb: 'Vis at tjenesten ikke svarte, aldri «ingen». Spør igjen etter Retry-After, ellers med økende ventetid.',
      },
      SUBGRAPH_UNAVAILABLE: {
        en: 'A part of ours did not answer. The rest of the answer holds; ask again with growing waits.',
        nb: 'En av våre deler svarte ikke. Resten av svaret gjelder; spør igjen med økende ventetid.',
      },
      AUDIT_UNAVAILABLE: {
        en: 'Wait and ask again. Nothing is shown that cannot be recorded.',
        nb: 'Vent og spør igjen. Ingenting vises som ikke kan loggføres.',
      },
      STATE_UNAVAILABLE: { en: 'Wait and ask again.', nb: 'Vent og spør igjen.' },
      DEADLINE_EXCEEDED: {
        en: 'Ask again, or for less. After a change, ask what is so before you send it again with the same key.',
        nb: 'Spør igjen, eller om mindre. Etter en endring spør du hva som gjelder, før du sender den igjen med samme nøkkel.',
      },
      IDEMPOTENCY_KEY_REUSED: {
        en: 'Make a new key (UUID) for each change; the same only to send the same change again.',
        nb: 'Lag en ny nøkkel (UUID) for hver endring; den samme bare for å sende samme endring igjen.',
      },
      CHANGE_UNDER_WAY: {
        en: 'Wait, and send the same change with the same key.',
        nb: 'Vent, og send samme endring med samme nøkkel.',
      },
      RATE_LIMITED: {
        en: 'Wait for as long as Retry-After says. Ask for what you need in one operation.',
        nb: 'Vent så lenge Retry-After sier. Spør om det du trenger i én operasjon.',
      },
      OVERLOADED: { en: 'Wait, and ask again with growing waits.', nb: 'Vent, og spør igjen med økende ventetid.' },
      NOT_READY: { en: 'Wait until /health says ok.', nb: 'Vent til /health sier ok.' },
      INTERNAL: {
        en: 'Tell us the reference in “extensions.reference”. We find the request by it; it says nothing of anybody.',
        nb: 'Gi oss referansen i «extensions.reference». Vi finner forespørselen med den; den sier ingenting om noen.',
      },
    },
  },
];
