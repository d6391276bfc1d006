import type { AuditEvent, Coding } from 'fhir/r4.js';
import type { IntentRecord, OutcomeRecord } from '../auditRecord.ts';
import { agentsOf } from './agentsOf.ts';
import { actReason, balp, dicom, interaction, norwegian } from './codeSystems.ts';
import { containedOf } from './containedOf.ts';
import { entitiesOf } from './entitiesOf.ts';
import { extensionsOf } from './extensionsOf.ts';
import { toCoding } from './toCoding.ts';

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
 * Norway (0.9.8, a draft: all of the mapping is in this directory) and the rules of IHE BALP: one event per patient, the request
 * id and the kinds of information as entities, the client and the gateway as destination and source of what was read.
 *
 * The profile lets `agent.who` be nothing but a PractitionerRole. So it is claimed for health personnel alone, and client
 * and gateway are agents by `altId`. A system that nobody is signed in to is a Device of its organization. Left out on purpose: the reason in words, which is for the controller's own eyes.
 *
 * @param outcome absent while the operation is under way
 */
export function toAuditEvent(intent: IntentRecord, outcome: OutcomeRecord | undefined): AuditEvent {
  const isPractitioner = intent.actor.kind === 'practitioner';
  return {
    resourceType: 'AuditEvent',
    id: intent.id,
    ...(isPractitioner && { meta: { profile: [`${norwegian}/no-domain-Trustframework-Auditevent`] } }),
    contained: containedOf(intent),
    extension: extensionsOf(intent),
    ...typeOf(intent, outcome),
    action: intent.operation.action === 'read' ? 'R' : 'U',
    period: { start: intent.recordedAt, ...(outcome && { end: outcome.recordedAt }) },
    recorded: outcome?.recordedAt ?? intent.recordedAt,
    ...outcomeOf(outcome),
    ...purposeOf(intent),
    agent: agentsOf(intent),
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
