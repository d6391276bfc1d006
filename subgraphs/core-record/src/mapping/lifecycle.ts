import { property, readBoolean, readCode, readText } from '@helsegraf/fhir';
import type { CriticalInformationCertainty, CriticalInformationLifecycle } from '../generated/resolverTypes.ts';
import { kjExtension } from './kjExtension.ts';

/** How certain an allergy or condition is (`verificationStatus`). Undefined when the service did not tell. */
export function readCertainty(verificationStatus: unknown): CriticalInformationCertainty | undefined {
  const code = readCode(verificationStatus)?.code;
  switch (code) {
    case undefined:
      return undefined;
    case 'unconfirmed':
      // R4 has no word for "probable": the service marks the status with an extension.
      return readBoolean(kjExtension(verificationStatus, 'Presumed')) === true ? 'PROBABLE' : 'SUSPECTED';
    case 'presumed':
      return 'PROBABLE';
    case 'confirmed':
      return 'CONFIRMED';
    case 'refuted':
      return 'REFUTED';
    case 'entered-in-error':
      return 'ENTERED_IN_ERROR';
    default:
      return 'OTHER';
  }
}

/**
 * Where an allergy or condition is in its life. One that is inactive without being refuted is not described by the
 * service, so it is not taken to be over.
 */
export function verifiedLifecycle(resource: unknown): CriticalInformationLifecycle {
  const certainty = readCertainty(property(resource, 'verificationStatus'));
  if (certainty === 'ENTERED_IN_ERROR') return 'DELETED';
  if (certainty === 'REFUTED') return 'REFUTED';
  return readCode(property(resource, 'clinicalStatus'))?.code === 'active' ? 'ACTIVE' : 'UNKNOWN';
}

/** Where an entry is in its life by its `status`, whose words differ by the kind of resource. */
export function statusLifecycle(
  resource: unknown,
  words: { readonly active: string; readonly refuted: string },
): CriticalInformationLifecycle {
  switch (readText(property(resource, 'status'))) {
    case words.active:
      return 'ACTIVE';
    case words.refuted:
      return 'REFUTED';
    case 'entered-in-error':
      return 'DELETED';
    default:
      return 'UNKNOWN';
  }
}

/**
 * What is active and was to hold until a day that has come has expired: the last day itself counts as over. A date that
 * is only a month or a year counts to its end.
 */
export function withExpiry(
  lifecycle: CriticalInformationLifecycle,
  validUntil: string | undefined,
  today: string,
): CriticalInformationLifecycle {
  if (lifecycle !== 'ACTIVE' || validUntil === undefined) return lifecycle;
  return lastDayOf(validUntil) <= today ? 'EXPIRED' : lifecycle;
}

function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.slice(0, 10).split('-');
  // Day 0 of the next month is the last one of this.
  const lastDay = day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${lastDay}`;
}
