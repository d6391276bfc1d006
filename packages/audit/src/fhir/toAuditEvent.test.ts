import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AuditEvent, Extension, FhirResource } from 'fhir/r4.js';
import type { IntentRecord, OutcomeRecord } from '../auditRecord.ts';
import { anIntent, anOutcome, otherPatient, patient } from '../testing/records.ts';
import { toAuditEvent } from './toAuditEvent.ts';

const norwegian = 'http://hl7.no/fhir/StructureDefinition';

/**
 * What R4, the Norwegian profile and BALP ask for, written down from their text and not from the mapping. Empty when all
 * of it holds.
 */
function problemsOf(event: AuditEvent): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, rule: string) => {
    if (!holds) problems.push(rule);
  };
  const contained = new Map(
    ((event.contained ?? []) as FhirResource[]).map((resource) => [`#${resource.id}`, resource]),
  );
  const extensions = (url: string): Extension[] =>
    (event.extension ?? []).filter((one) => one.url === `${norwegian}/${url}`);

  must(event.type.system === 'http://dicom.nema.org/resources/ontology/DCM', 'type is of DCM');
  must(['110110', '110113'].includes(event.type.code ?? ''), 'type is patient record or security alert');
  must(/^[CRUDE]$/.test(event.action ?? ''), 'action is one of CRUDE');
  must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(event.recorded), 'recorded is an instant');
  must(event.outcome === undefined || ['0', '4', '8', '12'].includes(event.outcome), 'outcome is of its value set');
  must(event.agent.length >= 1, 'agent 1..*');
  must(
    event.agent.every(({ requestor }) => typeof requestor === 'boolean'),
    'agent.requestor 1..1',
  );
  must(event.agent.filter(({ requestor }) => requestor).length === 1, 'exactly one requestor');
  must(event.source.observer !== undefined, 'source.observer 1..1');
  must(extensions('auditevent-patient-extension').length === 1, 'patient extension 1..1');
  must(extensions('auditevent-encounter-extension').length <= 1, 'encounter extension 0..1');
  must(extensions('auditevent-carerelation-metadata-extension').length <= 1, 'care relation extension 0..1');
  for (const { extension = [] } of extensions('auditevent-carerelation-metadata-extension')) {
    must(
      JSON.stringify(extension.map(({ url }) => url)) ===
        '["decision-ref-id","decision-ref-description","decision-ref-user-selected","toa"]',
      'the four parts of the care relation, 1..1 each',
    );
    must(
      extension.some(({ valueUnsignedInt }) => Number.isInteger(valueUnsignedInt)),
      'toa is an unsigned integer',
    );
  }
  must(
    typeOf(extensions('auditevent-patient-extension')[0]?.valueReference?.reference) === 'Patient',
    'patient is a Patient',
  );
  for (const reference of JSON.stringify(event).matchAll(/"reference":"([^"]+)"/g)) {
    must(contained.has(reference[1] ?? ''), `${reference[1]} is contained`);
  }
  for (const [id] of contained) {
    must(JSON.stringify(event).includes(`"reference":"${id}"`), `dom-3: ${id} is referred to`);
  }
  const purposes = (event.purposeOfEvent ?? []).flatMap(({ coding = [] }) => coding);
  const ofUse = purposes.filter(({ system }) => system === 'http://terminology.hl7.org/CodeSystem/v3-ActReason');
  must(purposes.length === 0 || ofUse.length === 1, 'purpose of use 1..1');
  for (const { name, query, what, detail = [] } of event.entity ?? []) {
    must(name === undefined || query === undefined, 'sev-1: a name or a query');
    must(what !== undefined, 'entity.what');
    must(
      detail.every((one) => one.type !== '' && typeof one.valueString === 'string'),
      'detail has a type and a value',
    );
  }
  const patients = (event.entity ?? []).filter(({ type, role }) => type?.code === '1' && role?.code === '1');
  must(patients.length === 1, 'BALP: one patient for each event');
  must(
    (event.entity ?? []).some(({ type }) => type?.code === 'XrequestId'),
    'BALP: the request id',
  );
  must(!/"(?:\w+)":(?:null|""|\[\]|\{\})/.test(JSON.stringify(event)), 'ele-1: nothing is empty');

  if (event.meta?.profile?.includes(`${norwegian}/no-domain-Trustframework-Auditevent`) === true) {
    for (const { who } of event.agent) {
      must(who === undefined || typeOf(who.reference) === 'PractitionerRole', 'agent.who is a PractitionerRole');
    }
    const role = contained.get(event.agent[0]?.who?.reference ?? '');
    must(
      role?.resourceType === 'PractitionerRole' && typeOf(role.practitioner?.reference) === 'Practitioner',
      'a practitioner 1..1',
    );
    must(
      role?.resourceType === 'PractitionerRole' && typeOf(role.organization?.reference) === 'Organization',
      'an organization 1..1',
    );
    must(role?.resourceType === 'PractitionerRole' && role.location?.length === 1, 'a location 1..1');
  }
  return problems;

  function typeOf(reference: string | undefined): string | undefined {
    return contained.get(reference ?? '')?.resourceType;
  }
}

