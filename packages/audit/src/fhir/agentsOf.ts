import type { AuditEventAgent } from 'fhir/r4.js';
import type { IntentRecord } from '../auditRecord.ts';
import { citizenIsPatient } from './citizenIsPatient.ts';
import { dicom } from './codeSystems.ts';

/** Who asked, by which client, and the gateway. */
export function agentsOf(intent: IntentRecord): AuditEventAgent[] {
  return [requestor(intent), client(intent), gateway(intent)];
}

function requestor({ actor, tokenReference, ground }: IntentRecord): AuditEventAgent {
  const citizen = citizenIsPatient(ground) ? '#patient' : '#representative';
  return {
    requestor: true,
    who: { reference: { practitioner: '#role', citizen, system: '#system', operator: '#role' }[actor.kind] },
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
