import { services } from '@helsegraf/schema';
import type { AuditEventEntity, AuditEventEntityDetail } from 'fhir/r4.js';
import type { Disclosure, IntentRecord, OutcomeRecord } from '../auditRecord.ts';
import { balp, entityRole, entityType } from './codeSystems.ts';

/** The patient, the request, and each source and kind of information that was told of. */
export function entitiesOf(intent: IntentRecord, outcome: OutcomeRecord | undefined): AuditEventEntity[] {
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
