import { expect, test } from '@jest/globals';
import { aContract } from '../testing/aContract.ts';
import { nationalServicesAreKnown } from './nationalServicesAreKnown.ts';

test('the name that code uses for a service is accepted', () => {
  const contract = aContract({ 'a.graphql': 'type Patient { list: List @nationalSource(service: "sfm") }' });

  expect(nationalServicesAreKnown(contract)).toEqual([]);
});

test('another name for a service, or a service that signs people in, is refused', () => {
  const contract = aContract({
    'a.graphql': `type Patient {
      list: List @nationalSource(service: "CENTRAL_PRESCRIBING_MODULE")
      token: Token @nationalSource(service: "helseid")
    }`,
  });

  expect(nationalServicesAreKnown(contract)).toEqual([
    expect.stringContaining('Patient.list names the unknown national service "CENTRAL_PRESCRIBING_MODULE"'),
    expect.stringContaining('Patient.token names the unknown national service "helseid"'),
  ]);
});
