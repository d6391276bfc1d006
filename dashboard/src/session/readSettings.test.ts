import { describe, expect, test } from '@jest/globals';
import { parseSettings } from './readSettings.ts';

const file = new URL('https://graf.example.no/dashboard/dashboard-settings.json');
const atSandbox = {
  sandbox: 'http://127.0.0.1:4100/',
  issuers: { helseid: { audience: 'a', scope: 'everybody', insightScope: 's' } },
};

describe('the settings', () => {
  test('name the graph beside the dashboard unless they say otherwise', () => {
    const settings = parseSettings(atSandbox, file);

    expect(settings?.graphql.href).toBe('https://graf.example.no/graphql');
    expect(settings?.provenAddress.href).toBe('https://graf.example.no/graphql');
    expect(settings?.signIn).toEqual({
      kind: 'sandbox',
      address: 'http://127.0.0.1:4100',
      persona: 'operator',
      audience: 'a',
      scope: 's',
    });
  });

  test('may name a module that signs in, of the page’s own origin alone', () => {
    const withModule = (address: string) => parseSettings({ signIn: address }, file)?.signIn;

    expect(withModule('./sign-in.js')).toEqual({
      kind: 'module',
      address: new URL('https://graf.example.no/dashboard/sign-in.js'),
    });
    expect(withModule('https://elsewhere.example.org/sign-in.js')).toBeUndefined();
  });

  test.each([[undefined], [{}], [{ sandbox: 'http://127.0.0.1:4100' }], [{ ...atSandbox, graphql: 1 }]])(
    'are none when something is missing: %j',
    (body) => {
      expect(parseSettings(body, file)).toBeUndefined();
    },
  );
});
