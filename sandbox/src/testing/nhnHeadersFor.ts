/** The `nhn-*` headers of a doctor who asks about a patient. One that is changed to nothing is left out. */
export function nhnHeadersFor(nin: string, changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const all = {
    'nhn-patient-nin': nin,
    'nhn-user-role': roleHeader('LE'),
    'nhn-access-basis': 'UNNTAK',
    'nhn-source-system': 'Test 1.0',
    'nhn-event-id': 'event-1',
    ...changes,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** A role of list 9060 as `nhn-user-role` writes it. */
export function roleHeader(code: string): string {
  return encodeURIComponent(JSON.stringify({ system: 'urn:oid:2.16.578.1.12.4.1.1.9060', code }));
}
