/** A small graph with the features that the gateway knows of: two subgraphs, entities, sources with a service behind. */
const header = `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@external", "@composeDirective"]
    )
    @link(url: "https://specs.helsegraf.example/helsegraf/v1.0", import: ["@nationalSource", "@personal"])
    @composeDirective(name: "@nationalSource")
    @composeDirective(name: "@personal")
  directive @nationalSource(service: String!) on FIELD_DEFINITION
  directive @personal on SCALAR | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

  interface MissingData { source: DataSource! }
  type NothingKnown implements MissingData @shareable { source: DataSource! }
  type SourceUnavailable implements MissingData @shareable {
    source: DataSource!
    reason: UnavailableReason!
    retryable: Boolean!
    retryAfterSeconds: Int
  }
  type DataSource @shareable { service: NationalService! fetchedAt: String! }
  enum UnavailableReason { TIMEOUT UNREACHABLE FAILED MALFORMED WRONG_PERSON RATE_LIMITED CIRCUIT_OPEN }
  enum NationalService { PERSON_REGISTER CORE_RECORD CRITICAL_INFORMATION TREATMENT_PLANS }
`;

export const fixtureSdl = {
  persons: `${header}
    scalar NationalIdentityNumber @personal
    enum AccessBasis { CONSENT EMERGENCY EXCEPTION ELEVATED_CONSENT ELEVATED_EMERGENCY }
    type Query {
      patient(nationalId: NationalIdentityNumber! @personal, basis: AccessBasis!): Patient!
      me: Patient!
      everybody: [Patient!]!
    }
    type Patient @key(fields: "id") {
      id: ID!
      person: PersonResult! @nationalSource(service: "person-register")
      height(unit: Int): Int
    }
    union PersonResult = Person | NothingKnown | SourceUnavailable
    type Person { name: String! friends: [Person!]! }
  `,
  records: `${header}
    type Patient @key(fields: "id") {
      id: ID!
      coreRecord: CoreRecord!
      plans(first: Int! = 20, owner: String @personal): PlansResult! @nationalSource(service: "treatment-plans")
      note: String
    }
    type CoreRecord {
      indicator: IndicatorResult! @nationalSource(service: "core-record")
      critical: CriticalResult! @nationalSource(service: "critical-information")
    }
    union IndicatorResult = Indicator | SourceUnavailable
    type Indicator { source: DataSource! hasContent: Boolean! }
    union CriticalResult = Critical | NothingKnown | SourceUnavailable
    type Critical { source: DataSource! count: Int! }
    union PlansResult = Plans | NothingKnown | SourceUnavailable
    type Plans { titles: [String!]! }
  `,
} as const;

export type FixtureName = keyof typeof fixtureSdl;

const source = (service: string) => ({ service, fetchedAt: '2026-11-22T10:00:00Z' });
const byTypename = { __resolveType: ({ __typename }: { __typename: string }) => __typename };
const person = { __typename: 'Person', name: 'Ivrig Bjørk', friends: [{ name: 'Smidig Furu', friends: [] }] };

/** What the subgraphs answer when nothing is wrong. A test may replace any of it. */
export const fixtureResolvers = {
  persons: {
    Query: { patient: aPatient, me: aPatient, everybody: () => [] },
    Patient: { __resolveReference: (entity: object) => entity, person: () => person, height: () => 170 },
    PersonResult: byTypename,
    MissingData: byTypename,
  },
  records: {
    Patient: {
      __resolveReference: (entity: object) => entity,
      coreRecord: () => ({}),
      plans: () => ({ __typename: 'Plans', titles: ['KOLS'] }),
      note: () => 'a note',
    },
    CoreRecord: {
      indicator: () => ({ __typename: 'Indicator', source: source('CORE_RECORD'), hasContent: true }),
      critical: () => ({ __typename: 'NothingKnown', source: source('CRITICAL_INFORMATION') }),
    },
    IndicatorResult: byTypename,
    CriticalResult: byTypename,
    PlansResult: byTypename,
    MissingData: byTypename,
  },
};

/** As the real subgraph does it: the id is the one in the context. */
function aPatient(_root: unknown, _arguments: unknown, context: { patient?: { id: string } }) {
  return { id: context.patient?.id };
}
