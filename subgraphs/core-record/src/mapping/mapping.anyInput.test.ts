import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  mapCommunicationNeeds,
  mapCriticalStatus,
  mapEntries,
  mapIndicator,
  mapPatientInfoStatus,
} from '../mapping.ts';

const nationalId = '15819049863';
const question = { nationalId, today: '2026-11-22', mayRead: () => true };

const anyJson = fc.jsonValue({ maxDepth: 4 });
const orAnything = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 4, arbitrary: value }, anyJson);

const coding = fc.record(
  {
    system: fc.constantFrom(
      'urn:oid:2.16.578.1.12.4.1.1.7497',
      'http://ehelse.no/fhir/CodeSystem/no-kodeverk-7518',
      'x',
    ),
    code: orAnything(fc.constantFrom('1', '3', '99', 'active', 'confirmed', '__proto__')),
    display: fc.string(),
    userSelected: fc.boolean(),
    extension: anyJson,
  },
  { requiredKeys: [] },
);
const concept = orAnything(
  fc.record({ coding: fc.oneof(fc.array(orAnything(coding)), coding), text: fc.string() }, { requiredKeys: [] }),
);
const extension = fc.record(
  {
    url: fc.constantFrom(
      'http://nhn.no/kj/fhir/StructureDefinition/KjUpdatedDateTime',
      'KjUpdater',
      'validUntil',
      'urn:invalid url',
    ),
    valueDateTime: orAnything(fc.constantFrom('2024-01-01', '2024-13-45', '2024')),
    valueReference: orAnything(fc.constant({ reference: '#recorderRef' })),
  },
  { requiredKeys: ['url'] },
);
const patient = fc.constantFrom({ identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: nationalId } });
const member = orAnything(concept);

const resource = fc.record(
  {
    resourceType: fc.constantFrom(
      'AllergyIntolerance',
      'Condition',
      'Procedure',
      'DeviceUseStatement',
      'Flag',
      'Patient',
      'OperationOutcome',
    ),
    id: orAnything(fc.uuid()),
    meta: orAnything(fc.record({ versionId: fc.string(), profile: fc.array(fc.webUrl()) })),
    contained: orAnything(
      fc.array(fc.record({ resourceType: fc.constant('PractitionerRole'), id: fc.constant('recorderRef') })),
    ),
    extension: orAnything(fc.array(orAnything(extension))),
    patient: orAnything(patient),
    subject: orAnything(patient),
    recorder: orAnything(fc.constant({ reference: '#recorderRef' })),
    category: orAnything(fc.array(concept)),
    code: member,
    clinicalStatus: member,
    verificationStatus: member,
    status: anyJson,
    criticality: anyJson,
    reaction: anyJson,
    evidence: orAnything(fc.array(fc.record({ code: fc.array(concept) }))),
    onsetAge: anyJson,
    onsetRange: anyJson,
    performedPeriod: anyJson,
    period: orAnything(fc.record({ start: fc.string(), end: fc.string() })),
    note: anyJson,
    issue: anyJson,
  },
  { requiredKeys: ['resourceType'] },
);
const bundle = fc.record({
  resourceType: fc.constant('Bundle'),
  entry: fc.array(orAnything(fc.record({ resource: orAnything(resource) })), { maxLength: 6 }),
});

describe('whatever a service sends', () => {
  test('no mapping throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, bundle), (body) => {
        mapEntries(body, question);
        mapCriticalStatus(body, nationalId);
        mapPatientInfoStatus(body, nationalId);
        mapIndicator(body);
        mapCommunicationNeeds(body);
      }),
      { numRuns: 1_000 },
    );
  });

  test('each entry is given or counted, unless the whole is about somebody else', () => {
    fc.assert(
      fc.property(bundle, (body) => {
        const mapped = mapEntries(body, question);
        if (mapped.kind !== 'mapped') return expect(mapped.kind).toBe('wrong-person');
        const remarks = body.entry.filter((each) => isRemark(each)).length;
        return expect(mapped.entries.length + mapped.unreadable + remarks).toBeGreaterThanOrEqual(body.entry.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('no entry about another person, and none that does not say whom it is about, is given', () => {
    const others = fc.constantFrom('07835249608', '15819049862', '12345678901');
    fc.assert(
      fc.property(bundle, others, fc.nat(), (body, other, place) => {
        const stranger = { resource: { resourceType: 'Flag', subject: { identifier: { value: other } } } };
        const entry = body.entry.toSpliced(place % (body.entry.length + 1), 0, stranger);

        expect(mapEntries({ ...body, entry }, question).kind).toBe('wrong-person');
      }),
    );
  });

  test('lists of needs and changes lose no row', () => {
    fc.assert(
      fc.property(fc.array(anyJson), (rows) => {
        const needs = mapCommunicationNeeds({ communicationNeeds: rows });
        const indicator = mapIndicator({ status: 4, sistEndretKritiskInfo: rows });

        expect((needs?.needs.length ?? 0) + (needs?.unreadable ?? 0)).toBe(rows.length);
        if (indicator.kind === 'core-record') {
          const { criticalInformationChanges: changes, unreadable } = indicator.indicator;
          expect(changes.length + unreadable).toBe(rows.length);
        }
      }),
    );
  });
});

function isRemark(entry: unknown): boolean {
  const { resource: sent } = (entry ?? {}) as { resource?: { resourceType?: unknown } | null };
  return sent?.resourceType === 'OperationOutcome';
}
