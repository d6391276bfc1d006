import { describe, expect, test } from '@jest/globals';
import { resolveReference } from './references.ts';
import { bundleEntries, bundleResources, unreadableEntries } from './bundles.ts';
import { carePlanBundle, criticalInformation } from './testing/examples.ts';

const aDocument = (...entries: readonly object[]) => ({ resourceType: 'Bundle', type: 'document', entry: entries });
const uuid = 'urn:uuid:11111111-0000-4000-8000-00000000000a';

describe('a bundle', () => {
  test('gives its resources by type', () => {
    expect(bundleResources(carePlanBundle, 'Goal').map(({ id }) => id)).toEqual(['g-1']);
    expect(bundleEntries(carePlanBundle).map(({ resource }) => resource?.resourceType)).toEqual([
      'CarePlan',
      'Condition',
      'Goal',
      'ServiceRequest',
    ]);
  });

  test('loses no entry: what cannot be read is there to be counted', () => {
    const bundle = aDocument({ resource: { resourceType: 'Goal' } }, { resource: {} }, {}, { resource: 'Goal' });

    expect(bundleEntries(bundle)).toHaveLength(4);
    expect(unreadableEntries(bundle)).toBe(3);
  });

  test('may be a bare list, or a single resource', () => {
    expect(bundleResources(criticalInformation, 'Condition')).toHaveLength(1);
    expect(bundleResources(criticalInformation[2], 'Flag')).toHaveLength(1);
    expect(unreadableEntries([{ resourceType: 'Flag' }, 'rubbish'])).toBe(1);
  });

  test.each([undefined, null, 'x', 5, {}, { resourceType: 'Bundle' }, { entry: [] }])('%j has no entries', (json) => {
    expect(bundleEntries(json)).toEqual([]);
  });
});

describe('a reference leads to', () => {
  test.each([
    ['a resource by type and id', carePlanBundle, carePlanBundle.entry[0].resource.addresses[0], 'cond-1'],
    ['a resource by its text alone', carePlanBundle, 'Goal/g-1', 'g-1'],
    ['one version of a resource', carePlanBundle, 'Goal/g-1/_history/3', 'g-1'],
    [
      'a full url',
      aDocument({ fullUrl: uuid, resource: { resourceType: 'Patient', id: 'p' } }),
      { reference: uuid },
      'p',
    ],
    [
      'a full url in capitals',
      aDocument({ fullUrl: uuid, resource: { resourceType: 'Patient', id: 'p' } }),
      { reference: uuid.toUpperCase() },
      'p',
    ],
    [
      'an absolute address inside the answer',
      aDocument({ fullUrl: 'https://fhir.example/Patient/1', resource: { resourceType: 'Patient', id: 'p' } }),
      { reference: 'https://fhir.example/Patient/1' },
      'p',
    ],
  ])('%s', (_, bundle, reference, id) => {
    expect(resolveReference(bundle, reference)?.id).toBe(id);
  });

  test('a contained resource of the one that holds it', () => {
    const allergy = criticalInformation[0];

    expect(resolveReference(criticalInformation, allergy.recorder, allergy)).toBe(allergy.contained[0]);
    expect(resolveReference(criticalInformation, allergy.recorder, criticalInformation[1])).toBeUndefined();
    expect(resolveReference(criticalInformation, allergy.recorder)).toBeUndefined();
  });

  test('the container itself', () => {
    expect(resolveReference(undefined, '#', criticalInformation[0])).toBe(criticalInformation[0]);
  });

  test('the next one in a circle, and no further', () => {
    const container = {
      resourceType: 'Patient',
      contained: [
        { resourceType: 'Patient', id: 'a', link: '#b' },
        { resourceType: 'Patient', id: 'b', link: '#a' },
      ],
    };

    expect(resolveReference(undefined, '#a', container)?.id).toBe('a');
    expect(resolveReference(undefined, '#b', container)?.id).toBe('b');
  });
});

describe('a reference leads nowhere', () => {
  test.each([
    ['when nothing has the name', carePlanBundle, 'Goal/g-2'],
    ['when the type is another', carePlanBundle, 'Condition/g-1'],
    ['when the address is outside the answer', carePlanBundle, 'http://169.254.169.254/Goal/g-1'],
    ['when it is only a display', carePlanBundle, { display: 'Smidig Furu' }],
    ['when it is only an identifier', carePlanBundle, { identifier: { value: 'g-1' } }],
    ['when it is a name every object has', carePlanBundle, '__proto__'],
    ['when there is no bundle', undefined, 'Goal/g-1'],
  ])('%s', (_, bundle, reference) => {
    expect(resolveReference(bundle, reference)).toBeUndefined();
  });

  test('when two different resources have the same name', () => {
    const bundle = aDocument(
      { resource: { resourceType: 'Practitioner', id: '1', name: 'Kari' } },
      { resource: { resourceType: 'Practitioner', id: '1', name: 'Ola' } },
      { resource: { resourceType: 'Practitioner', id: '1', name: 'Kari' } },
    );

    expect(resolveReference(bundle, 'Practitioner/1')).toBeUndefined();
  });

  test('when two different contained resources have the same name', () => {
    const container = {
      contained: [
        { resourceType: 'Patient', id: 'a' },
        { resourceType: 'Group', id: 'a' },
      ],
    };

    expect(resolveReference(undefined, '#a', container)).toBeUndefined();
  });
});

test('the same resource sent twice is no contradiction', () => {
  const practitioner = { resourceType: 'Practitioner', id: '1', name: [{ family: 'Lege' }] };
  const copy: unknown = JSON.parse(JSON.stringify(practitioner));
  const bundle = aDocument({ resource: practitioner }, { resource: copy });

  expect(resolveReference(bundle, 'Practitioner/1')).toEqual(practitioner);
});

test('ten thousand references into a bundle of ten thousand take less than a second', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => ({
    resource: { resourceType: 'Goal', id: `g-${index}` },
  }));
  const bundle = aDocument(...entries);
  const start = performance.now();
  const found = entries.filter(({ resource }) => resolveReference(bundle, `Goal/${resource.id}`) === resource);

  expect(found).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
