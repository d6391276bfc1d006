const offered = ['application/json', 'application/graphql-response+json'] as const;

/** The form of an answer, as GraphQL over HTTP names them. */
export type MediaType = (typeof offered)[number];

interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

/**
 * The form of answer that an `Accept` header prefers; `application/json` when it does not care. Undefined when it takes
 * neither form.
 *
 * Deliberately left out: media type parameters other than `q`, which neither of the two forms has, beside a charset that
 * is always UTF-8.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function chooseMediaType(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').map(readRange);
  let best: { type: MediaType; quality: number } | undefined;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}

function readRange(text: string): MediaRange {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** The most specific range that covers the type decides. */
function qualityOf(type: MediaType, ranges: readonly MediaRange[]): number {
  for (const pattern of [type, 'application/*', '*/*']) {
    const range = ranges.find((candidate) => candidate.type === pattern);
    if (range !== undefined) return range.quality;
  }
  return 0;
}
