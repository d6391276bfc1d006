interface Parts {
  /** Resources besides the composition and the patient. */
  readonly resources?: readonly object[];
  /** By section code: references, or the code of an empty reason. */
  readonly sections?: Readonly<Record<string, readonly string[] | string>>;
  /** The numbers of the patient; a synthetic one unless said. */
  readonly numbers?: readonly string[];
  /** Register code names and codes; all are 0 unless said, and `undefined` leaves one out. */
  readonly codes?: Readonly<Record<string, string | undefined>>;
  readonly flags?: Readonly<Record<string, boolean>>;
}

export const aPatientNumber = '15819049863';

/** An answer of `$getMedication`. Resources get the address `urn:uuid:` and their id. */
export function aDocument({ resources = [], sections = {}, numbers = [aPatientNumber], codes, flags }: Parts = {}) {
  const composition = {
    resourceType: 'Composition',
    identifier: { value: 'document-1' },
    relatesTo: [{ code: 'replaces', targetIdentifier: { value: 'document-0' } }],
    section: Object.entries(sections).map(([code, content]) => ({
      code: { coding: [{ system: 'http://ehelse.no/fhir/CodeSystem/sfm-section-types', code }] },
      ...(typeof content === 'string'
        ? { emptyReason: { coding: [{ code: content }] } }
        : { entry: content.map((id) => ({ reference: `urn:uuid:${id}` })) }),
    })),
  };
  const patient = {
    resourceType: 'Patient',
    id: 'patient',
    identifier: numbers.map((value) => ({ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value })),
  };
  const bundle = {
    resourceType: 'Bundle',
    type: 'document',
    entry: [composition, patient, ...resources].map((resource) => ({
      fullUrl: `urn:uuid:${'id' in resource ? String(resource.id) : 'composition'}`,
      resource,
    })),
  };
  return {
    resourceType: 'Parameters',
    parameter: [{ name: 'medication', resource: bundle }, ...registerParameters(codes), ...flagParameters(flags)],
  };
}

function registerParameters(changed: Parts['codes']) {
  const codes = { KJFeilkode: '0', RFM96Feilkode: '0', RFM912Feilkode: '0', ...changed };
  const times = ['KJHentetTidspunkt', 'RFHentetTidspunkt'].map((name) => ({
    name,
    valueDateTime: '2026-01-12T10:00:00Z',
  }));
  const answers = Object.entries(codes).flatMap(([name, code]) =>
    code === undefined
      ? []
      : [{ name, valueCodeableConcept: { coding: [{ code }], text: 'TraceID: 1. Error: secret' } }],
  );
  return [...times, ...answers];
}

const flagParameters = (flags: Parts['flags'] = {}) =>
  Object.entries(flags).map(([name, valueBoolean]) => ({ name, valueBoolean }));
