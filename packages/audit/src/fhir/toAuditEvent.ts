import { services } from '@helsegraf/schema';
import { identifierSystems, nationalIdSystem, parseNationalId, volvenSystem } from '@helsegraf/identifiers';
import type {
  AuditEvent,
  AuditEventAgent,
  AuditEventEntity,
  AuditEventEntityDetail,
  Coding,
  Device,
  Encounter,
  Extension,
  FhirResource,
  Identifier,
  Location,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  RelatedPerson,
} from 'fhir/r4.js';
import type { AuditActor, Disclosure, IntentRecord, OutcomeRecord } from '../auditRecord.ts';

const norwegian = 'http://hl7.no/fhir/StructureDefinition';
const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
const entityType = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const entityRole = 'http://terminology.hl7.org/CodeSystem/object-role';
const actReason = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const interaction = 'http://hl7.org/fhir/restful-interaction';
const balp = 'https://profiles.ihe.net/ITI/BALP/CodeSystem';
/** Ours: the ground for access has no element, neither in R4 nor in the Norwegian profile. */
const groundExtension = 'urn:helsegraf:fhir:access-ground';

/** R4 `AuditEvent.outcome`. An operation whose process ended may have disclosed something: no success, and not nothing. */
const outcomeCodes = {
  disclosed: '0',
  'nothing-disclosed': '0',
  refused: '4',
  failed: '8',
  unknown: '8',
} as const satisfies Record<OutcomeRecord['outcome'], string>;

/**
 * One operation about one patient as a FHIR R4 AuditEvent, after the profile no-domain-Trustframework-Auditevent of HL7
 * Norway (0.9.8, a draft: all of the mapping is in this file) and the rules of IHE BALP: one event per patient, the request
 * id and the kinds of information as entities, the client and the gateway as destination and source of what was read.
 *
 * The profile lets `agent.who` be nothing but a PractitionerRole. So it is claimed for health personnel alone, and client
 * and gateway are agents by `altId`. A system that nobody is signed in to is a Device of its organization. Left out on purpose: the reason in words, which is for the controller's own eyes.
 *
 * @param outcome absent while the operation is under way
 */
export function toAuditEvent(intent: IntentRecord, outcome: OutcomeRecord | undefined): AuditEvent {
  const isPractitioner = intent.actor.kind === 'practitioner';
  const contained = [...containRequestor(intent), ...containPatient(intent), ...containEncounter(intent)];
  return {
    resourceType: 'AuditEvent',
    id: intent.id,
    ...(isPractitioner && { meta: { profile: [`${norwegian}/no-domain-Trustframework-Auditevent`] } }),
    contained,
    extension: [
      { url: `${norwegian}/auditevent-patient-extension`, valueReference: { reference: '#patient' } },
      ...encounterExtension(intent),
      ...careRelationExtension(intent),
      accessGroundExtension(intent),
    ],
    ...typeOf(intent, outcome),
    action: intent.operation.action === 'read' ? 'R' : 'U',
    period: { start: intent.recordedAt, ...(outcome && { end: outcome.recordedAt }) },
    recorded: outcome?.recordedAt ?? intent.recordedAt,
    ...outcomeOf(outcome),
    ...purposeOf(intent),
    agent: [requestor(intent), client(intent), gateway(intent)],
    source: {
      observer: { display: 'Helsegraf gateway', identifier: { value: intent.writer.instance } },
      type: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/security-source-type',
          code: '4',
          display: 'Application Server',
        },
      ],
    },
    entity: entitiesOf(intent, outcome),
  };
}

/** What the rules refused is a security alert about an authorization decision (BALP). */
function typeOf(intent: IntentRecord, outcome: OutcomeRecord | undefined): Pick<AuditEvent, 'type' | 'subtype'> {
  if (outcome?.outcome === 'refused') {
    return {
      type: { system: dicom, code: '110113', display: 'Security Alert' },
      subtype: [{ system: `${balp}/AuthZsubType`, code: 'AuthZ-Consent' }],
    };
  }
  return {
    type: { system: dicom, code: '110110', display: 'Patient Record' },
    subtype: [{ system: interaction, code: intent.operation.action === 'read' ? 'search' : 'update' }],
  };
}

function outcomeOf(outcome: OutcomeRecord | undefined): Pick<AuditEvent, 'outcome' | 'outcomeDesc'> {
  if (outcome === undefined) return { outcomeDesc: 'under-way' };
  const words = outcome.outcome === 'unknown' ? 'unknown: data may have been fetched' : outcome.outcome;
  return {
    outcome: outcomeCodes[outcome.outcome],
    outcomeDesc: outcome.code === undefined ? words : `${words}: ${outcome.code}`,
  };
}

