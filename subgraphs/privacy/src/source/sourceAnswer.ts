import type { UpstreamFailure, WithheldAnswer } from '@helsegraf/upstream';

/** What a service answered, that it refused us, or that it failed. */
export type SourceAnswer<Found> =
  | { readonly kind: 'found'; readonly found: Found; readonly fetchedAt: string }
  | WithheldAnswer<'AccessRefused'>
  | UpstreamFailure;
