import type { Device, DeviceUseStatement, Extension, Flag, Procedure } from 'fhir/r4.js';
import { volvenCoding } from './codeLists.ts';
import type { Content, CriticalRecord } from './criticalRecord.ts';
import { type Common, category, kjExtension } from './resourceParts.ts';
import { whenElements } from './whenElements.ts';

type ContentOf<Kind extends Content['kind']> = Extract<Content, { kind: Kind }>;

/** Ongoing treatment (KjProcedure). The recorded date is an extension, whose name is a guess. */
export function writeProcedure(content: ContentOf<'treatment'>, common: Common): Procedure {
  const { record } = common;
  return {
    resourceType: 'Procedure',
    id: common.id,
    meta: common.meta('KjProcedure'),
    contained: common.contained,
    extension: [...common.extensions, { url: kjExtension('KjRecordedDate'), valueDateTime: record.recordedAt }],
    status: statusOf(record, 'in-progress', 'completed'),
    category: { coding: [category('6', 'Pågående behandling')] },
    code: {
      coding: [volvenCoding(7517, content.code)],
      ...(content.text === undefined ? {} : { text: content.text }),
    },
    subject: common.patient,
    ...whenElements('performed', content.started),
    recorder: common.recorder,
    note: common.note,
  };
}

/** An implant (KjDeviceUseStatement with a contained KjDevice). The name of the extension `implanted` is a guess. */
export function writeDeviceUse(content: ContentOf<'implant'>, common: Common): DeviceUseStatement {
  const { record } = common;
  const implanted: Extension[] =
    content.implanted === undefined
      ? []
      : [{ url: kjExtension('KjImplanted'), ...whenElements('value', content.implanted) }];
  return {
    resourceType: 'DeviceUseStatement',
    id: common.id,
    meta: common.meta('KjDeviceUseStatement'),
    contained: [...common.contained, deviceOf(content)],
    extension: [...common.extensions, ...implanted],
    status: statusOf(record, 'active', 'completed'),
    subject: common.patient,
    recordedOn: record.recordedAt,
    source: common.recorder,
    device: { reference: '#deviceRef' },
    note: common.note,
  };
}

function deviceOf({ code, text }: ContentOf<'implant'>): Device {
  return {
    resourceType: 'Device',
    id: 'deviceRef',
    meta: { profile: [kjExtension('KjDevice')] },
    type: { coding: [volvenCoding(7518, code)], ...(text === undefined ? {} : { text }) },
  };
}

/** A change in treatment routine (KjFlag). The note is an extension, since a Flag has none; its name is a guess. */
export function writeFlag(content: ContentOf<'routine'>, common: Common): Flag {
  const { record } = common;
  const notes = common.note.map((note): Extension => ({ url: kjExtension('KjNote'), valueAnnotation: note }));
  return {
    resourceType: 'Flag',
    id: common.id,
    meta: common.meta('KjFlag'),
    contained: common.contained,
    extension: [...common.extensions, ...notes],
    status: statusOf(record, 'active', 'inactive'),
    category: [{ coding: [category('9', 'Annen prosedyreendring')] }],
    code: {
      coding: [volvenCoding(7522, content.code)],
      ...(content.text === undefined ? {} : { text: content.text }),
    },
    subject: common.patient,
    period: { start: content.from, ...(content.to === undefined ? {} : { end: content.to }) },
    author: common.recorder,
  };
}

function statusOf<Active extends string, Refuted extends string>(
  { state }: CriticalRecord,
  active: Active,
  refuted: Refuted,
): Active | Refuted | 'entered-in-error' {
  if (state === 'deleted') return 'entered-in-error';
  return state === 'active' ? active : refuted;
}