/** Exactly one purpose of use, and beside it the local decision template or Volven 9151. */
function purposeOf({ ground }: IntentRecord): Pick<AuditEvent, 'purposeOfEvent'> {
  if (ground.purpose === undefined) return {};
  const coding: Coding[] = [{ system: actReason, code: ground.purpose }];
  if (ground.purposeDetails !== undefined) coding.push(toCoding(ground.purposeDetails));
  return { purposeOfEvent: [{ coding }] };
}

function toCoding({ code, system, text }: { code: string; system: string; text?: string }): Coding {
  return { system, code, ...(text !== undefined && { display: text }) };
}

function requestor({ actor, tokenReference, ground }: IntentRecord): AuditEventAgent {
  const citizen = citizenIsPatient(ground) ? '#patient' : '#representative';
  return {
    requestor: true,
    who: { reference: { practitioner: '#role', citizen, system: '#system' }[actor.kind] },
    ...(actor.name !== undefined && { name: actor.name }),
    ...(tokenReference !== undefined && { policy: [tokenReference] }),
  };
}

function client({ client: { id, name, networkAddress } }: IntentRecord): AuditEventAgent {
  return {
    type: { coding: [{ system: dicom, code: '110152', display: 'Destination Role ID' }] },
    altId: id,
    requestor: false,
    ...(name !== undefined && { name }),
    // 2: an IP address.
    ...(networkAddress !== undefined && { network: { address: networkAddress, type: '2' } }),
  };
}

function gateway({ writer }: IntentRecord): AuditEventAgent {
  return {
    type: { coding: [{ system: dicom, code: '110153', display: 'Source Role ID' }] },
    altId: writer.instance,
    name: `Helsegraf gateway ${writer.build}`,
    requestor: false,
  };
}

function entitiesOf(intent: IntentRecord, outcome: OutcomeRecord | undefined): AuditEventEntity[] {
  const { operation } = intent;
  return [
    {
      what: { reference: '#patient' },
      type: { system: entityType, code: '1', display: 'Person' },
      role: { system: entityRole, code: '1', display: 'Patient' },
    },
    {
      what: { identifier: { value: intent.operationId } },
      type: { system: `${balp}/BasicAuditEntityType`, code: 'XrequestId' },
      ...(operation.name !== undefined && { name: operation.name }),
      detail: [
        detail('document-sha256', operation.hash),
        detail('policy-version', intent.policyVersion),
        ...operation.dataClasses.map((dataClass) => detail('asked-for', dataClass)),
      ],
    },
    ...(outcome?.disclosures ?? []).map(disclosureEntity),
  ];
}

function disclosureEntity({ source, dataClass, count, withheld }: Disclosure): AuditEventEntity {
  return {
    what: { display: services[source].display, identifier: { value: source } },
    type: { system: entityType, code: '2', display: 'System Object' },
    role: { system: entityRole, code: '4', display: 'Domain Resource' },
    name: dataClass,
    detail: [detail('data-class', dataClass), detail('count', String(count)), detail('withheld', String(withheld))],
  };
}

function detail(type: string, valueString: string): AuditEventEntityDetail {
  return { type, valueString };
}

function encounterExtension({ ground }: IntentRecord): Extension[] {
  if (ground.healthcareService === undefined) return [];
  return [{ url: `${norwegian}/auditevent-encounter-extension`, valueReference: { reference: '#encounter' } }];
}

/** All four parts or none. HelseID does not pass the description on. */
function careRelationExtension({ ground: { decisionRef, attestedAt } }: IntentRecord): Extension[] {
  if (decisionRef === undefined || attestedAt === undefined) return [];
  return [
    {
      url: `${norwegian}/auditevent-carerelation-metadata-extension`,
      extension: [
        { url: 'decision-ref-id', valueString: decisionRef.id },
        { url: 'decision-ref-description', valueString: 'not provided' },
        { url: 'decision-ref-user-selected', valueBoolean: decisionRef.isUserSelected },
        { url: 'toa', valueUnsignedInt: attestedAt },
      ],
    },
  ];
}

function accessGroundExtension({ ground: { basis, isElevated, reason, relation } }: IntentRecord): Extension {
  return {
    url: groundExtension,
    extension: [
      ...(basis === undefined ? [] : [{ url: 'basis', valueCode: basis }]),
      { url: 'elevated', valueBoolean: isElevated },
      { url: 'reason-given', valueBoolean: reason !== undefined },
      ...(relation === undefined ? [] : [{ url: 'relation', valueCode: relation }]),
    ],
  };
}

function containPatient({ patient }: IntentRecord): Patient[] {
  return [{ resourceType: 'Patient', id: 'patient', identifier: [nationalIdentifier(patient)] }];
}

