import { dispensesAnswer, emptySection, registerList, sfmService } from '@helsegraf/sfm';
import type { ListMessage, MedicationDocument, MedicationRow, MultidoseDelivery, SfmSource } from '@helsegraf/sfm';
import type {
  MedicationList,
  MedicationListEntry,
  MedicationListMessage,
  MultidoseDelivery as MultidoseDeliveryType,
} from './generated/resolverTypes.ts';

/** The key by which a row of the list leads to a prescription, which the other subgraph knows. */
export interface PrescriptionKey {
  readonly reseptId: string;
  readonly patient: { readonly id: string };
}

export type MappedEntry = Omit<MedicationListEntry, 'prescription'> & {
  readonly prescription: PrescriptionKey | undefined;
};
type MappedDelivery = Omit<MultidoseDeliveryType, 'prescription'> & {
  readonly prescription: PrescriptionKey | undefined;
};
type MappedMessage = Omit<MedicationListMessage, 'multidoseDeliveries'> & {
  readonly multidoseDeliveries: readonly MappedDelivery[];
};

/** The list as its resolvers take it: the rows are cut into pages when they are asked for. */
export type MappedMedicationList = Omit<
  MedicationList,
  'entries' | 'messages' | 'multidoseDeliveries' | 'otherPrescriptions' | 'allergies' | 'dispenses'
> & {
  readonly document: MedicationDocument;
  readonly entries: readonly MappedEntry[];
  readonly messages: readonly MappedMessage[];
  readonly multidoseDeliveries: readonly MappedDelivery[];
  readonly otherPrescriptions: ReturnType<typeof mapOtherPrescriptions>;
  readonly allergies: ReturnType<typeof mapAllergies>;
  readonly dispenses: ReturnType<typeof dispensesAnswer>;
};

/** Whose list it is, and when it was fetched. */
export interface Provenance {
  readonly patientId: string;
  readonly fetchedAt: string;
}

export const sourceOf = ({ fetchedAt }: Provenance): SfmSource => ({ service: sfmService, fetchedAt });

/**
 * The list, when there is anything of one: a signed list, a row of it, a message about it, or what may be one of these.
 */
export function mapMedicationList(
  document: MedicationDocument,
  provenance: Provenance,
): MappedMedicationList | undefined {
  const entries = document.rows.flatMap((row) => mapEntry(row, provenance) ?? []);
  const { messages, unreadable } = document;
  if (entries.length + messages.length + unreadable.messages + unreadable.rows === 0) return undefined;
  const signed = latestList(messages);
  const source = sourceOf(provenance);
  return {
    document,
    source,
    registers: registerList(document),
    messageId: signed?.messageId,
    date: signed?.date,
    signedBy: signed?.author,
    responsibleParties: signed?.responsibleParties ?? [],
    substitute: signed?.substitute,
    multidoseDeliveries: messages.flatMap((message) => mapDeliveries(message.multidoseDeliveries, provenance)),
    documentId: document.documentId,
    basedOn: document.basedOn,
    messages: messages.filter((message) => message !== signed).map((message) => mapMessage(message, provenance)),
    entries,
    allergies: mapAllergies(document, source),
    dispenses: dispensesAnswer(document, document.dispenses, source),
    otherPrescriptions: mapOtherPrescriptions(document, provenance),
    unreadable: unreadable.messages + unreadable.rows,
    withheld: document.withheld.sealed,
  };
}

/** A row with a PLL-id. The others belong to prescriptions. */
function mapEntry(row: MedicationRow, { patientId }: Provenance): MappedEntry | undefined {
  const { pllId, reseptId, status, statusCode, type, typeCode } = row;
  if (pllId === undefined) return undefined;
  return {
    pllId,
    listState: row.listState,
    treatmentStatus: row.treatmentStatus,
    treatmentStatusText: row.treatmentStatusText,
    prescriptionStatus: status,
    prescriptionStatusCode: statusCode,
    prescriptionType: type,
    prescriptionTypeCode: typeCode,
    prescription: prescriptionKey(reseptId, patientId),
    medication: row.medication,
    treatmentStart: row.treatmentStart,
    discontinuation: row.discontinuation,
    registrations: row.registrations,
    dosing: row.dosing,
    use: row.use,
    useCode: row.useCode,
    applicationArea: row.applicationArea,
    indications: row.indications,
    note: row.note,
    isMultidose: row.isMultidose,
    isNotCombined: row.isNotCombined,
    deliverySummary: row.deliverySummary,
  };
}

function prescriptionKey(reseptId: string | undefined, patientId: string): PrescriptionKey | undefined {
  return reseptId === undefined ? undefined : { reseptId, patient: { id: patientId } };
}

/** The list in force. Should two be sent, the one signed last; the other is shown among the messages. */
function latestList(messages: readonly ListMessage[]): ListMessage | undefined {
  const lists = messages.filter(({ kind }) => kind === 'MEDICATION_LIST');
  return lists.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))[0];
}

function mapMessage(message: ListMessage, provenance: Provenance): MappedMessage {
  const { messageId, kind, kindCode, date, author, responsibleParties } = message;
  const multidoseDeliveries = mapDeliveries(message.multidoseDeliveries, provenance);
  return { messageId, kind, kindCode, date, author, responsibleParties, multidoseDeliveries };
}

function mapDeliveries(deliveries: readonly MultidoseDelivery[], { patientId }: Provenance): MappedDelivery[] {
  return deliveries.map(({ reseptId, ...delivery }) => ({
    ...delivery,
    prescription: prescriptionKey(reseptId, patientId),
  }));
}

function mapAllergies(document: MedicationDocument, source: SfmSource) {
  const unreadable = document.unreadable.allergies;
  return document.allergies.length + unreadable === 0
    ? emptySection(document.sections.allergies, document, source)
    : ({ __typename: 'ListedAllergies', items: document.allergies, unreadable } as const);
}

function mapOtherPrescriptions(document: MedicationDocument, provenance: Provenance) {
  const articles = document.rows.filter(({ isArticle }) => isArticle);
  if (articles.length === 0) return emptySection(document.sections.otherPrescriptions, document, sourceOf(provenance));
  const items = articles.flatMap(({ reseptId }) => prescriptionKey(reseptId, provenance.patientId) ?? []);
  return { __typename: 'OtherPrescriptions', items, unidentified: articles.length - items.length } as const;
}
