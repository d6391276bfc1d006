import { isJsonObject, property, readBoolean, readDateTime, readText } from '@helsegraf/fhir';

/** What a status call tells about a person before anything is read. */
export interface Status {
  readonly hasAny: boolean | undefined;
  readonly hasActive: boolean | undefined;
  readonly changedAt: string | undefined;
  readonly hasReservation: boolean;
  readonly isRestricted: boolean | undefined;
  /** Whether the one who asks is blocked; undefined when nobody is signed in. */
  readonly isBlocked: boolean | undefined;
}

export type MappedStatus =
  | { readonly kind: 'mapped'; readonly status: Status }
  | { readonly kind: 'wrong-person' }
  | { readonly kind: 'not-a-status' };

/** The status call of critical information. It names the patient; an answer that does not is not understood. */
export function mapCriticalStatus(body: unknown, nationalId: string): MappedStatus {
  const about = readText(property(body, 'patientNIN'));
  if (about === undefined) return { kind: 'not-a-status' };
  return mapStatus(body, {
    isAbout: about === nationalId,
    any: 'hasCriticalInformation',
    active: 'hasActiveCriticalInformation',
    changed: 'lastChangedDateTime',
  });
}

/** The status call of patient information. Whether it names the patient is not documented. */
export function mapPatientInfoStatus(body: unknown, nationalId: string): MappedStatus {
  const about = readText(property(body, 'patientNIN'));
  return mapStatus(body, {
    isAbout: about === undefined || about === nationalId,
    any: 'hasCommunicationNeeds',
    active: 'hasCommunicationNeeds',
    changed: 'communicationNeedsLastChanged',
  });
}

interface StatusNames {
  readonly isAbout: boolean;
  readonly any: string;
  readonly active: string;
  readonly changed: string;
}

// A reservation decides what may be shown, so an answer without the person's privacy settings is no answer.
function mapStatus(body: unknown, { isAbout, any, active, changed }: StatusNames): MappedStatus {
  if (!isAbout) return { kind: 'wrong-person' };
  const privacy = property(body, 'privacySetting');
  const hasReservation = readBoolean(property(privacy, 'hasReservationKjernejournal'));
  if (!isJsonObject(privacy) || hasReservation === undefined) return { kind: 'not-a-status' };
  return {
    kind: 'mapped',
    status: {
      hasAny: readBoolean(property(body, any)),
      hasActive: readBoolean(property(body, active)),
      changedAt: readDateTime(property(body, changed)),
      hasReservation,
      isRestricted: readBoolean(property(privacy, 'isRestricted')),
      isBlocked: readBoolean(property(privacy, 'isBlocked')),
    },
  };
}
