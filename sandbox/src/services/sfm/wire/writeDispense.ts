import type { MedicationDispense, Reference } from 'fhir/r4.js';
import { codeLists } from '../codeLists.ts';
import { regimens } from '../regimens.ts';
import type { RecordDispense } from '../medicationRecord.ts';
import { sfmProfile, type DocumentBuilder } from './documentBuilder.ts';
import { group, part, textIdentifier } from './elements.ts';
import { writeDispenseInfo } from './writeDispenseInfo.ts';
import { writeArticleDispense } from './writeArticles.ts';
import { writeMedication } from './writeMedication.ts';
import { writeOrganisation } from './writeParties.ts';

export interface DispenseParts {
  readonly document: DocumentBuilder;
  readonly dispense: RecordDispense;
  readonly patient: Reference;
  /** The statement it was dispensed on. */
  readonly prescription: Reference | undefined;
}

/** One dispensing (M10) as `sfm-MedicationDispense`. */
export function writeDispense({ document, dispense, patient, prescription }: DispenseParts): Reference {
  const { item, intervention, m10Id } = dispense;
  if (!('drug' in item)) return writeArticleDispense(document, dispense, item);
  const resource: MedicationDispense = {
    resourceType: 'MedicationDispense',
    extension: [
      writeDispenseInfo(dispense),
      ...(intervention === undefined
        ? []
        : [
            group(sfmProfile('sfm-Intervention'), [
              part.code('code', codeLists.intervention(intervention.finding)),
              part.code('changeType', codeLists.interventionChange(intervention.change)),
              part.flag('confCustomer', true),
              part.text('reason', intervention.reason),
            ]),
          ]),
    ],
    identifier: [...textIdentifier('M10id', m10Id)],
    status: 'completed',
    medicationReference: writeMedication(document, item.drug, '3'),
    subject: patient,
    performer: [{ actor: writeOrganisation(document, dispense.dispenser) }],
    ...(prescription === undefined ? {} : { authorizingPrescription: [prescription] }),
    quantity: { value: item.packages },
    whenHandedOver: dispense.handedOver,
    dosageInstruction: [{ text: `${regimens[item.drug].dosing.area}\n${regimens[item.drug].dosing.text}` }],
    substitution: { wasSubstituted: item.wasSubstituted },
  };
  return document.add(resource, { profile: 'sfm-MedicationDispense', display: 'sfm-MedicationDispense', id: m10Id });
}