/** `class` is required in R4; what kind of contact it is, nobody told. */
function containEncounter({ ground: { healthcareService } }: IntentRecord): Encounter[] {
  if (healthcareService === undefined) return [];
  return [
    {
      resourceType: 'Encounter',
      id: 'encounter',
      status: 'unknown',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK' },
      serviceType: { coding: [toCoding(healthcareService)] },
    },
  ];
}

function containRequestor(intent: IntentRecord): FhirResource[] {
  switch (intent.actor.kind) {
    case 'practitioner':
      return containPractitioner(intent.actor);
    case 'citizen':
      return containCitizen(intent);
    case 'system':
      return containSystem(intent);
  }
}

function containSystem({ actor: { legalEntity }, client: { id, name } }: IntentRecord): FhirResource[] {
  const device: Device = {
    resourceType: 'Device',
    id: 'system',
    identifier: [{ value: id }],
    ...(name !== undefined && { deviceName: [{ name, type: 'user-friendly-name' }] }),
    owner: { reference: '#legal-entity' },
  };
  return [organizationOf('legal-entity', legalEntity), device];
}

function citizenIsPatient({ relation }: IntentRecord['ground']): boolean {
  return relation === undefined || relation === 'self';
}

function containCitizen({ actor, ground }: IntentRecord): RelatedPerson[] {
  if (citizenIsPatient(ground)) return [];
  return [
    {
      resourceType: 'RelatedPerson',
      id: 'representative',
      patient: { reference: '#patient' },
      ...identifiersOf({ nationalId: actor.nationalId }),
      ...(actor.name !== undefined && { name: [{ text: actor.name }] }),
    },
  ];
}

/** Only the token is known here, so everybody and every organization is contained. */
function containPractitioner(actor: AuditActor): FhirResource[] {
  const { legalEntity, pointOfCare = legalEntity, department } = actor;
  const organization = department === undefined ? '#legal-entity' : '#department';
  const role: PractitionerRole = {
    resourceType: 'PractitionerRole',
    id: 'role',
    practitioner: { reference: '#practitioner' },
    organization: { reference: organization },
    location: [{ reference: '#point-of-care' }],
  };
  return [
    practitionerOf(actor),
    organizationOf('legal-entity', legalEntity),
    ...(department === undefined ? [] : [departmentOf(department)]),
    organizationOf('point-of-care-organization', pointOfCare),
    locationOf(pointOfCare?.name),
    role,
  ];
}

/** No element of FHIR may be an empty list. */
function identifiersOf({ nationalId, hprNumber }: Numbers): { identifier?: Identifier[] } {
  const identifier = [
    ...(nationalId === undefined ? [] : [nationalIdentifier(nationalId)]),
    ...(hprNumber === undefined ? [] : [{ system: identifierSystems.hpr, value: hprNumber }]),
  ];
  return identifier.length === 0 ? {} : { identifier };
}

interface Numbers {
  readonly nationalId?: string | undefined;
  readonly hprNumber?: string | undefined;
}

function practitionerOf({ nationalId, hprNumber, name, role }: AuditActor): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: 'practitioner',
    ...identifiersOf({ nationalId, hprNumber }),
    ...(name !== undefined && { name: [{ text: name }] }),
    ...(role !== undefined && { qualification: [{ code: { coding: [{ system: volvenSystem(9060), code: role }] } }] }),
  };
}

/** The profile wants an organization and a place also where the attest names none, as when it was refused for that. */
function organizationOf(id: string, party: AuditActor['legalEntity']): Organization {
  return {
    resourceType: 'Organization',
    id,
    ...(party === undefined
      ? { name: 'not provided' }
      : { identifier: [{ system: identifierSystems.organisation, value: party.number }] }),
    ...(party?.name !== undefined && { name: party.name }),
  };
}

function departmentOf({ id, name }: { readonly id: string; readonly name?: string }): Organization {
  return {
    resourceType: 'Organization',
    id: 'department',
    identifier: [{ system: identifierSystems.resh, value: id }],
    ...(name !== undefined && { name }),
    partOf: { reference: '#legal-entity' },
  };
}

function locationOf(name: string | undefined): Location {
  return {
    resourceType: 'Location',
    id: 'point-of-care',
    ...(name !== undefined && { name }),
    managingOrganization: { reference: '#point-of-care-organization' },
  };
}

/** In `value`, as FHIR has it; the profile's own example writes the number into `id`, which looks like a slip. */
function nationalIdentifier(number: string): Identifier {
  const kind = parseNationalId(number, { synthetic: 'accept' })?.kind ?? 'fnr';
  return { system: nationalIdSystem(kind), value: number };
}
