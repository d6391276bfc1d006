import { dataClasses, type DataClass, type ServiceName } from '@helsegraf/schema';
import type { DisclosureRules } from './disclosureRules.ts';

/** Where the objects of a selection set come from, for the record. */
export interface Standing {
  /** Of the nearest field above that has one. */
  readonly source: ServiceName;
  /** Of the nearest field above that has one, up to the source's own. */
  readonly dataClass: DataClass | undefined;
  /** Whether the objects are the source's answer itself: what it knows, or its reason why there is nothing. */
  readonly isAnswer: boolean;
}

/** Where objects below a field stand. @param above where the object stands that has the field */
export function standingBelow(
  coordinate: string,
  above: Standing | undefined,
  rules: DisclosureRules,
): Standing | undefined {
  const dataClass = rules.classOf(coordinate);
  const source = rules.sourceOf(coordinate);
  if (source !== undefined) return { source, dataClass, isAnswer: true };
  return above && { source: above.source, dataClass: dataClass ?? above.dataClass, isAnswer: false };
}

const classNames = Object.keys(dataClasses) as DataClass[];

/** One bit for each class, so that the classes of an object are one number. */
export function bitOf(dataClass: DataClass | undefined): number {
  return dataClass === undefined ? 0 : 1 << classNames.indexOf(dataClass);
}

export function classesOf(bits: number): readonly DataClass[] {
  return classNames.filter((_name, at) => (bits & (1 << at)) !== 0);
}
