import type { Loaded } from './missing.ts';

/** A member of a union of data and a reason, as the SDK types it. */
interface Member {
  readonly __typename: string;
}

interface Unavailable {
  readonly __typename: 'SourceUnavailable';
  readonly source: { readonly service: string };
  readonly reason: string;
  readonly retryAfterSeconds: number | null;
}

/** The data of a part of the answer, or why it is not there. */
export function readPart<Union extends Member, Name extends Union['__typename']>(
  part: Union,
  name: Name,
): Loaded<Extract<Union, { readonly __typename: Name }>> {
  if (hasName(part, name)) return { kind: 'loaded', figures: part };
  if (isUnavailable(part)) {
    const { source, reason, retryAfterSeconds } = part;
    return { kind: 'missing', why: { kind: 'unavailable', service: source.service, reason, retryAfterSeconds } };
  }
  return { kind: 'missing', why: { kind: 'error', code: part.__typename } };
}

function hasName<Union extends Member, Name extends string>(
  part: Union,
  name: Name,
): part is Extract<Union, { readonly __typename: Name }> {
  return part.__typename === name;
}

function isUnavailable(part: Member): part is Unavailable {
  return part.__typename === 'SourceUnavailable';
}
