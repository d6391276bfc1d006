import { isJsonObject, property, readText } from '@helsegraf/fhir';
import { judgeByStatus, readAnswer, unavailable, type SourceRequest, type Upstream } from '@helsegraf/upstream';
import type { SourceAnswer } from './sourceAnswer.ts';

export interface Professional {
  readonly hprNumber: string;
  readonly name: string | undefined;
}

/** One professional, so that nobody believes to have blocked somebody by a number that is nobody's. */
export async function fetchProfessional(
  upstream: Upstream,
  request: SourceRequest,
  hprNumber: string,
): Promise<SourceAnswer<Professional | 'nobody'>> {
  const result = await upstream.call({
    request,
    method: 'POST',
    path: '/v1/personer/bulk',
    json: { hprNumre: [Number(hprNumber)] },
    as: 'machine',
  });
  return readAnswer<SourceAnswer<Professional | 'nobody'>>(
    result,
    (body, { fetchedAt }) => {
      if (!Array.isArray(body)) return unavailable('MALFORMED');
      const [first] = body.filter(isJsonObject);
      if (first === undefined) return { kind: 'found', found: 'nobody', fetchedAt };
      const number = first['hprNummer'];
      if (String(number) !== hprNumber) return unavailable('WRONG_PERSON');
      return { kind: 'found', found: { hprNumber, name: readName(first['person']) }, fetchedAt };
    },
    judgeByStatus,
  );
}

function readName(person: unknown): string | undefined {
  const parts = ['fornavn', 'mellomnavn', 'etternavn'].flatMap((part) => readText(property(person, part)) ?? []);
  return parts.length === 0 ? undefined : parts.join(' ');
}
