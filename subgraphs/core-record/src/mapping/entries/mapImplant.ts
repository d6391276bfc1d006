import { extension, property, resolveReference } from '@helsegraf/fhir';
import type { Implant } from '../../generated/resolverTypes.ts';
import { implants, memberOf } from '../codeLists.ts';
import { statusLifecycle } from '../lifecycle.ts';
import { readMoment } from '../readMoment.ts';
import { commonFields } from './commonFields.ts';

/** An implant (KjDeviceUseStatement), whose kind stands in the contained device (KjDevice). */
export function mapImplant(resource: unknown, today: string): Implant {
  const device = resolveReference(undefined, property(resource, 'device'), resource);
  const common = commonFields(resource, {
    kind: 'IMPLANT',
    lifecycle: statusLifecycle(resource, { active: 'active', refuted: 'completed' }),
    concept: property(device, 'type'),
    recordedDate: property(resource, 'recordedOn'),
    recorder: property(resource, 'source'),
    note: property(resource, 'note'),
    today,
  });
  const implanted = extension(resource, 'KjImplanted') ?? extension(resource, 'implanted');
  return {
    __typename: 'Implant',
    ...common,
    implant: memberOf(implants, common.code),
    implanted: readMoment(implanted, 'value'),
  };
}