describe('a record as FHIR AuditEvent', () => {
  test('follows R4, the Norwegian profile and BALP', () => {
    const intent = anIntent();

    const event = toAuditEvent(intent, anOutcome(intent));

    expect(problemsOf(event)).toEqual([]);
    expect(event).toMatchObject({
      resourceType: 'AuditEvent',
      id: intent.id,
      action: 'R',
      outcome: '0',
      recorded: '2026-05-04T06:00:01.000Z',
      purposeOfEvent: [
        {
          coding: [
            { code: 'TREAT' },
            { system: 'https://terminology.dips.com/decisiontemplate', code: 'POLBESOK', display: 'Poliklinikk' },
          ],
        },
      ],
    });
    expect(event.contained).toContainEqual(
      expect.objectContaining({
        resourceType: 'Practitioner',
        identifier: [
          { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: otherPatient },
          { system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '123456789' },
        ],
        qualification: [{ code: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.9060', code: 'LE' }] } }],
      }),
    );
    expect(event.contained).toContainEqual({
      resourceType: 'Patient',
      id: 'patient',
      identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: patient }],
    });
    expect(event.entity?.at(-1)).toMatchObject({
      what: { display: 'Sentral forskrivningsmodul' },
      detail: [
        { type: 'data-class', valueString: 'medication' },
        { type: 'count', valueString: '3' },
        { type: 'withheld', valueString: '1' },
      ],
    });
  });

  test('does not repeat the reason in words', () => {
    const text = JSON.stringify(toAuditEvent(anIntent(), undefined));

    expect(text).not.toContain('ord som bare');
    expect(text).toContain('"reason-given","valueBoolean":true');
  });

  test.each([
    ['disclosed', '0'],
    ['nothing-disclosed', '0'],
    ['refused', '4'],
    ['failed', '8'],
    ['unknown', '8'],
  ] as const)('says %s as outcome %s', (outcome, code) => {
    const intent = anIntent();

    expect(toAuditEvent(intent, anOutcome(intent, { outcome })).outcome).toBe(code);
  });

  test('is a security alert when the rules refused', () => {
    const intent = anIntent();
    const event = toAuditEvent(intent, anOutcome(intent, { outcome: 'refused', code: 'FORBIDDEN', disclosures: [] }));

    expect(problemsOf(event)).toEqual([]);
    expect(event).toMatchObject({
      type: { code: '110113' },
      subtype: [{ code: 'AuthZ-Consent' }],
      outcomeDesc: 'refused: FORBIDDEN',
    });
  });

  test('has the citizen who represents somebody as a related person, and does not claim the profile', () => {
    const intent = anIntent({
      actor: { kind: 'citizen', nationalId: otherPatient, name: 'Ivrig Bjørk' },
      ground: { isElevated: false, relation: 'parent' },
    });

    const event = toAuditEvent(intent, undefined);

    expect(problemsOf(event)).toEqual([]);
    expect(event.meta).toBeUndefined();
    expect(event.agent[0]).toMatchObject({ who: { reference: '#representative' }, name: 'Ivrig Bjørk' });
  });

  test('has a system that nobody is signed in to as a device of its organization', () => {
    const intent = anIntent({
      actor: { kind: 'system', legalEntity: { number: '310123455' } },
      client: { id: 'a-job', name: 'A job' },
      ground: { isElevated: false },
    });

    const event = toAuditEvent(intent, anOutcome(intent, { outcome: 'refused', code: 'FORBIDDEN', disclosures: [] }));

    expect(problemsOf(event)).toEqual([]);
    expect(event.meta).toBeUndefined();
    expect(event.agent[0]?.who).toEqual({ reference: '#system' });
    expect(event.contained).toContainEqual(
      expect.objectContaining({ resourceType: 'Device', identifier: [{ value: 'a-job' }] }),
    );
    expect(JSON.stringify(event)).not.toContain(otherPatient);
  });

  test('is whole, whatever of the record is missing', () => {
    fc.assert(
      fc.property(
        anyIntent,
        fc.constantFrom<OutcomeRecord['outcome'] | undefined>(undefined, 'disclosed', 'refused', 'unknown'),
        (intent, outcome) => {
          const event = toAuditEvent(intent, outcome && anOutcome(intent, { outcome }));

          expect(problemsOf(event)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A full record, or with any of its optional parts left out. */
const anyIntent: fc.Arbitrary<IntentRecord> = fc
  .record({
    actorParts: fc.subarray(['hprNumber', 'name', 'role', 'legalEntity', 'pointOfCare', 'department'] as const),
    groundParts: fc.subarray([
      'basis',
      'reason',
      'purpose',
      'purposeDetails',
      'healthcareService',
      'decisionRef',
      'attestedAt',
    ] as const),
    kind: fc.constantFrom('practitioner' as const, 'citizen' as const, 'system' as const, 'operator' as const),
    relation: fc.constantFrom('self' as const, 'guardian' as const, undefined),
    action: fc.constantFrom('read' as const, 'write' as const),
    isBare: fc.boolean(),
  })
  .map(({ actorParts, groundParts, kind, relation, action, isBare }) => {
    const { tokenReference, ...full } = anIntent();
    return {
      ...full,
      ...(!isBare && tokenReference !== undefined && { tokenReference }),
      client: isBare ? { id: 'epj' } : full.client,
      operation: { ...full.operation, action },
      actor: { kind, ...(kind !== 'system' && { nationalId: otherPatient }), ...pick(full.actor, actorParts) },
      ground: { isElevated: isBare, ...(relation && { relation }), ...pick(full.ground, groundParts) },
    };
  });

function pick<Whole extends object, Name extends keyof Whole>(whole: Whole, names: readonly Name[]): Pick<Whole, Name> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<Whole, Name>;
}
