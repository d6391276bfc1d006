/** Why there are no figures to show. None of these is ever shown as zero or as an empty chart. */
export type Missing =
  /** A part that has them gave no usable answer. */
  | {
      readonly kind: 'unavailable';
      readonly service: string;
      readonly reason: string;
      readonly retryAfterSeconds: number | null;
    }
  /** Whoever is signed in has no right to them. */
  | { readonly kind: 'refused' }
  /** The token holds no longer, and no new one could be had. */
  | { readonly kind: 'signed out' }
  /** The gateway does not answer. */
  | { readonly kind: 'unreachable' }
  /** The gateway answered with an error, one of the table of codes. */
  | { readonly kind: 'error'; readonly code: string };

/** Figures, or why there are none. */
export type Loaded<T> =
  | { readonly kind: 'loaded'; readonly figures: T }
  | { readonly kind: 'missing'; readonly why: Missing };

const refusals = ['FORBIDDEN', 'OPERATION_NOT_TRUSTED', 'INSUFFICIENT_AUTHENTICATION'];

/** What an error code means to somebody who looks at figures. */
export function missingByCode(code: string): Missing {
  if (code === 'UNAUTHENTICATED') return { kind: 'signed out' };
  return refusals.includes(code) ? { kind: 'refused' } : { kind: 'error', code };
}
