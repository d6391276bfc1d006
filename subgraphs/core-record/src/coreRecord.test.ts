import { startTestbed, type Question, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { coreRecordServices } from './source.ts';
import { startCoreRecord } from './startCoreRecord.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({ name: 'core-record', start: startCoreRecord, services: coreRecordServices });
}, 30_000);
afterEach(() => testbed.sandbox.counts.reset());
afterAll(() => testbed.stop());

const why = `__typename ... on MissingData { source { service } } ... on SourceUnavailable { reason retryable }`;
const author = `professional { hprNumber } professionalName role { system code } organisation { organisationNumber } organisationName`;

describe('the core record as a whole', () => {
  const indicator = `indicator { ${why} ... on CoreRecordIndicator { source { service } status statusText criticalInformationChangedAt
    criticalInformationChanges { category { code } changedAt } hasLockedPrescriptions hasMedicines hasBlockedProfessional
    restrictions { code display } unreadable } }`;
  const whole = `coreRecord { ${why} ... on CoreRecord { ${indicator} } }`;

  test.each([
    ['Stille Gran', 'Reserved'],
    ['Ukjent Ulv', 'NotRegistered'],
  ])('of %s is %s', async (about, typename) => {
    const { coreRecord } = await testbed.ask({ about, selection: whole });

    expect(coreRecord).toEqual({ __typename: typename, source: { service: 'CORE_RECORD' } });
  });

  test('tells what there is to see without showing it', async () => {
    const { coreRecord } = await testbed.ask({ about: 'Smidig Furu', selection: whole });

    expect(coreRecord).toEqual({
      __typename: 'CoreRecord',
      indicator: {
        __typename: 'CoreRecordIndicator',
        source: { service: 'CORE_RECORD' },
        status: 'HAS_CRITICAL_INFORMATION',
        statusText: 'OBS: Kritisk informasjon i kjernejournal',
        criticalInformationChangedAt: '2025-10-02T09:00:00.000Z',
        criticalInformationChanges: [
          { category: { code: 'OVER_REAK' }, changedAt: '2025-10-02T09:00:00.000Z' },
          { category: { code: 'KRIT_TILST' }, changedAt: '2022-01-05T14:45:00.000Z' },
          { category: { code: 'PROS_ENDR' }, changedAt: '2024-11-01T09:12:00.000Z' },
        ],
        hasLockedPrescriptions: false,
        hasMedicines: true,
        hasBlockedProfessional: false,
        restrictions: [],
        unreadable: 0,
      },
    });
  });

  test.each([
    ['Tom Tranebær', { status: 'AVAILABLE', criticalInformationChanges: [], hasMedicines: false }],
    ['Døv Dompap', { status: 'HAS_PATIENT_ENTRIES' }],
    ['Diskret Syrin', { hasLockedPrescriptions: true }],
    ['Bestemt Eik', { hasBlockedProfessional: true }],
    ['Varsom Rogn', { restrictions: [{ code: 'KRITISK_INFO', display: expect.any(String) }] }],
  ])('tells of %s what is special', async (about, expected) => {
    const { coreRecord } = await testbed.ask({ about, selection: whole });

    expect((coreRecord as { indicator: unknown }).indicator).toMatchObject(expected);
  });

  test('does not tell a citizen what record systems are told', async () => {
    const { coreRecord } = await testbed.ask({ about: 'Smidig Furu', selection: whole, as: 'citizen' });

    expect(coreRecord).toMatchObject({ indicator: { __typename: 'AccessRefused' } });
  });
});

describe('communication needs', () => {
  const needs = `coreRecord { ... on CoreRecord { communicationNeeds { ${why} ... on Restricted { mayElevate }
    ... on CommunicationNeeds { source { service } unreadable needs { need code { system code display } comment isActive version updatedAt
      isUpdatedByPatient updatedBy { ${author} } } } } } }`;

  async function askNeeds(about: string, more: Partial<Question> = {}) {
    const { coreRecord } = await testbed.ask({ about, selection: needs, ...more });
    return (coreRecord as { communicationNeeds: Record<string, unknown> }).communicationNeeds;
  }

  test('come with code, version and who wrote them last', async () => {
    const answer = await askNeeds('Døv Dompap');

    expect(answer).toMatchObject({
      source: { service: 'PATIENT_INFORMATION' },
      unreadable: 0,
      needs: [
        {
          need: 'DEAF',
          code: { system: 'urn:oid:2.16.578.1.12.4.1.1.7525', code: 'KJ_KOMMUNIKASJON_2', display: 'Døv' },
          isActive: true,
          version: expect.any(Number),
        },
        { need: 'NEEDS_INTERPRETER', comment: 'Norsk tegnspråk. Bestill tegnspråktolk.' },
      ],
    });
  });

  test('that the patient wrote say so', async () => {
    expect(await askNeeds('Ivrig Bjørk')).toMatchObject({
      needs: [{ need: 'HARD_OF_HEARING', isUpdatedByPatient: true, updatedBy: null }],
    });
  });

  test.each([
    ['Tom Tranebær', 'NothingKnown'],
    ['Bestemt Eik', 'Blocked'],
    ['Varsom Rogn', 'Restricted'],
  ])('of %s are %s', async (about, typename) => {
    expect(await askNeeds(about)).toMatchObject({ __typename: typename, source: { service: 'PATIENT_INFORMATION' } });
  });

  test('of somebody with a confidential address are open to nobody', async () => {
    const person = testbed.sandbox.population.people.find(
      ({ addressProtection, traits }) => addressProtection !== 'none' && !traits.has('reserved'),
    );

    expect((await askNeeds(person?.nationalId ?? ''))['__typename']).toBe('AccessRefused');
  });
});
