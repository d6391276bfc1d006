import { describe, expect, test } from '@jest/globals';
import { mapCommunicationNeeds, mapCriticalStatus, mapIndicator, mapPatientInfoStatus } from '../mapping.ts';

const nationalId = '15819049863';

describe('helseindikator', () => {
  const documented = {
    sistEndretKritiskInfoDato: '2022-05-18T11:01:55.000Z',
    sistEndretKritiskInfo: [{ kategori: 'OVER_REAK', sistEndret: '2022-05-18T11:01:55.000Z' }],
    sperringDetaljer: [],
    status: 4,
    returTekst: 'OBS: Kritisk informasjon i kjernejournal',
    ticket: 'not to be seen',
  };

  test('is read as documented, without the ticket', () => {
    const mapped = mapIndicator(documented);

    expect(mapped).toEqual({
      kind: 'core-record',
      indicator: {
        status: 'HAS_CRITICAL_INFORMATION',
        statusText: 'OBS: Kritisk informasjon i kjernejournal',
        criticalInformationChangedAt: '2022-05-18T11:01:55.000Z',
        criticalInformationChanges: [{ category: { code: 'OVER_REAK' }, changedAt: '2022-05-18T11:01:55.000Z' }],
        hasLockedPrescriptions: undefined,
        hasMedicines: undefined,
        hasBlockedProfessional: undefined,
        restrictions: [],
        unreadable: 0,
      },
    });
    expect(JSON.stringify(mapped)).not.toContain(documented.ticket);
  });

  test.each([
    [0, { kind: 'not-a-person' }],
    [1, { kind: 'none' }],
    [2, { indicator: { status: 'AVAILABLE' } }],
    [3, { indicator: { status: 'HAS_PATIENT_ENTRIES' } }],
    [4, { indicator: { status: 'HAS_CRITICAL_INFORMATION' } }],
    [5, { indicator: { status: 'OTHER' } }],
    ['4', { indicator: { status: 'HAS_CRITICAL_INFORMATION' } }],
    ['fire', { kind: 'not-an-indicator' }],
    [undefined, { kind: 'not-an-indicator' }],
  ])('with status %j is %j', (status, expected) => {
    expect(mapIndicator({ status })).toMatchObject(expected);
  });

  test.each([
    ['KRITISK_INFO', { code: 'KRITISK_INFO' }],
    [
      { type: 'A', beskrivelse: 'Sperret' },
      { code: 'A', display: 'Sperret' },
    ],
    [{ tekst: 'Sperret' }, { display: 'Sperret' }],
  ])('tells of a restriction in whatever form it comes: %j', (sent, restriction) => {
    const mapped = mapIndicator({ status: 2, sperringDetaljer: [sent, {}, true] });

    expect(mapped).toMatchObject({ indicator: { restrictions: [restriction], unreadable: 2 } });
  });
});

describe('a status call', () => {
  const documented = {
    patientNIN: nationalId,
    hasCriticalInformation: true,
    hasActiveCriticalInformation: true,
    lastChangedDateTime: '2025-10-02T09:00:00Z',
    dateChanged: { allergyIntolerance: '2025-10-02', flag: '2024-11-01' },
    privacySetting: { hasReservationKjernejournal: false, isRestricted: false, isBlocked: false },
  };

  test('of critical information is read as documented', () => {
    expect(mapCriticalStatus(documented, nationalId)).toEqual({
      kind: 'mapped',
      status: {
        hasAny: true,
        hasActive: true,
        changedAt: '2025-10-02T09:00:00Z',
        hasReservation: false,
        isRestricted: false,
        isBlocked: false,
      },
    });
  });

  test('about somebody else, or nobody, is not read', () => {
    expect(mapCriticalStatus(documented, '07835249608').kind).toBe('wrong-person');
    expect(mapCriticalStatus({ ...documented, patientNIN: undefined }, nationalId).kind).toBe('not-a-status');
  });

  test('of patient information may leave the patient out, but not name another', () => {
    const { privacySetting } = documented;

    expect(mapPatientInfoStatus({ privacySetting, hasCommunicationNeeds: true }, nationalId).kind).toBe('mapped');
    expect(mapPatientInfoStatus({ privacySetting, patientNIN: '07835249608' }, nationalId).kind).toBe('wrong-person');
  });

  test.each([undefined, {}, { isRestricted: true }, 'open'])(
    'with privacy settings %j is no status',
    (privacySetting) => {
      expect(mapCriticalStatus({ ...documented, privacySetting }, nationalId).kind).toBe('not-a-status');
    },
  );
});

describe('communication needs', () => {
  const documented = {
    communicationNeeds: [
      {
        metadata: {
          resourceId: '123123',
          version: 1,
          patientInfoId: '2323',
          lastUpdated: '2025-03-05T06:41:27.217541Z',
          lastUpdatedBy: {
            userType: 'HEALTH_CARE_PROFESSIONAL',
            orgNr: '315000076',
            orgName: null,
            treatmentFacilityName: 'Granli helsestasjon',
            hprNr: '999000066',
            hprRole: 'SP',
            name: 'Vipe, Varm',
          },
        },
        code: { code: 'KJ_KOMMUNIKASJON_6', codeSystem: 'KJ_KOMMUNIKASJON', display: 'Stum' },
        status: true,
      },
    ],
  };

  test('are read as documented', () => {
    expect(mapCommunicationNeeds(documented)).toEqual({
      needs: [
        {
          need: 'MUTE',
          code: { system: 'urn:oid:2.16.578.1.12.4.1.1.7525', code: 'KJ_KOMMUNIKASJON_6', display: 'Stum' },
          comment: undefined,
          isActive: true,
          version: 1,
          updatedAt: '2025-03-05T06:41:27.217541Z',
          isUpdatedByPatient: false,
          updatedBy: {
            professional: { hprNumber: '999000066' },
            professionalName: 'Vipe, Varm',
            organisation: { organisationNumber: '315000076' },
            organisationName: 'Granli helsestasjon',
            role: { system: 'urn:oid:2.16.578.1.12.4.1.1.9060', code: 'SP' },
          },
        },
      ],
      unreadable: 0,
    });
  });

  test('that hold no longer stand last, and a new code is kept', () => {
    const mapped = mapCommunicationNeeds({
      communicationNeeds: [
        { code: 'KJ_KOMMUNIKASJON_1', status: false },
        { code: { code: 'KJ_KOMMUNIKASJON_12' } },
        {},
      ],
    });

    expect(mapped).toMatchObject({
      needs: [
        { need: 'OTHER', code: { code: 'KJ_KOMMUNIKASJON_12' }, isActive: undefined, isUpdatedByPatient: undefined },
        { need: 'HARD_OF_HEARING', isActive: false },
      ],
      unreadable: 1,
    });
  });
});
