/** A small graph with the features that the gateway knows of: two subgraphs, entities, sources with a service behind. */
const header = `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@external", "@composeDirective"]
    )
    @link(
      url: "https://specs.helsegraf.example/helsegraf/v1.0"
      import: ["@access", "@nationalSource", "@personal"]
    )
    @composeDirective(name: "@access")
    @composeDirective(name: "@nationalSource")
    @composeDirective(name: "@personal")
  directive @access(to: String!, class: String!) on FIELD_DEFINITION
  directive @nationalSource(service: String!) on FIELD_DEFINITION
  directive @personal on SCALAR | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

  interface MissingData { source: DataSource! @access(to: "anyone", class: "provenance") }
  type NothingKnown implements MissingData @shareable {
    source: DataSource! @access(to: "anyone", class: "provenance")
  }
  type SourceUnavailable implements MissingData @shareable {
    source: DataSource! @access(to: "anyone", class: "provenance")
    reason: UnavailableReason! @access(to: "anyone", class: "provenance")
    retryable: Boolean! @access(to: "anyone", class: "provenance")
    retryAfterSeconds: Int @access(to: "anyone", class: "provenance")
  }
  type DataSource @shareable {
    service: NationalService! @access(to: "anyone", class: "provenance")
    fetchedAt: String! @access(to: "anyone", class: "provenance")
  }
  enum UnavailableReason { TIMEOUT UNREACHABLE FAILED MALFORMED WRONG_PERSON RATE_LIMITED CIRCUIT_OPEN }
  enum NationalService { PERSON_REGISTER CORE_RECORD CRITICAL_INFORMATION TREATMENT_PLANS }
`;

export const fixtureSdl = {
  persons: `${header}
    scalar NationalIdentityNumber @personal
    enum AccessBasis { CONSENT EMERGENCY EXCEPTION ELEVATED_CONSENT ELEVATED_EMERGENCY }
    type Query {
      patient(
        nationalId: NationalIdentityNumber! @personal
        basis: AccessBasis!
        reason: String @personal
      ): Patient! @access(to: "care", class: "identity")
      me: Patient! @access(to: "self", class: "identity")
      represented(nationalId: NationalIdentityNumber! @personal): Patient! @access(to: "citizen", class: "identity")
      everybody: [Patient!]! @access(to: "care", class: "identity")
    }
    type Patient @key(fields: "id") {
      id: ID! @access(to: "care", class: "identity")
      person: PersonResult! @nationalSource(service: "person-register") @access(to: "care", class: "identity")
      height(unit: Int): Int @access(to: "care", class: "identity")
    }
    union PersonResult = Person | NothingKnown | SourceUnavailable
    type Person {
      name: String! @access(to: "care", class: "identity")
      friends: [Person!]! @access(to: "care", class: "identity")
    }
  `,
  records: `${header}
    type Patient @key(fields: "id") {
      id: ID! @access(to: "care", class: "identity")
      coreRecord: CoreRecord! @access(to: "care", class: "core-record")
      plans(first: Int! = 20, owner: String @personal): PlansResult!
        @nationalSource(service: "treatment-plans")
        @access(to: "care", class: "care-plan")
      note: String @access(to: "care", class: "core-record")
    }
    type CoreRecord {
      indicator: IndicatorResult! @nationalSource(service: "core-record") @access(to: "care", class: "core-record")
      critical: CriticalResult!
        @nationalSource(service: "critical-information")
        @access(to: "care", class: "critical-information")
    }
    union IndicatorResult = Indicator | SourceUnavailable
    type Indicator {
      source: DataSource! @access(to: "anyone", class: "provenance")
      hasContent: Boolean! @access(to: "care", class: "core-record")
    }
    union CriticalResult = Critical | Restricted | NothingKnown | SourceUnavailable
    type Critical {
      source: DataSource! @access(to: "anyone", class: "provenance")
      count: Int! @access(to: "care", class: "critical-information")
    }
    type Restricted implements MissingData {
      source: DataSource! @access(to: "anyone", class: "provenance")
      count: Int @access(to: "care", class: "critical-information")
    }
    union PlansResult = Plans | NothingKnown | SourceUnavailable
    type Plans { titles: [String!]! @access(to: "care", class: "care-plan") }
  `,
} as const;

export type FixtureName = keyof typeof fixtureSdl;

const source = (service: string) => ({ service, fetchedAt: '2026-11-22T10:00:00Z' });
const byTypename = { __resolveType: ({ __typename }: { __typename: string }) => __typename };
const person = { __typename: 'Person', name: 'Ivrig Bjørk', friends: [{ name: 'Smidig Furu', friends: [] }] };

/** What the subgraphs answer when nothing is wrong. A test may replace any of it. */
export const fixtureResolvers = {
  persons: {
    Query: { patient: aPatient, me: aPatient, represented: aPatient, everybody: () => [] },
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
