import { describe, expect, test } from '@jest/globals';
import { securityLabels } from './securityLabels.ts';

describe('security labels', () => {
  test('are those of the resource, as written', () => {
    const security = [
      { system: 'urn:oid:2.16.578.1.12.4.1.1.9603', code: 'NORS' },
      { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'N', display: 'normal' },
    ];

    expect(securityLabels({ meta: { security } })).toEqual([
      'urn:oid:2.16.578.1.12.4.1.1.9603|NORS',
      'http://terminology.hl7.org/CodeSystem/v3-Confidentiality|N',
    ]);
  });

  test.each([undefined, null, 'text', {}, { meta: null }, { meta: { security: [] } }])('%j has none', (resource) => {
    expect(securityLabels(resource)).toEqual([]);
  });

  test.each([{}, null, 'NORS', { code: {} }, [{ code: 'N' }]])(
    'what cannot be read, %j, is a label that nobody knows',
    (label) => {
      expect(securityLabels({ meta: { security: [label] } })).toEqual(['|']);
    },
  );
});
