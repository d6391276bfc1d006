import { isJsonObject, property, readDecimal, readInteger, readList, readPeriod, readText } from '@helsegraf/fhir';
import type { ActionTiming } from '../generated/resolverTypes.ts';
import { conceptCode, conceptText } from './readParts.ts';

/** A FHIR `Timing`, or a rhythm that was only written in words. */
export function mapTiming(timing: unknown): ActionTiming | undefined {
  if (typeof timing === 'string') {
    const text = readText(timing);
    return text === undefined ? undefined : { text, daysOfWeek: [], timesOfDay: [], when: [] };
  }
  if (!isJsonObject(timing)) return undefined;
  const repeat = (name: string) => property(timing, 'repeat', name);
  return {
    text: conceptText(property(timing, 'code')),
    code: conceptCode(property(timing, 'code')),
    count: readInteger(repeat('frequency')),
    countMax: readInteger(repeat('frequencyMax')),
    interval: readDecimal(repeat('period')),
    intervalUnit: readText(repeat('periodUnit')),
    daysOfWeek: readTexts(repeat('dayOfWeek')),
    timesOfDay: readTexts(repeat('timeOfDay')),
    when: readTexts(repeat('when')),
    bounds: readPeriod(repeat('boundsPeriod')),
  };
}

function readTexts(values: unknown): readonly string[] {
  return readList(values).flatMap((value) => readText(value) ?? []);
}
