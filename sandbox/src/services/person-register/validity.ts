/** What every piece of information in the register carries. */
export interface Validity {
  readonly registeredAt: string;
  readonly isValid: boolean;
  readonly source: string;
  readonly reason: string;
  readonly validFrom: string;
  readonly validTo?: string;
}

/** Information that holds, and since when. */
export function valid<Content extends object>(since: string, content: Content): Validity & Content {
  return {
    registeredAt: midnight(since),
    isValid: true,
    source: 'SYNTETISK',
    reason: 'Syntetisk person',
    validFrom: midnight(since),
    ...content,
  };
}

/** Information that held for a time. */
export function former<Content extends object>(since: string, until: string, content: Content): Validity & Content {
  return { ...valid(since, content), isValid: false, validTo: midnight(until) };
}

/** The register writes a day as a moment, whose time and zone must be ignored. */
export const midnight = (day: string) => `${day}T00:00:00+01:00`;
