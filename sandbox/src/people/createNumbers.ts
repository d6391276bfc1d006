import { buildSyntheticAuxiliaryNumber, buildSyntheticNumber } from '@helsegraf/identifiers/synthetic';
import type { IdKind, Sex } from './syntheticPerson.ts';

export interface NumberRequest {
  readonly birthDate: string;
  readonly sex: Sex;
  readonly kind: IdKind;
}

/** Hands out national ids of the +80 series, never the same twice. */
export interface Numbers {
  next(request: NumberRequest): string;
}

export function createNumbers(taken: Iterable<string>): Numbers {
  const used = new Set(taken);
  const given = new Map<string, number>();
  const candidate = (key: string, request: NumberRequest): string => {
    const series = given.get(key) ?? 0;
    given.set(key, series + 1);
    return build(request, series);
  };
  return {
    next: (request) => {
      const key = request.kind === 'fhn' ? 'fhn' : `${request.kind} ${request.birthDate} ${request.sex}`;
      let number = candidate(key, request);
      while (used.has(number)) number = candidate(key, request);
      used.add(number);
      return number;
    },
  };
}

function build({ kind, birthDate, sex }: NumberRequest, series: number): string {
  return kind === 'fhn'
    ? buildSyntheticAuxiliaryNumber(series)
    : buildSyntheticNumber({ birthDate, sex, kind, series });
}
