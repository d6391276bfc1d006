import {
  extension,
  extensionValue,
  extensionValues,
  extensions,
  identifierBySystem,
  property,
  readBoolean,
  readCode,
  readCodes,
  readList,
  readPartialDate,
  readText,
  resolveReference,
} from '@helsegraf/fhir';
import { volvenSystem } from '@helsegraf/identifiers';
import type { ReseptId } from '@helsegraf/identifiers';
import { enumOf } from './codeTables.ts';
import type { ListMessage, MultidoseDelivery, ResponsibleParty } from './medicationDocument.ts';
import type { Dispense } from './medicationValues.ts';
import { readParty } from './readParty.ts';
import { wireNames } from './wireNames.ts';

export interface MessageSource {
  readonly bundle: unknown;
  readonly resource: object;
  readonly reseptIdOf: (reference: unknown) => ReseptId | undefined;
  readonly dispenseOf: (reference: unknown) => Dispense | undefined;
}

/** One message about the list (`sfm-PLL-info`). Undefined when it is neither marked as one nor holds what one holds. */
export function readListMessage(source: MessageSource): ListMessage | undefined {
  const { bundle, resource } = source;
  const information = extension(resource, wireNames.listInformation);
  const kindCode = readCode(property(resource, 'code'));
  const kind = enumOf('messageKind', kindCode) ?? 'OTHER';
  if (information === undefined && kind === 'OTHER') return undefined;
  return {
    messageId: readMessageId(resource),
    kind,
    kindCode,
    date: readPartialDate(extensionValue(information, 'PLLdate') ?? property(resource, 'created')),
    author: readParty(bundle, property(resource, 'author')),
    responsibleParties: extensionValues(information, 'relatedparties').flatMap(
      (reference) => readResponsibleParty(bundle, reference) ?? [],
    ),
    substitute: readBoolean(extensionValue(information, 'substitute')),
    multidoseDeliveries: extensions(information, 'deliveryinformation').map((each) => readDelivery(source, each)),
  };
}

function readMessageId(resource: object): string | undefined {
  const identifiers = readList(property(resource, 'identifier'));
  const texts = identifiers.map((each) => readText(property(each, 'value')));
  return identifierBySystem(identifiers, 'urn:ietf:rfc:3986') ?? texts.find((text) => text !== undefined);
}

function readResponsibleParty(bundle: unknown, reference: unknown): ResponsibleParty | undefined {
  const party = readParty(bundle, reference);
  if (party === undefined) return undefined;
  const role = resolveReference(bundle, reference);
  const codes = readList(property(role, 'code')).flatMap((each) => readCodes(each));
  const roleCode = codes.find(({ system }) => system === volvenSystem(7490)) ?? codes[0];
  return { role: enumOf('listRole', roleCode) ?? 'OTHER', roleCode, party };
}

function readDelivery({ reseptIdOf, dispenseOf }: MessageSource, delivery: unknown): MultidoseDelivery {
  const dispense = dispenseOf(extensionValue(delivery, 'deliverydoc'));
  return {
    reseptId: reseptIdOf(extensionValue(delivery, 'prescriptionId')),
    firstDose: readPartialDate(extensionValue(delivery, 'datefirstdose')),
    lastDose: readPartialDate(extensionValue(delivery, 'datelastdose')),
    dispense,
    m10Id: readText(extensionValue(delivery, 'refM10')) ?? dispense?.m10Id,
  };
}
