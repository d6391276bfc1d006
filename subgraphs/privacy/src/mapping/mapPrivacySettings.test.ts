import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mapPrivacySettings } from './mapPrivacySettings.ts';

const nationalId = '15819049863';

describe('privacy settings', () => {
  const setting = {
    definisjonGuid: '00000000-0000-4000-8000-0000000000aa',
    typePi: 'tilgangsbegrensning',
    aktiv: true,
    innbyggerTbMetadata: [{ type: 'HPR', nummer: '999000033' }, { nummer: 'ikke et nummer' }],
  };

  test('towards a party take its code from the whole answer', () => {
    const mapped = mapPrivacySettings(
      { innbyggerFnr: nationalId, partKode: 'TEST', personvernInnstillinger: [setting] },
      nationalId,
    );

    expect(mapped).toMatchObject({
      kind: 'mapped',
      unreadable: 0,
      settings: [
        { kind: 'RESTRICTION', partyCode: 'TEST', isActive: true, concernsProfessionals: [{ hprNumber: '999000033' }] },
      ],
    });
  });

  test('in the form that the model suggests are read too', () => {
    const suggested = {
      type: 'Reservasjon',
      definisjonGuid: 'x',
      partKode: 'TEST',
      aktiv: false,
      gyldigFra: '2026-01-01',
      gjelderHelsepersonell: { hpr: '999000033' },
      gjelderOmråde: 'Psykisk helse',
    };

    expect(mapPrivacySettings({ personvernInnstillinger: [suggested] }, nationalId)).toMatchObject({
      settings: [
        {
          kind: 'RESERVATION',
          kindText: 'Reservasjon',
          isActive: false,
          period: { start: '2026-01-01' },
          concernsProfessionals: [{ hprNumber: '999000033' }],
          area: 'Psykisk helse',
        },
      ],
    });
  });

  test('of somebody else are not read', () => {
    const answers = [
      { innbyggerFnr: '07835249608', personvernInnstillinger: [setting] },
      { innbyggerFnr: nationalId, personvernInnstillinger: [{ ...setting, innbyggerFnr: '07835249608' }] },
    ];

    for (const answer of answers) expect(mapPrivacySettings(answer, nationalId).kind).toBe('wrong-person');
  });

  test('lose no row, and nothing that is sent makes reading them throw', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), (rows) => {
        mapPrivacySettings(rows, nationalId);
        const mapped = mapPrivacySettings({ innbyggerFnr: nationalId, personvernInnstillinger: rows }, nationalId);
        if (mapped.kind === 'mapped') expect(mapped.settings.length + mapped.unreadable).toBe(rows.length);
      }),
      { numRuns: 500 },
    );
  });
});
