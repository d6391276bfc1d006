/** The claim of the trust framework, as far as the flaws must know it. */
export interface AttestClaim {
  readonly toa?: number;
  readonly practitioner: Readonly<Record<string, unknown>>;
  readonly care_relationship: Readonly<Record<string, unknown>>;
  readonly patients?: readonly unknown[];
}

type Change = (attest: AttestClaim, nowSeconds: number) => unknown;

const inPractitioner =
  (members: Readonly<Record<string, unknown>>): Change =>
  (attest) => ({ ...attest, practitioner: withoutUndefined({ ...attest.practitioner, ...members }) });

const inCareRelationship =
  (members: Readonly<Record<string, unknown>>): Change =>
  (attest) => ({ ...attest, care_relationship: withoutUndefined({ ...attest.care_relationship, ...members }) });

const organisation = (id: string) => ({
  id,
  system: 'urn:oid:2.16.578.1.12.4.1.4.101',
  authority: 'https://data.brreg.no',
});
const decision = (id: string) => ({ decision_ref: { id, user_selected: false } });

/** Attests that an API must refuse. Each is one change from one that holds. */
const changes = {
  'attest-missing': () => undefined,
  'attest-is-text': (attest) => JSON.stringify(attest),
  // The typing error that a sample of the sector sends.
  'attest-misspelled': ({ practitioner: { authorization, ...practitioner }, ...attest }) => ({
    ...attest,
    practitioner: { ...practitioner, auhtorization: authorization },
  }),
  'attest-extra-member': (attest) => ({ ...attest, note: 'more than was agreed' }),
  'attest-wrong-system': (attest) => {
    const entity = attest.practitioner['legal_entity'] as object;
    const legal_entity = { ...entity, system: 'urn:oid:2.16.578.1.12.4.1.4.102' };
    return { ...attest, practitioner: { ...attest.practitioner, legal_entity } };
  },
  'attest-expired': (attest, now) => ({ ...attest, toa: now - 3601 }),
  'attest-from-the-future': (attest, now) => ({ ...attest, toa: now + 60 }),
  'attest-time-is-text': (attest, now) => ({ ...attest, toa: String(now) }),
  'attest-other-hpr-number': inPractitioner({
    hpr_nr: { id: '999000101', system: 'urn:oid:2.16.578.1.12.4.1.4.4' },
  }),
  'attest-other-person': inPractitioner({
    identifier: { id: '02825749708', system: 'urn:oid:2.16.578.1.12.4.1.4.1' },
  }),
  'attest-other-legal-entity': inPractitioner({ legal_entity: organisation('310123498') }),
  'attest-other-point-of-care': inPractitioner({ point_of_care: organisation('315000092') }),
  'attest-no-legal-entity': inPractitioner({ legal_entity: undefined }),
  'attest-two-patients': (attest) => ({ ...attest, patients: [{}, {}] }),
  'attest-no-service-or-details': inCareRelationship({
    healthcare_service: undefined,
    purpose_of_use_details: undefined,
  }),
  'attest-no-purpose': inCareRelationship({ purpose_of_use: undefined }),
  'attest-unknown-purpose': inCareRelationship({
    purpose_of_use: { code: 'HMARKT', system: 'urn:oid:2.16.840.1.113883.1.11.20448' },
  }),
  'attest-purpose-of-another-system': inCareRelationship({
    purpose_of_use: { code: 'TREAT', system: 'urn:oid:2.16.578.1.12.4.1.1.9060' },
  }),
  'attest-no-decision': inCareRelationship({ decision_ref: undefined }),
  'attest-markup': inCareRelationship(decision('<script>alert(1)</script>')),
  'attest-control-character': inCareRelationship(decision('line\u0000break')),
  'attest-turned-text': inCareRelationship(decision('right\u202Eleft')),
  'attest-too-long': inCareRelationship(decision('x'.repeat(257))),
} as const satisfies Record<string, Change>;

export type AttestFlaw = keyof typeof changes;

export const attestFlaws = Object.keys(changes) as readonly AttestFlaw[];

export const isAttestFlaw = (flaw: string | undefined): flaw is AttestFlaw =>
  flaw !== undefined && Object.hasOwn(changes, flaw);

/** The attest with that one thing wrong; nothing when the flaw is that there is none. */
export const flawedAttest = (flaw: AttestFlaw, attest: AttestClaim, nowSeconds: number): unknown =>
  changes[flaw](attest, nowSeconds);

function withoutUndefined(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
