import type { Extension } from 'fhir/r4.js';
import type { IntentRecord } from '../auditRecord.ts';
import { norwegian } from './codeSystems.ts';

/** Ours: the ground for access has no element, neither in R4 nor in the Norwegian profile. */
const groundExtension = 'urn:helsegraf:fhir:access-ground';

/** Patient, encounter, care relation and ground for access, as the Norwegian profile has them. */
export function extensionsOf(intent: IntentRecord): Extension[] {
  return [
    { url: `${norwegian}/auditevent-patient-extension`, valueReference: { reference: '#patient' } },
    ...encounterExtension(intent),
    ...careRelationExtension(intent),
    accessGroundExtension(intent),
  ];
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
