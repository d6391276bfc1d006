import type { UpstreamFailure, WithheldAnswer, WithheldReason } from '@helsegraf/upstream';

/** Why a service gave no data. None of these four asks the patient for consent. */
export type Withheld = WithheldAnswer<Exclude<WithheldReason, 'ConsentMissing'>>;

/** What a service answered, why it withheld it, or that it failed. */
export type SourceAnswer<Found> =
  | { readonly kind: 'found'; readonly found: Found; readonly fetchedAt: string }
  | Withheld
  | UpstreamFailure;
