import type { Extension, Reference } from 'fhir/r4.js';
import { codeLists } from '../codeLists.ts';
import type { ListRecord } from '../medicationRecord.ts';
import { sfmProfile, type DocumentBuilder } from './documentBuilder.ts';
import { concept, group, part } from './elements.ts';
import { writeProfessional, writeRole } from './writeParties.ts';

export interface ListParts {
  readonly document: DocumentBuilder;
  readonly list: ListRecord;
  readonly patient: Reference;
  /** By ReseptId, and by M10-id. */
  readonly statements: ReadonlyMap<string, Reference>;
  readonly dispenses: ReadonlyMap<string, Reference>;
}

/** One `sfm-PLL-info` for each kind of M25 message that there is. */
export function writeListMessages(parts: ListParts): readonly Reference[] {
  const { document, list, patient } = parts;
  const { changeRequest, deliveryNote } = list;
  const related = list.responsible.map((party) => ({
    url: 'relatedparties',
    valueReference: writeRole(document, party),
  }));
  const pharmacy = list.responsible.find(({ role }) => role === 'A');
  const author = pharmacy === undefined ? undefined : writeRole(document, { role: '', herId: pharmacy.herId });
  const references = [
    writeMessage(document, 'M25.1', {
      messageId: list.messageId,
      information: [part.flag('substitute', false), part.time('PLLdate', list.signed), ...related],
      author: writeProfessional(document, list.signedBy),
      patient,
    }),
  ];
  if (changeRequest !== undefined) {
    const information = [part.time('PLLdate', changeRequest.sent), ...related];
    references.push(writeMessage(document, 'M25.2', { messageId: changeRequest.messageId, information, author }));
  }
  if (deliveryNote !== undefined) {
    const information = [part.time('PLLdate', deliveryNote.sent), ...related, ...deliveries(parts, deliveryNote)];
    references.push(writeMessage(document, 'M25.3', { messageId: deliveryNote.messageId, information, author }));
  }
  return references;
}

interface Message {
  readonly messageId: string;
  readonly information: readonly (Extension | undefined)[];
  readonly author: Reference | undefined;
  readonly patient?: Reference;
}

function writeMessage(document: DocumentBuilder, type: 'M25.1' | 'M25.2' | 'M25.3', message: Message): Reference {
  return document.add(
    {
      resourceType: 'Basic',
      extension: [group(sfmProfile('sfm-pllInformation'), message.information)],
      identifier: [{ use: 'usual', value: message.messageId }],
      code: concept(codeLists.messageType(type)),
      ...(message.patient === undefined ? {} : { subject: message.patient }),
      ...(message.author === undefined ? {} : { author: message.author }),
    },
    { profile: 'sfm-PLL-info', display: type },
  );
}

function deliveries(
  { statements, dispenses }: ListParts,
  { deliveries: delivered, firstDose, lastDose }: NonNullable<ListRecord['deliveryNote']>,
): readonly Extension[] {
  return delivered.map(({ reseptId, m10Id }) => {
    const statement = statements.get(reseptId);
    const dispense = dispenses.get(m10Id);
    return group('deliveryinformation', [
      statement && { url: 'prescriptionId', valueReference: statement },
      part.time('datefirstdose', `${firstDose}T00:00:00+00:00`),
      part.time('datelastdose', `${lastDose}T00:00:00+00:00`),
      dispense && { url: 'deliverydoc', valueReference: dispense },
      part.text('refM10', m10Id),
    ]);
  });
}
